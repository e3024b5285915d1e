import { describe, expect, test } from 'vitest';
import { rule } from '../../../../src/domain/prompts/rules/phone-after-letter';
import { type Asked, allOf, type Logged, onlyOf, uuid } from '../records';

/** A Wednesday. */
const askedOn = '2026-03-04';
const triedAgainOn = '2026-03-13';

describe('phone-after-letter: an ask in writing has no answer', () => {
  test.each<[string, Asked, string | undefined]>([
    ['a letter: five working days', { askedOn, medium: 'letter' }, '2026-03-11'],
    ['an email', { askedOn, medium: 'email' }, '2026-03-11'],
    ['a message', { askedOn, medium: 'message' }, '2026-03-11'],
    ['written on a Friday', { askedOn: '2026-03-06' }, '2026-03-13'],
    ['written on a Saturday', { askedOn: '2026-03-07' }, '2026-03-13'],
    ['with a day to come back to it', { askedOn, followUpOn: '2026-03-06' }, '2026-03-06'],
    ['by phone', { askedOn, medium: 'call' }, undefined],
    ['in person', { askedOn, medium: 'in-person' }, undefined],
    [
      'in person, with a day',
      { askedOn, medium: 'in-person', followUpOn: '2026-03-20' },
      '2026-03-20',
    ],
    ['answered', { askedOn, answeredOn: '2026-03-05' }, undefined],
    ['rested', { askedOn, restedOn: '2026-03-05' }, undefined],
    ['tried again: five working days more', { askedOn, triedAgainOn }, '2026-03-20'],
    ['tried again, answered', { askedOn, triedAgainOn, answeredOn: '2026-03-14' }, undefined],
    ['tried again, rested', { askedOn, triedAgainOn, restedOn: '2026-03-20' }, undefined],
  ])('%s', (_, asked, dueDay) => {
    expect(onlyOf(rule, { asks: [asked] })?.dueDay).toBe(dueDay);
  });

  test.each<[string, Logged, boolean]>([
    ['a message from them', ['message', '2026-03-05', 'in'], true],
    ['a talk', ['call', '2026-03-05'], true],
    ['a message from them later that day', ['email', askedOn, 'in'], true],
    ['a message of mine', ['message', '2026-03-05'], false],
    ['a message from them before', ['message', '2026-03-03', 'in'], false],
  ])('%s counts as an answer: %s', (_, logged, answered) => {
    expect(onlyOf(rule, { asks: [{ askedOn }], log: [logged] }) === undefined).toBe(answered);
  });

  test('a message of that day that was logged before the ask was is no answer to it', () => {
    const asks = [{ askedOn, writtenAt: '2026-03-04T12:00:00.000Z' }];
    expect(onlyOf(rule, { asks, log: [['email', askedOn, 'in']] })).toBeDefined();
  });

  test('first suggests the phone, which takes courage', () => {
    expect(onlyOf(rule, { asks: [{ askedOn }] })).toMatchObject({
      key: `${uuid(400)} phone`,
      reason: { values: ['Mara Quill', { day: askedOn }, 'a look at my draft'] },
      done: { form: 'ask', askId: uuid(400), step: 'triedAgain' },
      takesCourage: true,
    });
    const chosen = onlyOf(rule, { asks: [{ askedOn, followUpOn: '2026-03-06' }] });
    expect(chosen?.reason.values.at(-1)).toEqual({ day: '2026-03-06' });
  });

  test('then offers to let it rest, and cites nothing', () => {
    const rest = onlyOf(rule, { asks: [{ askedOn, triedAgainOn }] });
    expect(rest).toMatchObject({
      key: `${uuid(400)} rest`,
      reason: { values: ['Mara Quill', { day: askedOn }, { day: triedAgainOn }] },
      source: { idea: 14 },
      done: { form: 'ask', askId: uuid(400), step: 'rested' },
    });
    expect(rest).not.toHaveProperty('takesCourage');
  });

  test('is one occasion for each ask', () => {
    expect(allOf(rule, { asks: [{ askedOn }, { askedOn, triedAgainOn }] })).toHaveLength(2);
  });
});
