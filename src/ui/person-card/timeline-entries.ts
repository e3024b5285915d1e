import type { CivilDay } from '../../domain/civil-day';
import type { Interaction } from '../../domain/interaction';
import type { Level } from '../../domain/level';
import type { CardIntroduction, PersonCard } from '../../domain/person-card';

/** One thing that happened. */
export type TimelineEntry = { day: CivilDay } & (
  | { of: 'interaction'; interaction: Interaction }
  | { of: 'introduction'; between: CardIntroduction }
  | { of: 'level'; level: Level }
  | { of: 'connected' }
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
