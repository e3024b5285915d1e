import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { createHandlers } from '../../../src/background/handlers';
import { reconcile } from '../../../src/background/reconcile';
import { listenForClicks, remind } from '../../../src/background/reminder';
import { addDays, civilDay, civilTime } from '../../../src/domain/civil-day';
import type { CommandArgs } from '../../../src/domain/commands';
import { remindsOn } from '../../../src/domain/reminder';
import { createConnection, type WithDatabase } from '../../../src/store/connection';
import { mara, newCommandId } from '../store/support';
import { fakeChrome } from './fake-chrome';

let browser: ReturnType<typeof fakeChrome>;
let withDatabase: WithDatabase;

beforeEach(() => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  vi.useFakeTimers({ toFake: ['Date'] });
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('location', { origin: 'chrome-extension://static' });
  browser = fakeChrome();
  withDatabase = createConnection();
});
afterEach(async () => {
  await withDatabase(async (db) => db.close());
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const run = (args: CommandArgs) =>
  createHandlers(withDatabase).run({ role: 'surface' }, { id: newCommandId(), args });
const set = (settings: Extract<CommandArgs, { name: 'changeSettings' }>['settings']) =>
  run({ name: 'changeSettings', settings });
const messages = () => browser.notifications.shown.map(({ message }) => message);

/** A Friday in Berlin, in winter time. */
const friday = civilDay('2026-11-20');
const at = (time: string, day = friday) => vi.setSystemTime(`${day}T${time}:00+01:00`);

/** Somebody known well is due for a talk from the first day on. */
async function oneDue() {
  at('08:00');
  await run({ name: 'setLevel', target: { profile: mara }, level: 1 });
  await set({ reminderTime: civilTime('09:00') });
}

describe('the reminder', () => {
  it('says at its hour how many follow-ups there are, without a name', async () => {
    await oneDue();
    await reconcile(withDatabase);
    expect(messages()).toEqual([]);
    at('09:00');
    await reconcile(withDatabase);
    expect(messages()).toEqual(['reminder_followUps_one 1']);
    expect(messages().join()).not.toContain(mara.name);
  });

  it('counts the talks of today beside them', async () => {
    await oneDue();
    const appointment = { day: friday, time: civilTime('18:00'), medium: 'call' } as const;
    await run({ name: 'planConversation', target: { profile: mara }, appointment });
    at('09:00');
    await remind(withDatabase);
    expect(messages()).toEqual(['reminder_talks_one 1']);
  });

  it('comes once a day, however many starts and ticks come at once', async () => {
    await oneDue();
    at('09:00');
    await Promise.all(Array.from({ length: 5 }, () => reconcile(withDatabase)));
    at('17:00');
    await reconcile(withDatabase);
    expect(messages()).toHaveLength(1);
    at('09:05', addDays(friday, 1));
    await reconcile(withDatabase);
    expect(messages()).toHaveLength(2);
  });

  it('does not come again after the worker died over it', async () => {
    await oneDue();
    at('09:00');
    vi.spyOn(chrome.notifications, 'create').mockRejectedValueOnce(new Error('died'));
    await expect(remind(withDatabase)).rejects.toThrow('died');
    await remind(withDatabase);
    expect(messages()).toEqual([]);
  });

  it('comes once a civil day over the date line and with a clock set back', async () => {
    await oneDue();
    at('09:30', addDays(friday, 1));
    await remind(withDatabase);
    at('09:30', friday);
    await remind(withDatabase);
    await remind(withDatabase);
    at('11:00', addDays(friday, 1));
    await remind(withDatabase);
    expect(messages()).toHaveLength(2);
  });

  it.each([
    ['none is wanted', () => set({ reminderTime: null })],
    ['it is a quiet day', () => set({ quietDay: { weekday: 5, quiet: true } })],
    ['everything rests', () => set({ pausedUntil: addDays(friday, 1) })],
    ['the permission was taken back', async () => browser.notifications.forbid()],
    ['nothing is due', () => set({ pausedUntil: null }).then(letGo)],
  ])('stays away when %s', async (_, prepare) => {
    await oneDue();
    await prepare();
    at('09:00');
    await reconcile(withDatabase);
    expect(messages()).toEqual([]);
  });

  it('that had nothing to say does not come later that day', async () => {
    at('08:00');
    await set({ reminderTime: civilTime('09:00') });
    at('09:00');
    await remind(withDatabase);
    at('09:20');
    await run({ name: 'setLevel', target: { profile: mara }, level: 1 });
    await remind(withDatabase);
    expect(messages()).toEqual([]);
  });

  it('is not held up by what a former version stored', async () => {
    await oneDue();
    browser.local.set('remindedOn', 'yesterday');
    at('09:00');
    await remind(withDatabase);
    expect(messages()).toHaveLength(1);
  });

  it('opens the day when it is clicked, and only then', () => {
    listenForClicks();
    listenForClicks();
    browser.notifications.click('another');
    expect(browser.opened.tabs).toEqual([]);
    browser.notifications.click('reminder');
    const url = 'chrome-extension://dynamic/src/dashboard/index.html#/today';
    expect(browser.opened.tabs).toEqual([{ url, active: true }]);
  });

  it('is listened for without harm before it is allowed', () => {
    browser.notifications.forbid();
    expect(listenForClicks).not.toThrow();
  });
});

async function letGo() {
  const [first] = (await withDatabase((db) => db.getAll('people'))) ?? [];
  if (!first) throw new Error('nobody kept');
  const answer = { answer: 'let-go' } as const;
  const prompt = { rule: 'propose-talk', occurrence: 'try-1' };
  await run({ name: 'answerPrompt', personId: first.id, ...prompt, answer });
}

test.each([
  ['2026-11-16', 1],
  ['2026-11-22', 7],
])('%s is day %i of the week', (day, weekday) => {
  const settings = { reminderTime: civilTime('00:00'), quietDays: [weekday] };
  expect(remindsOn(settings, { day: civilDay(day), time: civilTime('12:00') })).toBe(false);
});

test('on no day of a week but the quiet ones it stays away', () => {
  const quiet = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
  fc.assert(
    fc.property(quiet, fc.integer({ min: 0, max: 5000 }), (quietDays, start) => {
      const week = Array.from({ length: 7 }, (_, day) => addDays(friday, start + day));
      const time = civilTime('12:00');
      const settings = { reminderTime: civilTime('09:00'), quietDays };
      const days = week.filter((day) => remindsOn(settings, { day, time }));
      expect(days).toHaveLength(7 - quietDays.length);
    }),
  );
});
