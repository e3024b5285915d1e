import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDay, civilTime } from '../../../src/domain/civil-day';
import {
  agendaOf,
  dueStep,
  isDue,
  nextDueDay,
  promptOf,
  type Step,
  nextSteps as stepsBy,
  upcomingStep,
} from '../../../src/domain/prompts/next-steps';
import type { Occurrence, PersonRecords, Rule } from '../../../src/domain/prompts/rule';
import { situationOf } from '../../../src/domain/prompts/situation';
import { defaultSettings } from '../../../src/domain/settings';
import { type About, at, mara, type Said, uuid } from './records';

const nextSteps = (records: PersonRecords) => stepsBy(records, defaultSettings);

const talked = { log: [['call', '2026-03-02']] } as const;
const known = { level: 1, levelSetOn: '2026-01-01' };
const thank = { rule: 'thank', key: uuid(100) };

function thankStep(...answers: Said[]): Step | undefined {
  return nextSteps(mara({ ...talked, answers })).find(({ rule }) => rule === 'thank');
}

function step(fields: Partial<Step>): Step {
  return {
    ...{ rule: 'thank', rank: 30, source: { idea: 7 }, key: 'a', dueDay: civilDay('2026-03-03') },
    action: { key: 'do', values: [] },
    reason: { key: 'why', values: [] },
    done: { form: 'log', kind: 'thanked' },
    ...fields,
  };
}

const [a, b] = ['2026-03-04', '2026-03-05'];
const until = (day: string) => ({ untilDay: civilDay(day) });
const due = (day: string) => ({ dueDay: civilDay(day) });

describe('done', () => {
  test('ends this occurrence', () => {
    expect(thankStep({ ...thank, day: '2026-03-03', answer: 'done' })).toBeUndefined();
  });

  test('leaves another occurrence of the same rule', () => {
    const earlier = { ...thank, key: uuid(99) };
    expect(thankStep({ ...earlier, day: '2026-02-03', answer: 'done' })?.dueDay).toBe('2026-03-03');
  });
});

describe('snoozed', () => {
  const snooze = (day: string, to: string): Said => {
    return { ...thank, day, answer: 'snoozed', until: to };
  };

  test('moves the first day, never the last one nearer', () => {
    const moved = thankStep(snooze('2026-03-03', '2026-03-10'));
    expect([moved?.dueDay, moved?.untilDay]).toEqual(['2026-03-10', '2026-03-16']);
  });

  test('beyond the last day is due on that day still', () => {
    const moved = thankStep(snooze('2026-03-03', '2026-03-20'));
    expect([moved?.dueDay, moved?.untilDay]).toEqual(['2026-03-20', '2026-03-20']);
  });

  test('twice: the later day counts', () => {
    const moved = thankStep(snooze('2026-03-03', '2026-03-05'), snooze('2026-03-05', '2026-03-07'));
    expect(moved?.dueDay).toBe('2026-03-07');
  });

  test('drops the time of day with the day', () => {
    const talks = [{ day: '2026-03-02', time: '15:00' }];
    const key = `${uuid(200)} 2026-03-02 15:00`;
    const [still] = nextSteps(mara({ talks }));
    expect(still?.dueTime).toBe('15:00');
    const answers: Said[] = [
      { rule: 'log-result', key, day: '2026-03-02', answer: 'snoozed', until: '2026-03-03' },
    ];
    const [moved] = nextSteps(mara({ talks, answers }));
    expect(moved?.dueDay).toBe('2026-03-03');
    expect(moved).not.toHaveProperty('dueTime');
  });

  test('moves a step without a last day', () => {
    const key = '2026-01-01';
    const answers: Said[] = [
      { rule: 'keep-in-touch', key, day: '2026-02-01', answer: 'snoozed', until: '2026-02-08' },
    ];
    const steps = nextSteps(mara({ is: known, answers }));
    expect(steps.find(({ rule }) => rule === 'keep-in-touch')?.dueDay).toBe('2026-02-08');
  });
});

