import { describe, expect, test } from 'vitest';
import { rule } from '../../../../src/domain/prompts/rules/propose-talk';
import { type About, onlyOf, uuid } from '../records';

const level2 = { level: 2, levelSetOn: '2026-02-01' };
const tried = (key: string, day: string) =>
  ({ rule: 'propose-talk', key, day, answer: 'done' }) as const;

describe('propose-talk: in writing or known, but never talked', () => {
  test.each([
    ['wrote', { log: [['message', '2026-03-02']] }, '2026-03-02'],
    ['wrote on paper', { log: [['letter', '2026-03-02']] }, '2026-03-02'],
    ['level 1', { is: { level: 1, levelSetOn: '2026-02-01' } }, '2026-02-01'],
    ['level 2', { is: level2 }, '2026-02-01'],
    ['level 2, wrote earlier', { is: level2, log: [['email', '2026-01-05']] }, '2026-01-05'],
    ['level 2, wrote the same day', { is: level2, log: [['email', '2026-02-01']] }, '2026-02-01'],
    ['level 2, wrote later', { is: level2, log: [['email', '2026-02-05']] }, '2026-02-01'],
    [
      'level 3, wrote',
      { is: { ...level2, level: 3 }, log: [['email', '2026-03-02']] },
      '2026-03-02',
    ],
    [
      'a talk that was missed',
      { is: level2, talks: [{ state: 'missed', day: '2026-02-10' }] },
      '2026-02-01',
    ],
    ['level 3', { is: { ...level2, level: 3 } }, undefined],
    ['nothing', {}, undefined],
    ['only helped', { log: [['gave-help', '2026-03-02']] }, undefined],
    [
      'talked live',
      {
        is: level2,
        log: [
          ['message', '2026-02-02'],
          ['call', '2026-02-03'],
        ],
      },
      undefined,
    ],
    [
      'a talk proposed: once more a month later',
      { is: level2, talks: [{ state: 'proposed', proposedOn: '2026-03-01' }] },
      '2026-03-31',
    ],
    [
      'a talk proposed, and another agreed',
      { is: level2, talks: [{ state: 'proposed' }, { day: '2026-04-01' }] },
      undefined,
    ],
    ['a talk agreed', { is: level2, talks: [{ day: '2026-04-01' }] }, undefined],
  ] as const)('%s', (_, said, dueDay) => {
    expect(onlyOf(rule, said)?.dueDay).toBe(dueDay);
  });

  test('a second try is due thirty days after the first, and says so', () => {
    const first = onlyOf(rule, { is: level2 });
    const next = onlyOf(rule, { is: level2, answers: [tried('try-1', '2026-03-01')] });
    expect([first?.key, next?.key]).toEqual(['try-1', 'try-2']);
    expect(next?.dueDay).toBe('2026-03-31');
    expect(next?.reason).toEqual({
      key: 'prompt_propose_talk_reason_again',
      values: ['Mara Quill', { day: '2026-03-01' }],
    });
  });

  test('a talk proposed in a plan is a try like one that was said to the prompt', () => {
    const talks = [{ state: 'proposed', proposedOn: '2026-03-02' }] as const;
    const next = onlyOf(rule, { is: level2, talks });
    expect(next).toMatchObject({
      key: 'try-2',
      reason: {
        key: 'prompt_propose_talk_reason_again',
        values: ['Mara Quill', { day: '2026-03-02' }],
      },
    });
    const both = onlyOf(rule, { is: level2, talks, answers: [tried('try-1', '2026-03-01')] });
    expect([both?.key, both?.dueDay]).toEqual(['try-2', '2026-04-01']);
    const answers = [tried('try-1', '2026-03-01'), tried('try-2', '2026-04-02')];
    expect(onlyOf(rule, { is: level2, talks, answers })).toBeUndefined();
  });

  test('after two tries it rests', () => {
    const answers = [tried('try-1', '2026-03-01'), tried('try-2', '2026-04-02')];
    expect(onlyOf(rule, { is: level2, answers })).toBeUndefined();
  });

  test.each<[string, About, string | undefined]>([
    ['is awaited', { asks: [{ askedOn: '2026-03-03' }] }, undefined],
    [
      'was tried again',
      { asks: [{ askedOn: '2026-03-03', triedAgainOn: '2026-03-10' }] },
      undefined,
    ],
    ['was answered', { asks: [{ askedOn: '2026-03-03', answeredOn: '2026-03-05' }] }, '2026-02-01'],
    ['rests', { asks: [{ askedOn: '2026-03-03', restedOn: '2026-03-17' }] }, '2026-04-16'],
  ])('while an answer %s', (_, said, dueDay) => {
    expect(onlyOf(rule, { is: level2, ...said })?.dueDay).toBe(dueDay);
  });

  test('an answer to another rule is no try', () => {
    const answers = [{ ...tried('connected', '2026-03-01'), rule: 'say-hello' }];
    expect(onlyOf(rule, { is: level2, answers })?.key).toBe('try-1');
  });

  test('says since when, and logs the message it is done with', () => {
    const next = onlyOf(rule, { is: level2, log: [['email', '2026-01-05']] });
    expect(next?.reason).toEqual({
      key: 'prompt_propose_talk_reason_wrote',
      values: ['Mara Quill', { day: '2026-01-05' }],
    });
    const sameDay = onlyOf(rule, { is: level2, log: [['email', '2026-02-01']] });
    expect(sameDay?.reason.key).toBe('prompt_propose_talk_reason_wrote');
    expect(onlyOf(rule, { is: level2 })?.reason.key).toBe('prompt_propose_talk_reason');
    expect(next?.done).toEqual({ form: 'log', kind: 'message' });
  });

  describe('introduced to them', () => {
    const wrote = [['message', '2026-01-05']] as const;
    const introductions = [{ as: 'target', introducedOn: '2026-03-02' }] as const;

    test.each<[string, About, string | undefined]>([
      ['by somebody', { introductions }, '2026-03-02'],
      ['written to long before', { introductions, log: wrote }, '2026-03-02'],
      ['a talk is planned', { introductions, talks: [{ day: '2026-03-20' }] }, undefined],
      ['talked live', { introductions, log: [['call', '2026-03-04']] }, undefined],
      ['met', { introductions: [{ ...introductions[0], metOn: '2026-03-04' }] }, undefined],
      ['rested', { introductions: [{ ...introductions[0], restedOn: '2026-03-04' }] }, undefined],
      ['not yet', { introductions: [{ as: 'target', agreedOn: '2026-03-02' }] }, undefined],
      [
        'of somebody else',
        { introductions: [{ ...introductions[0], direction: 'made' }] },
        undefined,
      ],
      [
        'an ask from before rests',
        { introductions, asks: [{ askedOn: '2026-02-01', restedOn: '2026-02-20' }] },
        '2026-03-02',
      ],
      ['an ask since is awaited', { introductions, asks: [{ askedOn: '2026-03-03' }] }, undefined],
      ['they introduced me', { introductions: [{ ...introductions[0], as: 'helper' }] }, undefined],
    ])('%s', (_, said, dueDay) => {
      expect(onlyOf(rule, said)?.dueDay).toBe(dueDay);
    });

    test('says who brought us together', () => {
      expect(onlyOf(rule, { introductions })).toMatchObject({
        reason: {
          key: 'prompt_propose_talk_reason_introduced',
          values: ['Mara Quill', { day: '2026-03-02' }, 'Jonas Finch'],
        },
        source: { idea: 4 },
      });
    });

    test('has two tries of its own', () => {
      const before = [tried('try-1', '2026-01-10'), tried('try-2', '2026-02-10')];
      const first = onlyOf(rule, { introductions, log: wrote, answers: before });
      expect(first).toMatchObject({ key: `${uuid(700)} try-1`, dueDay: '2026-03-02' });
      const once = [...before, tried(`${uuid(700)} try-1`, '2026-03-03')];
      const second = onlyOf(rule, { introductions, log: wrote, answers: once });
      expect(second).toMatchObject({ key: `${uuid(700)} try-2`, dueDay: '2026-04-02' });
      const twice = [...once, tried(`${uuid(700)} try-2`, '2026-04-02')];
      expect(onlyOf(rule, { introductions, log: wrote, answers: twice })).toBeUndefined();
    });
  });

  test.each([
    [1, undefined],
    [2, 'rajkumar-2022'],
  ])('cites for level %i what fits: %s', (level, study) => {
    const known = onlyOf(rule, { is: { ...level2, level } });
    expect(known?.source?.study).toBe(study);
  });
});
