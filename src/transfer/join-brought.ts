import type { Brought } from '../domain/import/brought';

const nothing = (): Brought => ({
  files: [],
  people: [],
  messages: [],
  interactions: [],
  notes: [],
  helps: [],
  unusable: [],
});

const shifted = <T extends { person: number }>(rows: readonly T[], by: number): T[] =>
  rows.map((row) => ({ ...row, person: row.person + by }));

/** What several files brought, as if it had been one. */
export function joinBrought(all: readonly Brought[]): Brought {
  const [only] = all;
  if (only && all.length === 1) return only;
  return all.reduce((sum, next) => {
    const by = sum.people.length;
    const askOwner = sum.askOwner ?? next.askOwner;
    return {
      files: [...sum.files, ...next.files],
      people: [...sum.people, ...next.people],
      messages: [...sum.messages, ...shifted(next.messages, by)],
      interactions: [...sum.interactions, ...shifted(next.interactions, by)],
      notes: [...sum.notes, ...shifted(next.notes, by)],
      helps: [...sum.helps, ...shifted(next.helps, by)],
      unusable: [...sum.unusable, ...next.unusable],
      ...(askOwner && { askOwner }),
    };
  }, nothing());
}