describe('not this', () => {
  const situation = situationOf(mara(talked));
  const refused: Said = { ...thank, day: '2026-03-03', answer: 'not-this', situation };

  test('silences the rule, whatever the occurrence', () => {
    expect(thankStep(refused)).toBeUndefined();
    expect(thankStep({ ...refused, key: 'another' })).toBeUndefined();
  });

  test('holds while only notes, the name or answers change', () => {
    const renamed = mara({
      ...talked,
      is: { name: 'Mara Q.', tags: ['chess'] },
      answers: [refused],
    });
    expect(nextSteps(renamed).map(({ rule }) => rule)).not.toContain('thank');
  });

  test.each([
    ['another level', { ...talked, is: known }],
    ['a connection', { ...talked, is: { connectedOn: '2026-03-01' } }],
    ['a contact', { log: [...talked.log, ['message', '2026-03-05']] }],
    ['a planned talk', { ...talked, talks: [{ state: 'proposed' }] }],
    ['a key person', { ...talked, is: { keyPerson: true } }],
    ['an ask', { ...talked, asks: [{ askedOn: '2026-03-04' }] }],
    ['help', { ...talked, helps: [{ day: '2026-03-04' }] }],
    ['a promise', { ...talked, promises: [{ madeOn: '2026-03-04' }] }],
    ['an introduction', { ...talked, introductions: [{ as: 'helper' }] }],
  ] as const)('ends with %s', (_, said) => {
    const steps = nextSteps(mara({ ...said, answers: [refused] }));
    expect(steps.map(({ rule }) => rule)).toContain('thank');
  });

  test.each<[string, About, About]>([
    ['an answer to an ask', { asks: [{ askedOn: a }] }, { asks: [{ askedOn: a, answeredOn: b }] }],
    [
      'an outcome',
      { helps: [{ day: a }] },
      { helps: [{ day: a, outcome: 'a job', outcomeOn: b }] },
    ],
    ['a kept promise', { promises: [{ madeOn: a }] }, { promises: [{ madeOn: a, keptOn: b }] }],
    [
      'a step of an introduction',
      { introductions: [{ as: 'for' }] },
      { introductions: [{ as: 'for', targetAgreedOn: b }] },
    ],
    [
      'thanks for an introduction',
      { introductions: [{ as: 'helper', introducedOn: a }] },
      { introductions: [{ as: 'helper', introducedOn: a, thankedOn: b }] },
    ],
  ])('another situation: %s', (_, before, after) => {
    expect(situationOf(mara(before))).not.toBe(situationOf(mara(after)));
    expect(situationOf(mara(before))).toBe(situationOf(mara(before)));
  });

  test('said before asks and promises were known holds on', () => {
    expect(situation).toBe(JSON.stringify([0, '', 1, uuid(100), []]));
  });

  test('leaves the other rules', () => {
    const refusal: Said = { ...refused, rule: 'say-hello' };
    expect(thankStep(refusal)?.dueDay).toBe('2026-03-04');
  });
});

describe('the person', () => {
  test('let go: no more steps; picked up again: as before', () => {
    expect(nextSteps(mara({ ...talked, is: { letGoOn: '2026-03-02' } }))).toEqual([]);
    expect(thankStep({ ...thank, day: '2026-03-03', answer: 'let-go' })?.dueDay).toBe('2026-03-03');
  });

  test.each<[string, Said]>([
    ['done', { rule: 'say-hello', key: 'x', day: '2026-03-05', answer: 'done' }],
    [
      'snoozed',
      { rule: 'say-hello', key: 'x', day: '2026-03-05', answer: 'snoozed', until: '2026-04-01' },
    ],
    [
      'not this',
      { rule: 'say-hello', key: 'x', day: '2026-03-05', answer: 'not-this', situation: '' },
    ],
  ])('is left alone until the day after an answer: %s', (_, said) => {
    expect(thankStep(said)?.dueDay).toBe('2026-03-06');
  });

  test('answered on the last day of another step: that one fades', () => {
    const said: Said = { rule: 'say-hello', key: 'x', day: '2026-03-16', answer: 'done' };
    expect(thankStep(said)).toBeUndefined();
  });
});

