import type { Page } from 'playwright';
import { until } from '../../../scripts/browser/until.mjs';
import { inExtensionPage } from '../../../scripts/browser/worker.mjs';
import type { Extension } from './extension';

/** Makes a page or worker believe that it is this many milliseconds later; runs inside of it. */
function setAhead(by: number): void {
  const RealDate: DateConstructor = Reflect.get(globalThis, 'RealDate') ?? Date;
  Reflect.set(globalThis, 'RealDate', RealDate);
  const now = () => RealDate.now() + by;
  globalThis.Date = new Proxy(RealDate, {
    construct: (real, args) => Reflect.construct(real, args.length > 0 ? args : [now()]),
    get: (real, name) => (name === 'now' ? now : Reflect.get(real, name)),
  });
}

/**
 * Moves the clock of the background worker and of pages that are loaded from now on. The worker
 * must stay alive: one that is started anew tells the real time.
 * @param day `2026-03-02`; it is nine o'clock there
 */
export async function moveTo(extension: Extension, day: string): Promise<void> {
  const by = new Date(`${day}T09:00:00`).getTime() - Date.now();
  await wake(extension);
  const worker = await until('the worker', () => extension.context.serviceWorkers()[0]);
  await worker.evaluate(setAhead, by);
  await extension.context.addInitScript(setAhead, by);
}

const wake = (extension: Extension) =>
  inExtensionPage(extension, (page: Page) =>
    page.evaluate(() => chrome.runtime.sendMessage({ request: 'getSettings', args: [] })),
  );
