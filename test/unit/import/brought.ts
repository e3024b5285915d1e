import * as v from 'valibot';
import type { AliasKey } from '../../../src/domain/alias';
import { aliasKeySchema } from '../../../src/domain/alias-schema';
import { civilDay } from '../../../src/domain/civil-day';
import type { Brought, BroughtMessages, BroughtPerson } from '../../../src/domain/import/brought';
import type { Kept } from '../../../src/domain/import/kept';
import { type PlanChoices, planImport } from '../../../src/domain/import/plan';
import { instantSchema } from '../../../src/domain/person';
import { keyOfRow, type UserRow } from '../../../src/domain/user-row';

export const now = {
  today: civilDay('2026-11-21'),
  writtenAt: v.parse(instantSchema, '2026-11-21T10:00:00.000Z'),
};
export const later: PlanChoices = { answers: {}, strangers: false, deleted: false };
export const nothing: Kept = {
  people: [],
  aliases: [],
  interactions: [],
  notes: [],
  helps: [],
  deletions: [],
};

export const slug = (name: string): AliasKey => v.parse(aliasKeySchema, `slug:${name}`);

export function somebody(more: Partial<BroughtPerson> = {}): BroughtPerson {
  return { from: { file: 'Connections.csv', row: 2 }, aliases: [], connected: true, ...more };
}

export const mara = somebody({
  aliases: [slug('mara-quill')],
  name: 'Mara Quill',
  company: 'Brackwater Labs',
  role: 'Tidal engineer',
  connectedOn: civilDay('2021-03-04'),
});

export function messages(
  person: number,
  day: string,
  direction: 'out' | 'in',
  more: Partial<BroughtMessages> = {},
): BroughtMessages {
  const lastAt = v.parse(instantSchema, `${day}T09:00:00.000Z`);
  return { person, day: civilDay(day), direction, count: 1, lastAt, ...more };
}

export function brought(people: BroughtPerson[], more: Partial<Brought> = {}): Brought {
  const rest = { messages: [], interactions: [], notes: [], helps: [], unusable: [] };
  return { files: [], people, ...rest, ...more };
}

/** What the user has once these rows are written beside what was there. */
export function withWrites(kept: Kept, writes: readonly UserRow[]): Kept {
  const next = {
    people: new Map(kept.people.map((row) => [row.id as string, row])),
    aliases: new Map(kept.aliases.map((row) => [row.key as string, row])),
    interactions: new Map(kept.interactions.map((row) => [row.id as string, row])),
    notes: new Map(kept.notes.map((row) => [row.id as string, row])),
    helps: new Map(kept.helps.map((row) => [row.id as string, row])),
  };
  for (const write of writes) {
    const key = keyOfRow(write);
    if (write.store === 'people') next.people.set(key, write.row);
    if (write.store === 'aliases') next.aliases.set(key, write.row);
    if (write.store === 'interactions') next.interactions.set(key, write.row);
    if (write.store === 'notes') next.notes.set(key, write.row);
    if (write.store === 'helps') next.helps.set(key, write.row);
  }
  return {
    ...kept,
    people: [...next.people.values()],
    aliases: [...next.aliases.values()],
    interactions: [...next.interactions.values()],
    notes: [...next.notes.values()],
    helps: [...next.helps.values()],
  };
}

export const plan = (kept: Kept, files: Brought, choices: PlanChoices = later) =>
  planImport(kept, files, choices, now);

/** Imports, and gives what the user has then. */
export const imported = (kept: Kept, files: Brought, choices: PlanChoices = later): Kept =>
  withWrites(kept, plan(kept, files, choices).writes);