describe('a pause', () => {
  test('moves every step to its day, and no step nearer', () => {
    const paused = { ...known, pausedUntil: '2026-03-10' };
    const steps = nextSteps(mara({ ...talked, is: paused }));
    const dueDays = Object.fromEntries(steps.map(({ rule, dueDay }) => [rule, dueDay]));
    expect(dueDays['thank']).toBe('2026-03-10');
    expect(dueDays['small-step']).toBe('2026-03-16');
    expect(steps.every(({ dueDay }) => dueDay >= '2026-03-10')).toBe(true);
  });

  test('lets fade what is not worth saying after it', () => {
    const paused = mara({ ...talked, is: { pausedUntil: '2026-03-17' } });
    expect(nextSteps(paused).map(({ rule }) => rule)).not.toContain('thank');
  });
});

describe('a rule that says several things', () => {
  const promises = [{ madeOn: '2026-03-01' }, { madeOn: '2026-03-02' }];
  const said = { rule: 'keep-promise', key: uuid(600), day: '2026-03-08' };
  const shown = (day: string, ...answers: Said[]) =>
    dueStep(nextSteps(mara({ promises, answers })), at(day))?.key;

  test('shows the longest due first', () => {
    expect(shown('2026-03-20')).toBe(uuid(600));
  });

  test.each<[string, Said]>([
    ['done', { ...said, answer: 'done' }],
    ['snoozed', { ...said, answer: 'snoozed', until: '2026-04-01' }],
  ])('hides no other when one is %s', (_, given) => {
    expect(shown('2026-03-08', given)).toBeUndefined();
    expect(shown('2026-03-09', given)).toBe(uuid(601));
  });
});

describe('rules of one’s own', () => {
  const usual: Occurrence = { ...step({}), key: 'k' };
  const { source: _, ...plain } = usual;
  const rule: Rule = {
    ...{ id: 'own', rank: 5, source: { idea: 9 }, place: 'alone' },
    occurrences: () => [plain, { ...plain, key: 'l', source: { idea: 14 } }],
  };

  test('give their steps rank, place and source, unless an occasion has its own', () => {
    expect(stepsBy(mara(), defaultSettings, [rule])).toMatchObject([
      { rule: 'own', rank: 5, place: 'alone', source: { idea: 9 } },
      { rule: 'own', rank: 5, place: 'alone', source: { idea: 14 } },
    ]);
  });

  test('for the day’s list leave the place out', () => {
    const [listed] = stepsBy(mara(), defaultSettings, [{ ...rule, place: 'list' }]);
    expect(listed).not.toHaveProperty('place');
  });
});

