import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { ChainPerson, Chains } from '../../src/domain/chain';
import { type ChainNode, chainTrees, madeBetween, narrowed } from '../../src/domain/chain-tree';
import { civilDay } from '../../src/domain/civil-day';
import type { Introduction } from '../../src/domain/introduction';
import { introductionIdSchema } from '../../src/domain/introduction-schema';
import { instantSchema } from '../../src/domain/person';
import { personId } from './person-id';

const idOf = (at: number) => personId(String(at).padStart(8, '0'));
const person = (at: number): ChainPerson => ({
  personId: idOf(at),
  called: `Person ${at}`,
  keyPerson: false,
});

function introduction(
  at: number,
  [from, to]: readonly [number, number],
  direction: Introduction['direction'] = 'received',
): Introduction {
  const common = {
    id: v.parse(introductionIdSchema, `${String(at).padStart(8, '0')}-0000-4000-8000-000000000000`),
    targetId: idOf(to),
    about: '',
    wantedOn: civilDay('2026-11-01'),
    writtenAt: v.parse(instantSchema, '2026-11-01T10:00:00.000Z'),
  };
  return direction === 'received'
    ? { ...common, direction, helperId: idOf(from) }
    : { ...common, direction, forId: idOf(from) };
}

function chains(ways: readonly (readonly [number, number])[]): Chains {
  const everybody = [...new Set(ways.flat())];
  return {
    people: everybody.map(person),
    introductions: ways.map((way, at) => introduction(at, way)),
  };
}

/** "1>2>3" for a chain, "1>(2 3)" where it parts, "2…" for somebody who stands elsewhere. */
function drawn(node: ChainNode): string {
  const name = node.person.called.replace('Person ', '') + (node.repeated ? '…' : '');
  if (node.next.length === 0) return name;
  const [only, ...others] = node.next.map(drawn);
  return others.length === 0 ? `${name}>${only}` : `${name}>(${[only, ...others].join(' ')})`;
}
const draw = (ways: readonly (readonly [number, number])[]) => chainTrees(chains(ways)).map(drawn);

test.each<[string, [number, number][], string[]]>([
  [
    'one leads to the next',
    [
      [1, 2],
      [2, 3],
    ],
    ['1>2>3'],
  ],
  [
    'written in the other order',
    [
      [2, 3],
      [1, 2],
    ],
    ['1>2>3'],
  ],
  [
    'a way parts',
    [
      [1, 2],
      [1, 3],
    ],
    ['1>(2 3)'],
  ],
  [
    'two ways meet',
    [
      [1, 3],
      [2, 3],
    ],
    ['1>3', '2>3'],
  ],
  [
    'two ways meet and go on',
    [
      [1, 3],
      [2, 3],
      [3, 4],
    ],
    ['1>3>4', '2>3…'],
  ],
  [
    'a way goes round',
    [
      [1, 2],
      [2, 1],
    ],
    ['1>2>1…'],
  ],
  [
    'a way leads into a circle',
    [
      [1, 2],
      [2, 3],
      [3, 2],
    ],
    ['1>2>3>2…'],
  ],
  ['there is none', [], []],
])('%s', (_name, ways, expected) => {
  expect(draw(ways)).toEqual(expected);
});

const anyWays = fc.array(
  fc.tuple(fc.nat(8), fc.nat(8)).filter(([from, to]) => from !== to),
  { maxLength: 20 },
);
const edges = (nodes: readonly ChainNode[]): string[] =>
  nodes.flatMap((node) => [...(node.by ? [node.by.introduction.id] : []), ...edges(node.next)]);

test('every introduction stands in the chains once, whatever way they take', () => {
  fc.assert(
    fc.property(anyWays, (ways) => {
      const given = chains(ways);
      const ids = given.introductions.map(({ id }) => id).sort();
      expect(edges(chainTrees(given)).sort()).toEqual(ids);
    }),
  );
});

test('narrowing keeps what fits and the way to it, and nothing else', () => {
  fc.assert(
    fc.property(anyWays, fc.nat(20), (ways, wanted) => {
      const given = chains(ways);
      const id = given.introductions[wanted]?.id;
      const kept = narrowed(chainTrees(given), (one) => one.id === id);
      expect(edges(kept).at(-1)).toBe(id);
      const parts = (nodes: ChainNode[]): boolean =>
        nodes.length <= 1 && nodes.every(({ next }) => parts(next));
      expect(parts(kept)).toBe(true);
    }),
  );
});

test('introductions I make stand apart', () => {
  const given: Chains = {
    people: [1, 2, 3].map(person),
    introductions: [introduction(1, [1, 2]), introduction(2, [2, 3], 'made')],
  };
  expect(chainTrees(given).map(drawn)).toEqual(['1>2']);
  expect(madeBetween(given).map(({ other, target }) => [other.called, target.called])).toEqual([
    ['Person 2', 'Person 3'],
  ]);
});
