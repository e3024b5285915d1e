import { expect, test } from 'vitest';
import { sortKeyOf } from '../../src/domain/sort-keys';

test.each([
  ['1', { level: 1 }],
  ['2', { level: 2 }],
  ['3', { level: 3 }],
  ['0', 'skip'],
  ['s', 'skip'],
  ['S', 'skip'],
  ['Backspace', 'undo'],
  ['u', 'undo'],
  ['Enter', 'more'],
  ['4', undefined],
  ['Tab', undefined],
  ['Escape', undefined],
])('%s means %j', (key, meaning) => {
  expect(sortKeyOf(key)).toEqual(meaning);
});
