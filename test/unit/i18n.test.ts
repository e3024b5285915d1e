import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { civilDay, civilTime } from '../../src/domain/civil-day';
import { Refusal } from '../../src/domain/refusal';
import { sentence } from '../../src/domain/sentence';
import { atStart, sayDate, sayDay, sayDayAtStart, sayTime, sayWeekday } from '../../src/ui/days';
import { failureOf } from '../../src/ui/failure';
import { say, sayRefusal, t, tCount } from '../../src/ui/i18n';
import { messages, speak } from '../../src/ui/language';

function speakAs(tag: string, all: Record<string, { message: string }>): void {
  const fill = (text: string, values: string[]) =>
    text.replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  speak({ tag, lookup: (key, values) => fill(all[key]?.message ?? '', values) });
}

const today = civilDay('2026-11-21');

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z') });
  speakAs('en-GB', english);
});
afterEach(() => vi.useRealTimers());

describe('a day', () => {
  test('is said as one would say it', () => {
    expect(sayDay(civilDay('2026-11-20'), today)).toBe('yesterday');
    expect(sayDay(today, today)).toBe('today');
    expect(sayDay(civilDay('2026-11-22'), today)).toBe('tomorrow');
    expect(sayDay(civilDay('2026-10-12'), today)).toBe('12 October');
  });

  test('has its year when that is another one', () => {
    expect(sayDate(civilDay('2025-10-12'), today)).toBe('12 October 2025');
    expect(sayDate(civilDay('2026-11-20'), today), 'a date stays a date').toBe('20 November');
  });

  test('follows the language', () => {
    speakAs('de', german);
    expect(sayDayAtStart(civilDay('2026-11-20'), today)).toBe('Gestern');
    expect(sayDate(civilDay('2026-10-12'), today)).toBe('12. Oktober');
    expect(sayTime(civilTime('09:05'))).toBe('9:05');
    speakAs('en-US', english);
    expect(sayTime(civilTime('15:00'))).toMatch(/^3:00\sPM$/);
    expect(sayWeekday(today)).toBe('Saturday, November 21');
  });

  test('begins a line with a large letter, in every script', () => {
    expect(atStart('übermorgen')).toBe('Übermorgen');
    expect(atStart('')).toBe('');
  });
});

describe('a sentence', () => {
  test('is filled with names and dates', () => {
    const said = say(sentence('card_letGoOn', 'Mara Quill', { day: civilDay('2026-10-12') }));
    expect(said).toBe('You let Mara Quill rest on 12 October.');
  });

  test('takes the plural form of its count', () => {
    expect(say(sentence('find_count', { count: 1 }))).toBe('1 person found.');
    expect(say(sentence('find_count', { count: 1200 }))).toBe('1,200 people found.');
    expect(tCount('panel_notes', 0)).toBe('0 notes');
  });

  test('with a count may do without plural forms', () => {
    const refusal = new Refusal('name-too-long', [{ count: 200 }]);
    expect(sayRefusal(refusal)).toBe('This name is too long: 200 characters fit.');
  });

  test('says times, and nothing for a message that is missing', () => {
    expect(say(sentence('card_thisPerson', { time: civilTime('10:00') }))).toBe('this person');
    expect(say(sentence('no_such_message', { time: civilTime('10:00') }))).toBe('');
  });
});

describe('what went wrong', () => {
  test('is said plainly for a refusal', () => {
    expect(sayRefusal(new Refusal('day-in-future'))).toBe('This day is still to come.');
    expect(failureOf(new Refusal('note-empty'))).toEqual({
      code: 'note-empty',
      message: 'A note needs a few words.',
    });
  });

  test('says how much fits where something is too long', () => {
    const tooLong = new Refusal('text-too-long', [{ count: 20_000 }, { count: 20_001 }]);
    expect(sayRefusal(tooLong)).toMatch(/20,001.*20,000/);
    expect(sayRefusal(new Refusal('name-too-long', [{ count: 200 }]))).toMatch(/200/);
  });

  test('asks to reload when the extension is gone, else to try again', () => {
    const gone = Object.assign(new Error(), { name: 'ExtensionGone' });
    expect(failureOf(gone).message).toBe(t('error_gone'));
    expect(failureOf(new Error('lost')).message).toBe(t('error_notSaved'));
    expect(failureOf('nonsense').message).toBe(t('error_notSaved'));
  });
});

describe('the language of the browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const inBrowser = async (wanted: string, spoken: string) => {
    const getMessage = (key: string) => (key === 'language' ? spoken : '');
    vi.stubGlobal('chrome', {
      runtime: { id: 'wellkept' },
      i18n: { getMessage, getUILanguage: () => wanted },
    });
    vi.resetModules();
    return (await import('../../src/ui/language')).messages();
  };

  test('keeps its region', async () => {
    expect((await inBrowser('en-GB', 'en')).tag).toBe('en-GB');
    expect((await inBrowser('de_AT', 'de')).tag).toBe('de-AT');
  });

  test('is still spoken after the extension has gone from under the page', async () => {
    const { lookup } = await inBrowser('en', 'en');
    const said = lookup('language', []);
    vi.stubGlobal('chrome', { runtime: {} });
    expect(lookup('language', [])).toBe(said);
    expect(lookup('never_asked', [])).toBe('');
  });

  test('gives way to that of the messages', async () => {
    expect((await inBrowser('fr', 'en')).tag).toBe('en');
  });

  test('is the one that tests chose', () => {
    expect(messages().tag).toBe('en-GB');
  });
});
