import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import type { Brought } from '../../../src/domain/import/brought';
import { importedFields } from '../../../src/domain/import/fields';
import type { Kept } from '../../../src/domain/import/kept';
import { broughtArbitrary } from './arbitrary';
import { imported, nothing, plan } from './brought';

/** The same rows in another order. */
function shuffled(files: Brought, seed: number): Brought {
  const order = files.people.map((_, at) => at);
  order.sort((a, b) => (((a + 3) * (seed + 7)) % 11) - (((b + 3) * (seed + 7)) % 11));
  const now = new Map(order.map((was, at) => [was, at]));
  const moved = <T extends { person: number }>(rows: T[]) =>
    rows.map((row) => ({ ...row, person: now.get(row.person) ?? 0 })).reverse();
  return {
    ...files,
    people: order.flatMap((at) => files.people[at] ?? []),
    messages: moved(files.messages),
    notes: moved(files.notes),
    helps: moved(files.helps),
  };
}

const choicesArbitrary = fc.record({
  answers: fc.constant({}),
  strangers: fc.boolean(),
  deleted: fc.constant(false),
});

it('the same files again write nothing', () => {
  const runs = fc.property(
    broughtArbitrary,
    broughtArbitrary,
    choicesArbitrary,
    (a, b, choices) => {
      for (const before of [nothing, imported(nothing, a, choices)]) {
        // Who waits for an answer may need none once the file has said more of the other.
        if (plan(before, b, choices).preview.undecided > 0) continue;
        const once = imported(before, b, choices);
        const { writes, preview } = plan(once, b, choices);
        expect(writes).toEqual([]);
        expect(preview.counts).toMatchObject({ new: 0, changed: 0 });
      }
    },
  );
  fc.assert(runs, { numRuns: 500 });
});

it('the order of rows changes nothing', () => {
  const runs = fc.property(
    broughtArbitrary,
    fc.nat(100),
    choicesArbitrary,
    (files, seed, choices) => {
      const { writes } = plan(nothing, files, choices);
      expect(plan(nothing, shuffled(files, seed), choices).writes).toEqual(writes);
    },
  );
  fc.assert(runs, { numRuns: 500 });
});

/** Everybody with one field in the user's own words. */
function typedOver(kept: Kept, field: (typeof importedFields)[number]): Kept {
  const word = { name: 'My Word', connectedOn: civilDay('2001-01-01'), cadenceDays: 9 };
  const own = { ...word, headline: 'Mine', company: 'Mine', role: 'Mine', email: 'my@own.example' };
  const value = { ...own, keyPerson: false }[field];
  return { ...kept, people: kept.people.map((person) => ({ ...person, [field]: value })) };
}

it('what the user typed is never overwritten', () => {
  const runs = fc.property(
    broughtArbitrary,
    broughtArbitrary,
    fc.constantFrom(...importedFields),
    (a, b, field) => {
      const own = typedOver(imported(nothing, a), field);
      const after = new Map(imported(own, b).people.map((person) => [person.id, person]));
      for (const person of own.people) expect(after.get(person.id)?.[field]).toBe(person[field]);
    },
  );
  fc.assert(runs, { numRuns: 300 });
});

it('nobody is lost: everybody in a file is new, kept, asked about or left out', () => {
  const runs = fc.property(broughtArbitrary, choicesArbitrary, (files, choices) => {
    const { preview } = plan(nothing, files, choices);
    const after = imported(nothing, files, choices);
    const known = new Set(after.aliases.map(({ key }) => key));
    const addressed = files.people.filter(({ aliases, connected }) => connected && aliases[0]);
    for (const { aliases } of addressed) expect(known).toContain(aliases[0]);
    expect(preview.counts.new).toBe(after.people.length);
    if (preview.undecided + preview.strangers > 0) return;
    const counted = new Set(after.interactions.map(({ day, direction }) => `${day} ${direction}`));
    for (const { day, direction } of files.messages) {
      expect(counted).toContain(`${day} ${direction}`);
    }
  });
  fc.assert(runs, { numRuns: 300 });
});

it('nothing that is kept goes', () => {
  const runs = fc.property(broughtArbitrary, broughtArbitrary, (a, b) => {
    const before = imported(nothing, a);
    const after = imported(before, b);
    for (const store of ['people', 'interactions', 'notes', 'helps'] as const) {
      const ids = new Set(after[store].map(({ id }) => id));
      for (const { id } of before[store]) expect(ids).toContain(id);
    }
  });
  fc.assert(runs, { numRuns: 200 });
});
