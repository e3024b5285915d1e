import { describe, expect, test } from 'vitest';
import { rule } from '../../../../src/domain/prompts/rules/tell-outcome';
import { allOf, type Helped, onlyOf, uuid } from '../records';

const day = '2026-03-02';
const outcome = { outcome: 'a talk with the archivist', outcomeOn: '2026-03-12' };

describe('tell-outcome: they helped and have not been told what came of it', () => {
  test.each<[string, Helped, string | undefined, string | undefined]>([
    ['an outcome: tell them', { day, ...outcome }, '2026-03-12', 'tell'],
    ['an outcome without its day', { day, outcome: 'a job' }, day, 'tell'],
    ['no outcome: ask for it after thirty days', { day }, '2026-04-01', 'ask'],
    ['told', { day, ...outcome, toldOn: '2026-03-13' }, undefined, undefined],
    ['told without an outcome', { day, toldOn: '2026-03-13' }, undefined, undefined],
    ['help I gave', { day, ...outcome, direction: 'gave' }, undefined, undefined],
  ])('%s', (_, helped, dueDay, what) => {
    const next = onlyOf(rule, { helps: [helped] });
    expect([next?.dueDay, next?.key]).toEqual([dueDay, what && `${uuid(500)} ${what}`]);
  });

  test('is one occasion for each help', () => {
    const helps = [{ day }, { day, toldOn: day }, { day, ...outcome }];
    const keys = allOf(rule, { helps }).map(({ key }) => key);
    expect(keys).toEqual([`${uuid(500)} ask`, `${uuid(502)} tell`]);
  });

  test('says when and with what they helped, and opens the form for the outcome', () => {
    const [asked, told] = allOf(rule, { helps: [{ day }, { day, ...outcome }] });
    const values = ['Mara Quill', { day }, 'a contact at the archive'];
    expect(asked?.reason).toEqual({ key: 'prompt_tell_outcome_reason_ask', values });
    expect(told?.reason).toEqual({ key: 'prompt_tell_outcome_reason', values });
    expect(told?.done).toEqual({ form: 'outcome', helpId: uuid(501) });
    expect(asked?.action.key).toBe('prompt_tell_outcome_action_ask');
  });
});
