import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../../../src/domain/prompts/next-steps';
import { rule } from '../../../../src/domain/prompts/rules/sort';
import { defaultSettings } from '../../../../src/domain/settings';
import { mara, onlyOf } from '../records';

const importedOn = '2026-03-02';

describe('sort: imported, and no level', () => {
  test.each([
    ['imported', { importedOn }, importedOn],
    ['with a level', { importedOn, level: 3 }, undefined],
    ['kept by hand', {}, undefined],
  ])('%s', (_, is, dueDay) => {
    expect(onlyOf(rule, { is })?.dueDay).toBe(dueDay);
  });

  test('says since when, opens the question, and stands at most once in a list', () => {
    const [step] = nextSteps(mara({ is: { importedOn } }), defaultSettings, [rule]);
    expect(step).toMatchObject({
      place: 'one',
      key: 'level',
      reason: { values: ['Mara Quill', { day: importedOn }] },
      done: { form: 'sort' },
    });
  });
});
