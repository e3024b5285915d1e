import { describe, expect, test } from 'vitest';
import { rule } from '../../../../src/domain/prompts/rules/find-bridge';
import { type About, onlyOf, uuid } from '../records';

const wanted = { keyPerson: true };
const day = '2026-03-02';

describe('find-bridge: a key person not known yet, and no way to them under way', () => {
  test.each<[string, About, boolean]>([
    ['no level', { is: wanted }, true],
    ['level 3', { is: { ...wanted, level: 3 } }, true],
    ['level 2', { is: { ...wanted, level: 2 } }, false],
    ['level 1', { is: { ...wanted, level: 1 } }, false],
    ['not a key person', { is: { level: 3 } }, false],
    ['no longer a key person', { is: { keyPerson: false } }, false],
    ['written to', { is: wanted, log: [['message', day]] }, true],
    ['talked live', { is: wanted, log: [['event', day]] }, false],
    ['a question to them is open', { is: wanted, asks: [{ askedOn: day }] }, false],
    ['a question to them rests', { is: wanted, asks: [{ askedOn: day, restedOn: day }] }, true],
    ['an introduction is wanted', { is: wanted, introductions: [{ as: 'target' }] }, false],
    [
      'introduced, not met',
      { is: wanted, introductions: [{ as: 'target', introducedOn: day }] },
      false,
    ],
    ['met', { is: wanted, introductions: [{ as: 'target', metOn: day }] }, false],
    ['rested', { is: wanted, introductions: [{ as: 'target', restedOn: day }] }, true],
    [
      'somebody else is to meet them',
      { is: wanted, introductions: [{ as: 'target', direction: 'made' }] },
      true,
    ],
    ['they introduce me', { is: wanted, introductions: [{ as: 'helper' }] }, true],
  ])('%s', (_, said, applies) => {
    expect(onlyOf(rule, said) !== undefined).toBe(applies);
  });

  test.each<[string, About, string]>([
    ['nothing known of a day: always', { is: wanted }, '1000-01-01'],
    ['the level’s', { is: { ...wanted, level: 3, levelSetOn: day } }, day],
    ['the import’s', { is: { ...wanted, importedOn: day, connectedOn: '2020-01-01' } }, day],
    [
      'the day a way was left',
      { is: wanted, introductions: [{ as: 'target', restedOn: day }] },
      day,
    ],
  ])('due: %s', (_, said, dueDay) => {
    expect(onlyOf(rule, said)?.dueDay).toBe(dueDay);
  });

  test('a way left to rest makes room for another', () => {
    const introductions = [{ as: 'target', restedOn: day }] as const;
    expect(onlyOf(rule, { is: wanted })?.key).toBe('first');
    expect(onlyOf(rule, { is: wanted, introductions })?.key).toBe(uuid(700));
  });

  test('names the ways', () => {
    const next = onlyOf(rule, { is: { ...wanted, company: 'Quill & Co' } });
    expect(next?.reason.values).toEqual(['Mara Quill', 'Quill & Co']);
    expect(next?.done).toEqual({ form: 'bridge' });
    expect(onlyOf(rule, { is: wanted })?.reason.values).toEqual(['Mara Quill']);
  });
});
