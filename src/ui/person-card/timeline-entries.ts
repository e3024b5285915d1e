import type { CivilDay } from '../../domain/civil-day';
import { type Interaction, isLive, isWritten } from '../../domain/interaction';
import type { Level } from '../../domain/level';
import type { Note } from '../../domain/note';
import type { CardIntroduction, PersonCard } from '../../domain/person-card';
import type { PromiseRecord } from '../../domain/promise';

/** One thing that happened. */
export type TimelineEntry = { day: CivilDay } & (
  | { of: 'interaction'; interaction: Interaction }
  | { of: 'introduction'; between: CardIntroduction }
  | { of: 'level'; level: Level }
  | { of: 'connected' }
  | { of: 'note'; note: Note }
  | { of: 'promise'; promise: PromiseRecord }
);

/** Introductions the user made are logged already; those others made for them are not. */
function introduced(between: CardIntroduction): TimelineEntry[] {
  const { direction, introducedOn } = between.introduction;
  if (direction === 'made' || !introducedOn) return [];
  return [{ of: 'introduction', day: introducedOn, between }];
}

/** What happened, newest first; the first word on how well one knows somebody is no news by itself. */
export function timelineEntries(card: PersonCard): TimelineEntry[] {
  const { interactions, introductions, connectedOn, about } = card;
  const levels = (about.levels ?? []).toReversed();
  const happened: TimelineEntry[] = [
    ...interactions.map((one) => ({ of: 'interaction' as const, day: one.day, interaction: one })),
    ...introductions.flatMap(introduced),
  ];
  const connected = connectedOn ? [{ of: 'connected' as const, day: connectedOn }] : [];
  if (happened.length + connected.length === 0 && levels.length < 2) return [];
  const changes = levels.map(({ level, day }) => ({ of: 'level' as const, day, level }));
  // Of one day, in this order: sorting keeps it.
  return [...happened, ...changes, ...connected].sort((a, b) => b.day.localeCompare(a.day));
}

/** The same, with notes and promises among it: everything, where there is room for it. */
export function everyEntry(card: PersonCard): TimelineEntry[] {
  const notes = card.notes.map((note) => ({ of: 'note' as const, day: note.day, note }));
  const promises = card.promises.map((promise) => ({
    of: 'promise' as const,
    day: promise.madeOn,
    promise,
  }));
  const all = [...timelineEntries(card), ...notes, ...promises];
  return all.sort((a, b) => b.day.localeCompare(a.day));
}

/** What a timeline can be narrowed to. */
export type EntryKind = 'talks' | 'writing' | 'help' | 'introductions' | 'notes' | 'other';

function kindOfInteraction(interaction: Interaction): EntryKind {
  if (isLive(interaction)) return 'talks';
  if (isWritten(interaction)) return 'writing';
  return interaction.kind === 'introduced' ? 'introductions' : 'help';
}

/** Where an entry belongs when a timeline is narrowed. */
export function kindOfEntry(entry: TimelineEntry): EntryKind {
  switch (entry.of) {
    case 'interaction':
      return kindOfInteraction(entry.interaction);
    case 'introduction':
      return 'introductions';
    case 'promise':
      return 'help';
    case 'note':
      return 'notes';
    case 'level':
    case 'connected':
      return 'other';
  }
}
