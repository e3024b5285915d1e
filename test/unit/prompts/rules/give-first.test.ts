import { describe, expect, test } from 'vitest';
import { offerKinds } from '../../../../src/domain/offer';
import { rule } from '../../../../src/domain/prompts/rules/give-first';
import { type About, onlyOf, uuid } from '../records';

const asks = ['2026-03-02', '2026-03-09', '2026-03-16'].map((askedOn) => ({ askedOn }));
const two = asks.slice(0, 2);

describe('give-first: two asks since the last gift', () => {
  test.each<[string, About, string | undefined]>([
    ['one ask', { asks: asks.slice(0, 1) }, undefined],
    ['two: from the day of the second', { asks: two }, '2026-03-09'],
    ['three: since the second still', { asks }, '2026-03-09'],
    ['help logged after them', { asks: two, log: [['gave-help', '2026-03-10']] }, undefined],
    ['help between them', { asks: two, log: [['gave-help', '2026-03-05']] }, undefined],
    ['help before them', { asks: two, log: [['gave-help', '2026-03-01']] }, '2026-03-09'],
    ['help between, then two', { asks, log: [['gave-help', '2026-03-05']] }, '2026-03-16'],
    ['help they gave', { asks: two, log: [['gave-help', '2026-03-10', 'in']] }, '2026-03-09'],
    [
      'help in the ledger',
      { asks: two, helps: [{ day: '2026-03-10', direction: 'gave' }] },
      undefined,
    ],
    ['help I got', { asks: two, helps: [{ day: '2026-03-10' }] }, '2026-03-09'],
    [
      'an introduction I made',
      { asks: two, introductions: [{ as: 'for', introducedOn: '2026-03-10' }] },
      undefined,
    ],
    [
      'an introduction not made yet',
      { asks: two, introductions: [{ as: 'for', forAgreedOn: '2026-03-10' }] },
      '2026-03-09',
    ],
    [
      'an introduction they made',
      { asks: two, introductions: [{ as: 'helper', introducedOn: '2026-03-10' }] },
      '2026-03-09',
    ],
  ])('%s', (_, said, dueDay) => {
    expect(onlyOf(rule, said)?.dueDay).toBe(dueDay);
  });

  test('is one occasion until the next gift', () => {
    expect(onlyOf(rule, { asks })?.key).toBe(uuid(401));
    expect(onlyOf(rule, { asks: two })?.key).toBe(uuid(401));
  });

  test.each(offerKinds)('suggests what was noted for them: %s', (kind) => {
    const offers = [{ kind, text: 'what I know' }];
    const action = onlyOf(rule, { asks: two, is: { offers } })?.action;
    expect(action).toEqual({ key: `prompt_give_first_action_${kind}`, values: ['Mara Quill'] });
  });

  test('suggests another noted thing after each gift, and to ask where nothing is noted', () => {
    const is = {
      offers: [
        { kind: 'view', text: '' },
        { kind: 'story', text: '' },
      ],
    };
    const log = [['gave-help', '2026-03-01']] as const;
    const keys = [{}, { is }, { is, log }].map(
      (said) => onlyOf(rule, { asks: two, ...said })?.action.key,
    );
    expect(keys).toEqual([
      'prompt_give_first_action_question',
      'prompt_give_first_action_view',
      'prompt_give_first_action_story',
    ]);
  });

  test.each(offerKinds)('logs what was really done: %s', (kind) => {
    const is = { offers: [{ kind, text: 'what I know' }] };
    // To ask what they need is only asking; what is given then is logged by itself.
    const logged = kind === 'question' ? 'message' : 'gave-help';
    expect(onlyOf(rule, { asks: two, is })?.done).toEqual({ form: 'log', kind: logged });
  });

  test('says since when', () => {
    expect(onlyOf(rule, { asks })).toMatchObject({
      reason: { key: 'prompt_give_first_reason', values: ['Mara Quill', { day: '2026-03-16' }] },
    });
    expect(onlyOf(rule, { asks, log: [['gave-help', '2026-03-01']] })?.reason).toEqual({
      key: 'prompt_give_first_reason_since',
      values: ['Mara Quill', { day: '2026-03-01' }],
    });
  });
});
