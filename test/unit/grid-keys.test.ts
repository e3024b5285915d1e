import { expect, test } from 'vitest';
import { moveOf } from '../../src/dashboard/people/grid-keys';

const where = { active: 10, total: 30, page: 8 };
const key = (name: string, more: object = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const row = (at: number, extend = false) => ({ to: 'row', at, extend });

test.each([
  ['ArrowDown', {}, row(11)],
  ['ArrowUp', {}, row(9)],
  ['PageDown', {}, row(18)],
  ['PageUp', {}, row(2)],
  ['Home', {}, row(0)],
  ['End', {}, row(29)],
  ['ArrowDown', { shiftKey: true }, row(11, true)],
  ['End', { shiftKey: true, ctrlKey: true }, row(29, true)],
  ['Enter', {}, { to: 'open' }],
  [' ', {}, { to: 'toggle' }],
  ['Escape', {}, { to: 'none' }],
  ['a', { ctrlKey: true }, { to: 'all' }],
  ['A', { metaKey: true }, { to: 'all' }],
  ['a', {}, undefined],
  ['Tab', {}, undefined],
  ['ArrowDown', { altKey: true }, undefined],
  ['Enter', { ctrlKey: true }, undefined],
])('%s with %j', (name, more, move) => {
  expect(moveOf(key(name, more), where)).toEqual(move);
});

test('no key leaves the list', () => {
  expect(moveOf(key('ArrowUp'), { ...where, active: 0 })).toEqual(row(0));
  expect(moveOf(key('PageDown'), { ...where, active: 28 })).toEqual(row(29));
  expect(moveOf(key('ArrowDown'), { ...where, total: 0 })).toBeUndefined();
});