describe('a step in time', () => {
  const timed = step({ ...due('2026-03-03'), dueTime: civilTime('15:00'), ...until('2026-03-05') });

  test.each([
    ['the day before', '2026-03-02', '23:59', false],
    ['its day, before its time', '2026-03-03', '14:59', false],
    ['its day, at its time', '2026-03-03', '15:00', true],
    ['the next morning', '2026-03-04', '08:00', true],
    ['its last minute', '2026-03-05', '23:59', true],
    ['the day after its last', '2026-03-06', '00:00', false],
  ])('%s', (_, day, time, expected) => {
    expect(isDue(timed, at(day, time))).toBe(expected);
  });

  test('with a time on its last day ends then', () => {
    const ending = step({ ...due('2026-03-02'), ...until('2026-03-03'), untilTime: '15:00' });
    const looks = [at('2026-03-02', '16:00'), at('2026-03-03', '14:59'), at('2026-03-03', '15:00')];
    expect(looks.map((now) => isDue(ending, now))).toEqual([true, true, false]);
  });

  test('without a time is due all day, without a last day stays', () => {
    expect(isDue(step({}), at('2026-03-03', '00:00'))).toBe(true);
    expect(isDue(step({}), at('2036-03-03'))).toBe(true);
  });

  test('the one shown: by rank, then the longest due, then key and rule', () => {
    const first = step({ rank: 10, key: 'z', ...due('2026-03-03') });
    const second = step({ rank: 30, key: 'z', ...due('2026-03-01') });
    const third = step({ rank: 30, key: 'a', ...due('2026-03-02') });
    const fourth = step({ rank: 30, key: 'b', rule: 'a', ...due('2026-03-02') });
    const fifth = step({ rank: 30, key: 'b', rule: 'b', ...due('2026-03-02') });
    const ahead = step({ rank: 1, ...due('2026-03-09') });
    const steps = [ahead, fifth, third, fourth, first, second];
    for (const expected of [first, second, third, fourth, fifth]) {
      expect(dueStep(steps, at('2026-03-03'))).toBe(expected);
      steps.splice(steps.indexOf(expected), 1);
    }
    expect(dueStep(steps, at('2026-03-03'))).toBeUndefined();
  });

  test('the one to come: the earliest that has neither begun nor faded', () => {
    const begun = step({ ...due('2026-03-01') });
    const later = step({ rank: 10, ...due('2026-03-09') });
    const evening = step({ ...due('2026-03-03'), dueTime: civilTime('19:00') });
    const afternoon = step({ ...due('2026-03-03'), dueTime: civilTime('15:00') });
    const quiet = step({ rank: 1, place: 'alone', ...due('2026-03-04') });
    const steps = [begun, later, evening, afternoon, quiet];
    expect(upcomingStep(steps, at('2026-03-03'))).toBe(afternoon);
    expect(upcomingStep(steps, at('2026-03-03', '20:00'))).toBe(later);
    expect(upcomingStep(steps, at('2026-03-10'))).toBeUndefined();
  });

  test('is chosen whatever the order in which the rules were asked', () => {
    const steps = fc.uniqueArray(
      fc
        .record({
          rule: fc.constantFrom('a', 'b', 'c'),
          rank: fc.constantFrom(10, 30),
          late: fc.nat(3),
        })
        .map(({ rule, rank, late }) =>
          step({ rule, rank, key: 'k', dueDay: addDays(civilDay('2026-03-05'), -late) }),
        ),
      { selector: ({ rule }) => rule },
    );
    const twice = steps.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(twice, ([list, shuffled]) => {
        const now = at('2026-03-03');
        expect(dueStep(shuffled, now)).toBe(dueStep(list, now));
        expect(upcomingStep(shuffled, now)).toBe(upcomingStep(list, now));
        expect(nextDueDay(shuffled)).toBe(nextDueDay(list));
      }),
    );
  });

  test('as the store keeps it', () => {
    const steps = [step({ ...due('2026-03-09') }), step({ rank: 10, ...until('2026-03-17') })];
    expect(agendaOf(steps)).toEqual([
      [30, '2026-03-09', '9999-12-31'],
      [10, '2026-03-03', '2026-03-17'],
    ]);
    expect(nextDueDay(steps)).toBe('2026-03-03');
    expect(nextDueDay([])).toBeUndefined();
  });

  test('as it is shown', () => {
    const records = mara({ ...talked, is: known });
    const [first] = nextSteps(records);
    expect(first && promptOf(first, records)).toEqual({
      personId: uuid(1),
      called: 'Mara Quill',
      level: 1,
      rule: 'thank',
      occurrence: uuid(100),
      dueDay: '2026-03-03',
      action: { key: 'prompt_thank_action', values: ['Mara Quill'] },
      reason: { key: 'prompt_thank_reason', values: ['Mara Quill', { day: '2026-03-02' }] },
      source: { idea: 7, study: 'kumar-epley-2018' },
      done: { form: 'log', kind: 'thanked' },
    });
    expect(first && promptOf(first, mara(talked))).not.toHaveProperty('level');
  });

  test('says where it stands and that it takes courage, only where that is so', () => {
    const hard = step({ place: 'alone', takesCourage: true });
    expect(promptOf(hard, mara())).toMatchObject({ place: 'alone', takesCourage: true });
    expect(Object.keys(promptOf(step({}), mara()))).not.toContain('place');
    expect(Object.keys(promptOf(step({}), mara()))).not.toContain('takesCourage');
  });
});
