import { afterEach, beforeEach, expect, it } from 'vitest';
import { inExtensionPage, withBrowserSession } from '../../scripts/browser/worker.mjs';
import {
  badgeText,
  type Extension,
  fillWithSample,
  killWorker,
  launchExtension,
  openPopup,
  panelOf,
  until,
  visitProfile,
  welcome,
} from './support/extension';

let extension: Extension;
beforeEach(async () => {
  extension = await launchExtension();
  await welcome(extension);
});
afterEach(() => extension.close());

const badge = (text: string) =>
  until(`the badge to say “${text}”`, async () => (await badgeText(extension)) === text);

const inPage = <T>(work: () => Promise<T>) =>
  inExtensionPage(extension, (page) => page.evaluate(work));

const wake = () => inPage(() => chrome.runtime.sendMessage({ request: 'getSettings', args: [] }));

it('counts what the popup lists, after a write on any surface', async () => {
  await fillWithSample(extension);
  await badge('10');
  const page = await extension.context.newPage();
  await visitProfile(page, 'mara-quill');
  const popup = await openPopup(extension, page);
  await popup.find('list', 'Follow-ups due');
  await popup.click('button', 'Not this');
  await badge('9');
  await popup.click('button', 'Undo');
  await badge('10');
});

it('is right again after the worker was killed, the badge and the alarm lost', async () => {
  await fillWithSample(extension);
  await badge('10');
  await killWorker(extension);
  await inPage(async () => {
    await chrome.action.setBadgeText({ text: '99' });
    await chrome.alarms.clearAll();
  });
  await wake();
  await badge('10');
  const alarm = await inPage(() => chrome.alarms.get('tick'));
  expect(alarm?.periodInMinutes).toBe(5);
});

it('changes when the tick finds that a new day has come', async () => {
  const page = await extension.context.newPage();
  await visitProfile(page, 'mara-quill');
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: 'Log a conversation' }).click();
  await panel.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Call' });
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('list', { name: 'What happened' }).getByRole('listitem').waitFor();
  expect(await badgeText(extension)).toBe('');

  await moveWorkerClock(24 * 60 * 60 * 1000);
  await inPage(() => chrome.alarms.create('tick', { when: Date.now(), periodInMinutes: 5 }));
  await badge('1');
});

/** Sets the clock of the running worker ahead, as a night's sleep of the computer does. */
async function moveWorkerClock(by: number) {
  await wake();
  await withBrowserSession(extension, async (session) => {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(extension.extensionId),
    );
    if (!worker) throw new Error('no worker runs');
    const { targetId } = worker;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const expression = `{
      const RealDate = Date;
      globalThis.Date = class extends RealDate {
        constructor(...args) { super(...(args.length ? args : [RealDate.now() + ${by}])); }
        static now() { return RealDate.now() + ${by}; }
      };
    }`;
    const answered = new Promise((resolve) =>
      session.once('Target.receivedMessageFromTarget', resolve),
    );
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    await answered;
  });
}
