import { describe, expect, test } from 'vitest';
import { activeBlock, blocksOf, rowsInBlock } from '../../src/dashboard/people/row-blocks';

const range = (startIndex: number, endIndex: number, count = 100) => ({
  startIndex,
  endIndex,
  overscan: 1,
  count,
});

describe('the blocks to draw', () => {
  test.each([
    ['what is in sight, and one either way', range(4, 6), undefined, [3, 4, 5, 6, 7]],
    ['no more than there are', range(0, 1, 2), undefined, [0, 1]],
    ['none of an empty list', range(0, 0, 0), undefined, []],
    ['the active one above as well', range(50, 51), 3, [3, 49, 50, 51, 52]],
    ['the active one below as well', range(0, 1), 99, [0, 1, 2, 99]],
    ['the active one once', range(4, 6), 5, [3, 4, 5, 6, 7]],
  ])('%s', (_what, given, active, blocks) => {
    expect(blocksOf(given, active)).toEqual(blocks);
  });
});

test('the block of a row', () => {
  expect(activeBlock(0, 1)).toBe(0);
  expect(activeBlock(rowsInBlock - 1, 100)).toBe(0);
  expect(activeBlock(rowsInBlock, 100)).toBe(1);
  expect(activeBlock(0, 0)).toBeUndefined();
});
