import type { BroughtHelp, BroughtMessages, BroughtNote } from '../../domain/import/brought';
import { textMaxLength } from '../../domain/note';
import type { Instant } from '../../domain/person';
import type { MessageDay } from './counted-days';
import type { GatheredHelp, GatheredNote } from './gathering';
import type { MentionId } from './people';

type PlaceOf = (id: MentionId) => number | undefined;

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const instant = (at: number) => new Date(at).toISOString() as Instant;

/** What was written on a day, oldest first, cut where it is longer than a log text may be. */
function textOf(texts: MessageDay['texts']): string {
  const inOrder = texts.toSorted(
    (one, other) => one.at - other.at || compare(one.text, other.text),
  );
  const text = inOrder.map((each) => each.text).join('\n\n');
  return text.length > textMaxLength ? `${text.slice(0, textMaxLength - 2)}\n…` : text;
}

/** Messages by person, then day, each with its person's place. */
export function broughtMessages(
  days: Iterable<[MentionId, readonly MessageDay[]]>,
  placeOf: PlaceOf,
): BroughtMessages[] {
  const byPlace: BroughtMessages[][] = [];
  for (const [other, own] of days) {
    const person = placeOf(other);
    if (person !== undefined) byPlace[person] = own.map((day) => broughtDay(person, day));
  }
  return byPlace.flat();
}

function broughtDay(
  person: number,
  { day, direction, count, lastAt, texts }: MessageDay,
): BroughtMessages {
  const message = { person, day, direction, count, lastAt: instant(lastAt) };
  return texts.length > 0 ? { ...message, text: textOf(texts) } : message;
}

/** Notes by person, then day; the same note once. */
export function broughtNotes(notes: readonly GatheredNote[], placeOf: PlaceOf): BroughtNote[] {
  const found = new Map<string, BroughtNote>();
  for (const { about, day, text } of notes) {
    const person = placeOf(about);
    if (person !== undefined)
      found.set(`${person}|${day ?? ''}|${text}`, { person, text, ...(day ? { day } : {}) });
  }
  return [...found.values()].sort(
    (one, other) =>
      one.person - other.person ||
      compare(one.day ?? '', other.day ?? '') ||
      compare(one.text, other.text),
  );
}

/** Help given and received; the endorsements of one person on one day are one, with their skills. */
export function broughtHelps(helps: readonly GatheredHelp[], placeOf: PlaceOf): BroughtHelp[] {
  const found = new Map<string, { help: Omit<BroughtHelp, 'what'>; whats: Set<string> }>();
  for (const { about, direction, what, day, isSkill } of helps) {
    const person = placeOf(about);
    if (person === undefined) continue;
    const key = `${person}|${direction}|${day}|${isSkill ? '' : `:${what}`}`;
    const known = found.get(key) ?? { help: { person, direction, day }, whats: new Set() };
    known.whats.add(what);
    found.set(key, known);
  }
  return [...found.values()]
    .map(({ help, whats }) => ({
      ...help,
      what: [...whats].sort().join(', ').slice(0, textMaxLength),
    }))
    .sort(
      (one, other) =>
        one.person - other.person ||
        compare(one.day, other.day) ||
        compare(one.direction, other.direction) ||
        compare(one.what, other.what),
    );
}
