import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Merging } from '../../../src/domain/import/merge';
import { keyOfRow, sumOf, type UserRow, userStores } from '../../../src/domain/user-row';

/** A row of which only its key and when it was written count here. */
const rowOf = (store: 'notes' | 'people', key: number, written: number): UserRow => {
  const id = `00000000-0000-4000-8000-${String(key).padStart(12, '0')}`;
  const at = `2026-01-${String(written).padStart(2, '0')}T10:00:00.000Z`;
  const row = store === 'notes' ? { id, writtenAt: at } : { id, createdAt: at };
  return { store, row } as unknown as UserRow;
};

const inOrder = (rows: UserRow[]) =>
  rows.sort(
    (a, b) =>
      userStores.indexOf(a.store) - userStores.indexOf(b.store) ||
      (keyOfRow(a) < keyOfRow(b) ? -1 : 1),
  );

const rowsArbitrary = fc
  .uniqueArray(
    fc.record({
      store: fc.constantFrom('notes' as const, 'people' as const),
      key: fc.integer({ min: 0, max: 20 }),
      written: fc.integer({ min: 1, max: 3 }),
    }),
    { selector: ({ store, key }) => `${store} ${key}` },
  )
  .map((all) => inOrder(all.map(({ store, key, written }) => rowOf(store, key, written))));

const nameOf = (row: UserRow) => `${row.store} ${keyOfRow(row)}`;
const writtenAt = ({ row }: UserRow) => ('writtenAt' in row ? String(row.writtenAt) : '');

function merge(here: UserRow[], saved: UserRow[], page = 3) {
  const merging = new Merging(saved);
  for (let at = 0; at < here.length; at += page) merging.take(here.slice(at, at + page));
  return merging.end();
}

describe('a backup put beside what is here', () => {
  it('writes what is only in it and what is newer in it, and counts each of its rows', () => {
    fc.assert(
      fc.property(rowsArbitrary, rowsArbitrary, fc.integer({ min: 1, max: 9 }), (...given) => {
        const [here, saved, page] = given;
        const ours = new Map(here.map((row) => [nameOf(row), row]));
        const expected = saved.filter((row) => {
          const own = ours.get(nameOf(row));
          return !own || writtenAt(row) > writtenAt(own);
        });
        const { writes, counts } = merge(here, saved, page);
        expect(writes).toEqual(expected);
        expect(sumOf(counts.new) + sumOf(counts.changed)).toBe(expected.length);
        const all = sumOf(counts.new) + sumOf(counts.changed) + sumOf(counts.unchanged);
        expect(all).toBe(saved.length);
      }),
    );
  });

  it('leaves settings as they are', () => {
    const settings = { store: 'settings', row: { key: 'settings', settings: {} } } as const;
    expect(merge([], [settings]).writes).toEqual([]);
  });
});
