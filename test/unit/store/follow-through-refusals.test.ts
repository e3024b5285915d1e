import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import type { CommandArgs } from '../../../src/domain/commands';
import { everything } from './everything';
import { commandCalled, today, worldAfter } from './follow-through-commands';
import { mara, newCommandId, run } from './support';
import type { World } from './world';

describe('turned down', () => {
  const target = { profile: mara };
  const tomorrow = civilDay('2026-11-22');
  const long = 'x'.repeat(20_001);
  const ask = { what: 'A view', medium: 'call', askedOn: today } as const;
  const template = { name: 'Hello', language: 'en', text: 'Dear …' } as const;
  const gone = newCommandId() as never;
  const cases: [string, string, (world: World) => CommandArgs][] = [
    [
      'an ask for nothing',
      'what-empty',
      () => ({ name: 'addAsk', target, ask: { ...ask, what: ' ' } }),
    ],
    [
      'an endless ask',
      'text-too-long',
      () => ({ name: 'addAsk', target, ask: { ...ask, what: long } }),
    ],
    [
      'an ask of tomorrow',
      'day-in-future',
      () => ({ name: 'addAsk', target, ask: { ...ask, askedOn: tomorrow } }),
    ],
    [
      'an ask to come back to yesterday',
      'day-in-past',
      () => ({ name: 'addAsk', target, ask: { ...ask, followUpOn: civilDay('2026-11-20') } }),
    ],
    [
      'a promise of nothing',
      'what-empty',
      () => ({ name: 'addPromise', target, promise: { by: 'me', what: '' } }),
    ],
    [
      'a promise for yesterday',
      'day-in-past',
      () => ({
        name: 'addPromise',
        target,
        promise: { by: 'me', what: 'x', dueDay: civilDay('2026-11-20') },
      }),
    ],
    [
      'somebody without a name',
      'name-empty',
      () => ({ name: 'addPeople', people: [{ name: 'A' }, { name: ' ' }] }),
    ],
    [
      'a pause that is over',
      'day-in-past',
      () => ({ name: 'addPeople', people: [{ name: 'A', pausedUntil: civilDay('2026-11-20') }] }),
    ],
    [
      'endless cares',
      'text-too-long',
      () => ({ name: 'changePerson', target, fields: { caresAbout: 'x'.repeat(2001) } }),
    ],
    [
      'an endless address',
      'text-too-long',
      () => ({ name: 'changePerson', target, fields: { email: 'x'.repeat(301) } }),
    ],
    [
      'an introduction of somebody to themselves',
      'same-person',
      ({ mara: personId }) => ({
        name: 'addIntroduction',
        introduction: { direction: 'received', helper: { personId }, target, about: '' },
      }),
    ],
    [
      'an introduction of a name to itself',
      'same-person',
      () => ({
        name: 'addIntroduction',
        introduction: {
          direction: 'made',
          for: { name: 'Lena' },
          target: { name: 'LENA ' },
          about: '',
        },
      }),
    ],
    [
      'an introduction to no name',
      'name-empty',
      () => ({
        name: 'addIntroduction',
        introduction: { direction: 'received', helper: target, target: { name: '' }, about: '' },
      }),
    ],
    [
      'a step of the other kind of introduction',
      'malformed',
      ({ madeId: introductionId }) => ({
        name: 'recordProgress',
        progress: { of: 'introduction', introductionId, step: 'told', day: today },
      }),
    ],
    [
      'a step of tomorrow',
      'day-in-future',
      ({ promiseId }) => ({
        name: 'recordProgress',
        progress: { of: 'promise', promiseId, step: 'kept', day: tomorrow },
      }),
    ],
    [
      'no outcome, not told either',
      'what-empty',
      ({ helpId }) => ({
        name: 'recordProgress',
        progress: { of: 'help', helpId, outcome: ' ', told: false, day: today },
      }),
    ],
    [
      'a step of what is gone',
      'gone',
      () => ({
        name: 'recordProgress',
        progress: { of: 'ask', askId: gone, step: 'rested', day: today },
      }),
    ],
    [
      'deleting what is gone',
      'gone',
      () => ({ name: 'deleteRecord', record: { of: 'help', id: gone } }),
    ],
    [
      'an event with somebody who is gone',
      'gone',
      ({ mara: one }) => ({
        name: 'logEvent',
        people: [{ personId: one }, { personId: gone }],
        day: today,
        text: '',
      }),
    ],
    [
      'an event of tomorrow',
      'day-in-future',
      ({ mara: one }) => ({
        name: 'logEvent',
        people: [{ personId: one }],
        day: tomorrow,
        text: '',
      }),
    ],
    [
      'a draft without a name',
      'template-name-empty',
      () => ({ name: 'saveTemplate', template: { ...template, name: ' ' } }),
    ],
    [
      'a draft with an endless name',
      'name-too-long',
      () => ({ name: 'saveTemplate', template: { ...template, name: 'x'.repeat(301) } }),
    ],
    [
      'an empty draft',
      'what-empty',
      () => ({ name: 'saveTemplate', template: { ...template, text: '' } }),
    ],
    [
      'changing a draft that is gone',
      'gone',
      () => ({ name: 'saveTemplate', templateId: gone, template }),
    ],
    ['deleting a draft that is gone', 'gone', () => ({ name: 'deleteTemplate', templateId: gone })],
    [
      'a promise of nothing in a result',
      'what-empty',
      ({ talkId: conversationId }) => ({
        name: 'recordResult',
        conversationId,
        outcome: { result: 'held', day: today, text: '', promises: [{ by: 'me', what: '' }] },
      }),
    ],
    [
      'agreeing a talk for yesterday',
      'day-in-past',
      ({ talkId: conversationId }) => ({
        name: 'agreeConversation',
        conversationId,
        appointment: { day: civilDay('2026-11-20'), medium: 'call' },
      }),
    ],
  ];

  it.each(cases)('%s is %s, and nothing is changed', async (_what, code, args) => {
    const { db, made } = await worldAfter();
    const before = await everything(db);
    await expect(run(db, args(made))).rejects.toMatchObject({ name: 'Refusal', code });
    expect(await everything(db)).toEqual(before);
  });

  it('agreeing a talk that was held', async () => {
    const { db, made } = await worldAfter('a talk was held');
    const again = commandCalled('agree another day', made);
    await expect(run(db, again)).rejects.toMatchObject({ code: 'changed-since' });
  });
});
