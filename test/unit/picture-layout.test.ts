import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  layOut,
  type Placed,
  place,
  placeAfterKey,
} from '../../src/dashboard/introductions/picture-layout';
import type { ChainNode } from '../../src/domain/chain-tree';
import { personId } from './person-id';

let count = 0;
const nodeOf = (next: ChainNode[]): ChainNode => {
  count += 1;
  const id = personId(String(count).padStart(8, '0'));
  return {
    person: { personId: id, called: `Person ${count}`, keyPerson: false },
    repeated: false,
    next,
  };
};

const trees = fc.array(
  fc.letrec<{ node: ChainNode }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constant([]).map(() => nodeOf([])),
      fc.array(tie('node'), { maxLength: 4 }).map(nodeOf),
    ),
  })).node,
  { maxLength: 8 },
);

const overlap = (a: Placed, b: Placed) =>
  Math.abs(a.x - b.x) < place.width && Math.abs(a.y - b.y) < place.height;

test('nobody stands on anybody else, or outside the picture', () => {
  fc.assert(
    fc.property(trees, fc.boolean(), (chains, rightToLeft) => {
      const { placed, width, height } = layOut(chains, rightToLeft);
      for (const [at, one] of placed.entries()) {
        expect(placed.slice(at + 1).filter((other) => overlap(one, other))).toEqual([]);
        expect(one.x >= 0 && one.x + place.width <= width).toBe(true);
        expect(one.y >= 0 && one.y + place.height <= height).toBe(true);
      }
    }),
  );
});

test('each stands further in the direction of reading than who leads to them', () => {
  fc.assert(
    fc.property(trees, fc.boolean(), (chains, rightToLeft) => {
      for (const { x, parent } of layOut(chains, rightToLeft).placed) {
        if (parent) expect(rightToLeft ? parent.x - x : x - parent.x).toBeGreaterThan(place.width);
      }
    }),
  );
});

test('keys reach everybody, down to the last and up again', () => {
  fc.assert(
    fc.property(trees, (chains) => {
      const picture = layOut(chains);
      const walk = (key: string, from: Placed | undefined) => {
        const met: Placed[] = [];
        for (let one = from; one; one = placeAfterKey(picture, one, key, false)) met.push(one);
        return met;
      };
      expect(walk('ArrowDown', picture.placed[0])).toEqual(picture.placed);
      expect(walk('ArrowUp', picture.placed.at(-1))).toEqual(picture.placed.toReversed());
      for (const one of picture.placed) {
        expect(walk('ArrowLeft', one).at(-1)).toBe(picture.placed[0]);
      }
    }),
  );
});

test('where one reads from the right, the keys go there too', () => {
  const picture = layOut([nodeOf([nodeOf([])])], true);
  const [me, first] = picture.placed;
  if (!me || !first) return expect.unreachable();
  expect(placeAfterKey(picture, me, 'ArrowLeft', true)).toBe(first);
  expect(placeAfterKey(picture, first, 'ArrowRight', true)).toBe(me);
});
