import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDay } from '../../../src/domain/civil-day';
import { type Candidate, chooseForToday } from '../../../src/domain/prompts/choose-for-today';

function candidate(
  personId: string,
  called: string,
  rank: number,
  late = 0,
  rule = 'r',
): Candidate {
  return {
    personId,
    called,
    step: {
      ...{ rule, rank, key: 'k', dueDay: addDays(civilDay('2026-03-03'), -late) },
      source: { idea: 1 },
      action: { key: 'do', values: [] },
      reason: { key: 'why', values: [] },
      done: { form: 'log', kind: 'message' },
    },
  };
}

const some = fc.array(
  fc
    .tuple(
      fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6'),
      fc.constantFrom(10, 30, 90),
      fc.nat(3),
      fc.constantFrom('r', 's'),
    )
    .map(([id, rank, late, rule]) => {
      return candidate(id, id < 'p3' ? 'Noor' : 'Ada', rank, late, rule);
    }),
  { maxLength: 30 },
);

const shuffled = some.chain((list) =>
  fc.record({
    list: fc.constant(list),
    other: fc.shuffledSubarray(list, { minLength: list.length }),
  }),
);

const places = fc.record({ cap: fc.integer({ min: 1, max: 10 }), answeredToday: fc.nat(12) });

describe("the day's prompts", () => {
  test('stand by rank, then the longest due, then name, then id', () => {
    const list = [
      candidate('p5', 'Ben', 90),
      candidate('p4', 'Ada', 90),
      candidate('p3', 'Ada', 90),
      candidate('p2', 'Zoe', 90, 1),
      candidate('p1', 'Zoe', 10),
    ];
    const { chosen, more } = chooseForToday(list, { cap: 5, answeredToday: 0 });
    expect(chosen.map(({ personId }) => personId)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    expect(more).toBe(false);
  });

  test('leave the places of today that answers took', () => {
    const list = ['p1', 'p2', 'p3'].map((id) => candidate(id, id, 30));
    const shown = (answeredToday: number) => chooseForToday(list, { cap: 2, answeredToday });
    expect(shown(0)).toMatchObject({
      chosen: [{ personId: 'p1' }, { personId: 'p2' }],
      more: true,
    });
    expect(shown(1)).toMatchObject({ chosen: [{ personId: 'p1' }], more: true });
    expect(shown(5)).toEqual({ chosen: [], more: true });
    expect(chooseForToday([], { cap: 2, answeredToday: 2 })).toEqual({ chosen: [], more: false });
  });

  test('never pass the cap, and say when somebody had to wait', () => {
    fc.assert(
      fc.property(some, places, (list, { cap, answeredToday }) => {
        const { chosen, more } = chooseForToday(list, { cap, answeredToday });
        const people = new Set(list.map(({ personId }) => personId)).size;
        expect(chosen.length).toBe(Math.min(people, Math.max(0, cap - answeredToday)));
        expect(more).toBe(people > chosen.length);
      }),
    );
  });

  test('are one a person, and that one is theirs of the highest rank', () => {
    fc.assert(
      fc.property(some, (list) => {
        const { chosen } = chooseForToday(list, { cap: 10, answeredToday: 0 });
        expect(new Set(chosen.map(({ personId }) => personId)).size).toBe(chosen.length);
        for (const { personId, step } of chosen) {
          const ranks = list.filter((other) => other.personId === personId);
          expect(step.rank).toBe(Math.min(...ranks.map((other) => other.step.rank)));
        }
      }),
    );
  });

  test('do not depend on the order in which people are found', () => {
    fc.assert(
      fc.property(shuffled, places, ({ list, other }, room) => {
        expect(chooseForToday(other, room)).toEqual(chooseForToday(list, room));
      }),
    );
  });

  test('move up without shuffling when one is answered', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 10 }), (list, cap) => {
        const before = chooseForToday(list, { cap, answeredToday: 0 }).chosen;
        const rest = list.filter(({ personId }) => personId !== before[0]?.personId);
        const after = chooseForToday(rest, { cap, answeredToday: 1 }).chosen;
        expect(after).toEqual(before.slice(1));
      }),
    );
  });
});
