import { describe, expect, test } from 'vitest';
import { rule } from '../../../../src/domain/prompts/rules/keep-promise';
import { allOf, onlyOf, type Promised, uuid } from '../records';

const madeOn = '2026-03-02';

describe('keep-promise: a promise of mine is open', () => {
  test.each<[string, Promised, string | undefined]>([
    ['with a day', { madeOn, dueDay: '2026-03-20' }, '2026-03-20'],
    ['with a day that was near', { madeOn, dueDay: madeOn }, madeOn],
    ['without a day: a week later', { madeOn }, '2026-03-09'],
    ['theirs', { madeOn, by: 'them' }, undefined],
    ['kept', { madeOn, keptOn: '2026-03-03' }, undefined],
    ['dropped', { madeOn, droppedOn: '2026-03-03' }, undefined],
  ])('%s', (_, promised, dueDay) => {
    expect(onlyOf(rule, { promises: [promised] })?.dueDay).toBe(dueDay);
  });

  test('is one occasion for each promise', () => {
    const promises = [{ madeOn }, { madeOn, keptOn: madeOn }, { madeOn }];
    expect(allOf(rule, { promises }).map(({ key }) => key)).toEqual([uuid(600), uuid(602)]);
  });

  test('says what was promised, when, and for when', () => {
    const what = 'send her the paper on tide mills that we\ntalked about, and the two maps';
    const short = 'send her the paper on tide mills that we talked about, and…';
    expect(onlyOf(rule, { promises: [{ madeOn, what }] })).toMatchObject({
      reason: { key: 'prompt_keep_promise_reason', values: ['Mara Quill', { day: madeOn }, short] },
      done: { form: 'promise', promiseId: uuid(600) },
    });
    expect(onlyOf(rule, { promises: [{ madeOn, dueDay: '2026-03-20' }] })?.reason).toEqual({
      key: 'prompt_keep_promise_reason_due',
      values: ['Mara Quill', { day: madeOn }, 'send the paper', { day: '2026-03-20' }],
    });
  });
});
