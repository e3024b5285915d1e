import { beforeEach, expect, it } from 'vitest';
import { fillWithSample, inBothBrowsers, until, welcome } from './support/journey';

inBothBrowsers((browser) => {
  beforeEach(async () => {
    await welcome(browser());
  });

  const badge = (text: string) =>
    until(`the badge to say “${text}”`, async () => (await browser().badgeText()) === text);

  const inPage = <T>(work: () => Promise<T>) => browser().inExtensionPage(work, null);

  const wake = () => inPage(() => chrome.runtime.sendMessage({ request: 'getSettings', args: [] }));

  it('counts what the popup lists, after a write on any surface', async () => {
    await fillWithSample(browser());
    await badge('10');
    const page = await browser().newTab();
    await browser().visitProfile(page, 'mara-quill');
    const popup = await browser().openPopup(page);
    await popup.find('list', 'Follow-ups due');
    await popup.click('button', 'Not this');
    await badge('9');
    await popup.click('button', 'Undo');
    await badge('10');
  });

  it('is right again after the worker was killed, the badge and the alarm lost', async () => {
    await fillWithSample(browser());
    await badge('10');
    await browser().killBackground();
    await inPage(async () => {
      await chrome.action.setBadgeText({ text: '99' });
      await chrome.alarms.clearAll();
    });
    await wake();
    await badge('10');
    const alarm = await until('the alarm', () => inPage(() => chrome.alarms.get('tick')));
    expect(alarm.periodInMinutes).toBe(5);
  });

  it('changes when the tick finds that a new day has come', async () => {
    const page = await browser().newTab();
    await browser().visitProfile(page, 'mara-quill');
    const panel = await browser().panelOf(page);
    await panel.getByRole('button', { name: 'Log a conversation' }).click();
    await panel.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Call' });
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByRole('list', { name: 'What happened' }).getByRole('listitem').waitFor();
    expect(await browser().badgeText()).toBe('');

    await browser().moveTo(tomorrow());
    // By the clock of the computer, which is not the one that was moved.
    await inPage(() => {
      const when = performance.timeOrigin + performance.now();
      return chrome.alarms.create('tick', { when, periodInMinutes: 5 });
    });
    await badge('1');
  });
});

function tomorrow(): string {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + 1));
  return day.toISOString().slice(0, 10);
}
