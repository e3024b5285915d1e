import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AliasKey } from '../../../src/domain/alias';
import type { Deletion } from '../../../src/domain/deletion';
import { isImported, marksOf } from '../../../src/domain/import/deleted';
import type { Kept } from '../../../src/domain/import/kept';
import { broughtArbitrary } from './arbitrary';
import { brought, imported, later, mara, messages, nothing, now, plan, somebody } from './brought';

const marked = (kept: Kept, ids: readonly string[]): Deletion[] => [
  ...kept.deletions,
  ...ids.map((id) => ({ id, deletedOn: now.today })),
];

const without = <T extends { id: string }>(rows: readonly T[], id: string) =>
  rows.filter((row) => row.id !== id);

function withoutRecord(kept: Kept, store: 'notes' | 'interactions' | 'helps', id: string): Kept {
  return {
    ...kept,
    [store]: without<{ id: string }>(kept[store], id),
    deletions: marked(kept, isImported(id) ? [id] : []),
  };
}

function withoutPerson(kept: Kept, personId: string): Kept {
  const person = kept.people.find(({ id }) => id === personId);
  if (!person) return kept;
  const isTheirs = (row: { personId: string }) => row.personId === personId;
  const aliases = kept.aliases.filter(isTheirs).map(({ key }) => key as AliasKey);
  return {
    people: without(kept.people, personId),
    aliases: kept.aliases.filter((row) => !isTheirs(row)),
    interactions: kept.interactions.filter((row) => !isTheirs(row)),
    notes: kept.notes.filter((row) => !isTheirs(row)),
    helps: kept.helps.filter((row) => !isTheirs(row)),
    deletions: marked(kept, marksOf(person, aliases)),
  };
}

const stores = ['people', 'notes', 'interactions', 'helps'] as const;

/** The user deletes any of it: as many as asked, whatever they are. */
function withoutSome(kept: Kept, picks: readonly number[]): Kept {
  return picks.reduce((left, pick) => {
    const rows = stores.flatMap((store) => left[store].map(({ id }) => ({ store, id })));
    const one = rows[pick % rows.length];
    if (!one) return left;
    return one.store === 'people'
      ? withoutPerson(left, one.id)
      : withoutRecord(left, one.store, one.id);
  }, kept);
}

it('what was deleted stays so when the same files come again', () => {
  const runs = fc.property(
    broughtArbitrary,
    fc.array(fc.nat(100), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
    (files, picks, strangers) => {
      const choices = { ...later, strangers };
      const once = imported(nothing, files, choices);
      // Who waits for an answer may need none once somebody else is gone, and the other way about.
      const asked = [plan(nothing, files, choices), plan(once, files, choices)];
      if (asked.some(({ preview }) => preview.undecided > 0)) return;
      const { writes, preview } = plan(withoutSome(once, picks), files, choices);
      expect(writes).toEqual([]);
      expect(preview.counts).toMatchObject({ new: 0, changed: 0 });
      expect(preview.undecided).toBe(0);
    },
  );
  fc.assert(runs, { numRuns: 1000 });
});

const talk = brought([mara], {
  messages: [messages(0, '2026-05-06', 'in', { count: 2 })],
  notes: [{ person: 0, text: 'Met at the harbour.' }],
});

it('counts what was deleted, and its people as unchanged', () => {
  const once = imported(nothing, talk);
  const [note] = once.notes;
  const less = withoutRecord(once, 'notes', note?.id ?? '');
  expect(plan(less, talk).preview).toMatchObject({ deleted: 1, counts: { unchanged: 1 } });
  const nobody = withoutPerson(once, once.people[0]?.id ?? '');
  expect(plan(nobody, talk).preview).toMatchObject({
    deleted: 1,
    counts: { new: 0, unchanged: 1 },
    standing: { messages: 0 },
  });
});

it('goes on saying how much was deleted once that comes back', () => {
  const once = imported(nothing, talk);
  const less = withoutRecord(once, 'notes', once.notes[0]?.id ?? '');
  const back = { ...later, deleted: true };
  expect(plan(less, talk, back).preview).toMatchObject({ deleted: 1, counts: { changed: 1 } });
  const nobody = withoutPerson(once, once.people[0]?.id ?? '');
  expect(plan(nobody, talk, back).preview).toMatchObject({ deleted: 1, counts: { new: 1 } });
  expect(plan(imported(less, talk, back), talk).preview).toMatchObject({ deleted: 0 });
});

it('says nothing of days with messages that were deleted', () => {
  const once = imported(nothing, talk);
  const less = withoutRecord(once, 'interactions', once.interactions[0]?.id ?? '');
  expect(plan(less, talk).preview.standing).toMatchObject({ messages: 0, neverTalked: 1 });
});

it('tells somebody deleted from another of the same name', () => {
  const once = imported(nothing, brought([mara]));
  const left = withoutPerson(once, once.people[0]?.id ?? '');
  const other = somebody({ name: 'Mara Quill', company: 'Tidewater Works' });
  expect(plan(left, brought([mara, other])).preview.counts).toMatchObject({ new: 1, unchanged: 1 });
});
