import type { PersonRow } from '../schema';

/** What is true of a person, as bits. */
export const marks = { forMe: 1, forThem: 2, letGo: 4, key: 8 } as const;

/** What of one person the roll goes by. Days as numbers (`20261121`), 0 for none. */
export interface Entry {
  id: string;
  name: string;
  company: string;
  /** Tags as they are spelled, each between tabs, so that one is found in the text. */
  tags: string;
  level: number;
  marks: number;
  contact: number;
  live: number;
  due: number;
  /** The last contact, else the day they became known. */
  quiet: number;
}

/** A day as a number that sorts as the day does; 0 for none. */
export function dayNumber(day: string | undefined): number {
  return day ? Number(day.replaceAll('-', '')) : 0;
}

const never = 99991231;

const inLine = (text: string | undefined) => (text ?? '').replaceAll('\n', ' ');

/** The entry of a person as stored. */
export function entryOf({ id, tags, derived }: PersonRow): Entry {
  const due = dayNumber(derived.due);
  return {
    id,
    name: inLine(derived.name),
    company: inLine(derived.company),
    tags: tags.length > 0 ? `\t${tags.map(inLine).join('\t')}\t` : '',
    level: derived.level,
    marks: derived.marks ?? 0,
    contact: dayNumber(derived.lastContact),
    live: dayNumber(derived.lastLive),
    due: due === never ? 0 : due,
    quiet: dayNumber(derived.quietSince ?? derived.lastContact),
  };
}

/** True when the roll says the same of both. */
export function sameEntry(a: PersonRow | undefined, b: PersonRow): boolean {
  if (!a?.derived) return false;
  return JSON.stringify(entryOf(a)) === JSON.stringify(entryOf(b));
}
