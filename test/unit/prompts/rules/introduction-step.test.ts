import { describe, expect, test } from 'vitest';
import { rule } from '../../../../src/domain/prompts/rules/introduction-step';
import { type About, allOf, type Introduced, type Logged, onlyOf, uuid } from '../records';

const wantedOn = '2026-03-02';
const on = '2026-03-10';
const later = '2026-03-20';
const made = 'made' as const;

/** What is due, and when, for an introduction from where Mara stands in it. */
function stepsFor(introduced: Introduced, more: About = {}): string[] {
  return allOf(rule, { introductions: [{ wantedOn, ...introduced }], ...more }).map(
    ({ key, dueDay }) => `${key.replace(`${uuid(700)} `, '')} ${dueDay}`,
  );
}

describe('introduction-step: an introduction waits for me', () => {
  test.each<[string, Introduced, string[]]>([
    ['wanted: ask them', { as: 'helper' }, ['asked 2026-03-02']],
    ['asked: wait', { as: 'helper', askedOn: on }, []],
    ['the target agreed: wait', { as: 'helper', agreedOn: on }, []],
    ['introduced: thank the next day', { as: 'helper', introducedOn: on }, ['thanked 2026-03-11']],
    ['thanked: wait', { as: 'helper', introducedOn: on, thankedOn: on }, []],
    [
      'met: tell them',
      { as: 'helper', introducedOn: on, thankedOn: on, metOn: later },
      ['told 2026-03-20'],
    ],
    [
      'met, not thanked: both, thanks first',
      { as: 'helper', introducedOn: on, metOn: later },
      ['thanked 2026-03-11', 'told 2026-03-20'],
    ],
    ['met in another way: tell them', { as: 'helper', metOn: later }, ['told 2026-03-20']],
    ['told: over', { as: 'helper', introducedOn: on, thankedOn: on, metOn: on, toldOn: later }, []],
    ['rested', { as: 'helper', introducedOn: on, metOn: on, restedOn: later }, []],
  ])('who introduces me. %s', (_, introduced, expected) => {
    expect(stepsFor(introduced)).toEqual(expected);
  });

  test.each<[string, Introduced, string[]]>([
    ['not met: no news yet', { as: 'before', introducedOn: on }, []],
    ['met: tell them', { as: 'before', metOn: on }, ['before 2026-03-10']],
    [
      'the helper was told: they were not',
      { as: 'before', metOn: on, toldOn: later },
      ['before 2026-03-10'],
    ],
    ['rested', { as: 'before', metOn: on, restedOn: on }, []],
  ])('further up the chain. %s', (_, introduced, expected) => {
    expect(stepsFor(introduced)).toEqual(expected);
  });

  test.each<[string, Logged[], number]>([
    ['told since', [['told-outcome', on]], 0],
    ['told before', [['told-outcome', '2026-03-09']], 1],
    ['they told me something', [['told-outcome', on, 'in']], 1],
    ['told of this introduction', [['told-outcome', on, 'out', uuid(700)]], 0],
    ['told of something else', [['told-outcome', on, 'out', uuid(701)]], 1],
    ['only written to', [['message', later]], 1],
  ])('further up the chain, %s', (_, log, count) => {
    expect(stepsFor({ as: 'before', metOn: on }, { log })).toHaveLength(count);
  });

  test.each<[string, Introduced, string[]]>([
    ['wanted: ask their leave', { as: 'for' }, ['forAgreed 2026-03-02']],
    ['the other agreed: ask theirs', { as: 'for', targetAgreedOn: on }, ['forAgreed 2026-03-02']],
    [
      'asked: see what they say five working days later',
      { as: 'for', forAskedOn: on },
      ['forAnswer 2026-03-17'],
    ],
    ['asked, and agreed', { as: 'for', forAskedOn: on, forAgreedOn: later }, []],
    ['agreed: wait for the other', { as: 'for', forAgreedOn: on }, []],
    [
      'both agreed: introduce',
      { as: 'for', forAgreedOn: later, targetAgreedOn: on },
      ['introduced 2026-03-20'],
    ],
    ['introduced: ask after two weeks', { as: 'for', introducedOn: on }, ['met 2026-03-24']],
    ['met: over', { as: 'for', introducedOn: on, metOn: later }, []],
    ['rested', { as: 'for', introducedOn: on, restedOn: later }, []],
  ])('whom I introduce. %s', (_, introduced, expected) => {
    expect(stepsFor(introduced)).toEqual(expected);
  });

  test.each<[string, Introduced, string[]]>([
    ['wanted: ask their leave', { as: 'target', direction: made }, ['targetAgreed 2026-03-02']],
    [
      'asked: see what they say five working days later',
      { as: 'target', direction: made, targetAskedOn: on },
      ['targetAnswer 2026-03-17'],
    ],
    ['agreed: wait', { as: 'target', direction: made, targetAgreedOn: on }, []],
    ['introduced: over', { as: 'target', direction: made, introducedOn: on }, []],
    ['rested', { as: 'target', direction: made, restedOn: on }, []],
    ['I want to meet them: the others’ turn', { as: 'target' }, []],
    ['introduced to them: a talk is another rule’s', { as: 'target', introducedOn: on }, []],
  ])('whom somebody is introduced to. %s', (_, introduced, expected) => {
    expect(stepsFor(introduced)).toEqual(expected);
  });

  test('says who is who, and takes the step it names', () => {
    const asked = onlyOf(rule, { introductions: [{ as: 'helper', wantedOn }] });
    expect(asked).toMatchObject({
      action: { values: ['Mara Quill', 'Edda Vale'] },
      reason: { values: ['Mara Quill', 'Edda Vale', { day: wantedOn }] },
      done: { form: 'introduction', introductionId: uuid(700), step: 'asked' },
      takesCourage: true,
    });
    const target = onlyOf(rule, { introductions: [{ as: 'target', direction: made, wantedOn }] });
    expect(target?.reason.values).toEqual(['Mara Quill', 'Jonas Finch', { day: wantedOn }]);
    const before = onlyOf(rule, { introductions: [{ as: 'before', metOn: on }] });
    expect(before).toMatchObject({
      reason: { values: ['Mara Quill', 'Edda Vale', { day: on }, 'Jonas Finch'] },
      done: { form: 'log', kind: 'told-outcome', matter: uuid(700) },
    });
  });

  test.each<[string, Introduced, string]>([
    ['to ask one', { as: 'for' }, 'forAsked'],
    ['to ask the other', { as: 'target', direction: made }, 'targetAsked'],
    ['that one agreed', { as: 'for', forAskedOn: on }, 'forAgreed'],
    ['that the other agreed', { as: 'target', direction: made, targetAskedOn: on }, 'targetAgreed'],
  ])('the step of leave taken is %s', (_, introduced, step) => {
    expect(onlyOf(rule, { introductions: [introduced] })?.done).toMatchObject({ step });
  });

  test('cites research with thanks alone', () => {
    const introductions: Introduced[] = [{ as: 'helper', introducedOn: on, metOn: on }];
    const sources = allOf(rule, { introductions }).map(({ source }) => source);
    expect(sources).toEqual([{ idea: 7, study: 'kumar-epley-2018' }, { idea: 8 }]);
  });
});
