import { createHash } from 'node:crypto';
import type { Frame, Page } from 'playwright';
import { expect } from 'vitest';
import { inExtensionPage } from '../../../scripts/browser/worker.mjs';
import { demoSite, profileAddress } from '../../../scripts/demo/site.mjs';
import {
  type Extension,
  type ExtensionOptions,
  findPanel,
  launchExtension,
  openExtensionPage,
  requestsOfExtension,
  until,
  visitProfile,
  welcome,
} from '../support/extension';

/** Whose profile the hostile page is. Her name is public; all else in the panel is not. */
export const slug = 'mara-quill';
export const address = profileAddress(slug);

/** The letters that only canaries are made of: Cherokee, which stands nowhere else. */
export const canaryRange = 'U+13A0-13F5';

/** Twenty words for what the user wrote, none of which shares a letter with another. */
export const canaries = Array.from({ length: 20 }, (_, n) =>
  String.fromCodePoint(0x13a0 + 3 * n, 0x13a1 + 3 * n, 0x13a2 + 3 * n),
);
const inHeadline = canaries[0] ?? '';
const inNotes = canaries.slice(1, 11);
const inLog = canaries.slice(11, 16);
const inDrafts = { note: canaries.slice(16, 18).join(' '), log: canaries.slice(18).join(' ') };

/** The canary letters that got into something a page could see. */
export const leaked = (seen: unknown) =>
  String(typeof seen === 'string' ? seen : JSON.stringify(seen)).match(/[\u13a0-\u13f5]/g) ?? [];

/** Carries commands out as the extension's own pages do, and says which were turned down. */
export function command(extension: Extension, all: object[]): Promise<void> {
  return inExtensionPage(extension, (helper) =>
    helper.evaluate(async (commands) => {
      for (const args of commands) {
        const message = { request: 'run', args: [{ id: crypto.randomUUID(), args }] };
        const reply = await chrome.runtime.sendMessage(message);
        if (!reply?.ok) throw new Error(JSON.stringify(reply));
      }
    }, all),
  );
}

const target = { profile: { alias: `slug:${slug}`, reading: 'unreadable' } };
const day = '2026-01-15';

/** Keeps the canaries of a person: what was noted and said, and how well she is known. */
export function plant(extension: Extension): Promise<void> {
  const fields = { name: 'Mara Quill', headline: inHeadline, company: '', connectedOn: day };
  return command(extension, [
    { name: 'editPerson', target, fields },
    { name: 'setLevel', target, level: 2 },
    ...inLog.map((text) => ({
      name: 'logInteraction',
      target,
      interaction: { kind: 'call', day, direction: 'both', text },
    })),
    ...inNotes.map((text) => ({ name: 'addNote', target, text })),
  ]);
}

/** A browser in which the user has chosen the profile page and kept every canary. */
export async function launchHostile(options: ExtensionOptions = {}): Promise<Extension> {
  const extension = await launchExtension(options);
  await welcome(extension);
  await plant(extension);
  readers.set(extension, await openExtensionPage(extension, 'manifest.json'));
  return extension;
}

/** The panel of the profile once it takes the user's pointer; a frame before it may go meanwhile. */
export function livePanel(page: Page, name = 'Mara Quill'): Promise<Frame> {
  return until('the panel to take the pointer', async () => {
    const panel = findPanel(page);
    const live = panel && (await isLive(panel, name).catch(() => false));
    return live ? panel : undefined;
  });
}

const isLive = async (panel: Frame, name: string) =>
  (await panel.getByText(name).count()) > 0 && (await takesPointer(panel));

/** True once all of the panel has been in view for its while, and as long as nothing hides it. */
export const takesPointer = (panel: Frame) =>
  panel.evaluate(() => document.documentElement.style.pointerEvents !== 'none');

/** Visits the profile and writes the two drafts: from here on every canary is on the screen. */
export async function openCanaries(extension: Extension) {
  const page = await extension.context.newPage();
  await visitProfile(page, slug);
  const panel = await livePanel(page);
  await writeDrafts(panel);
  const shown = await panel.evaluate(
    () =>
      document.body.innerText +
      Array.from(document.querySelectorAll('textarea'), ({ value }) => value).join(),
  );
  expect(new Set(leaked(shown)).size, 'canary letters in the panel').toBe(60);
  return { page, panel };
}

async function writeDrafts(panel: Frame) {
  await panel.getByRole('textbox', { name: 'Add a note' }).fill(inDrafts.note);
  await panel.getByRole('button', { name: 'Log a conversation' }).click();
  await panel.getByRole('textbox', { name: 'What was said' }).fill(inDrafts.log);
}

/** Puts the profile up again, with a script of the attacker's before anything else. */
export function serveHostile(
  extension: Extension,
  script: string,
  headers: Record<string, string> = {},
): void {
  const genuine = demoSite(new URL(address));
  if (!genuine) throw new Error('There is no such profile.');
  const body = genuine.body.replace('<head>', `<head><script>${script}</script>`);
  const type = { 'content-type': 'text/html; charset=utf-8' };
  extension.served.set(address, { status: 200, headers: { ...type, ...headers }, body });
}

/** One page of the extension for each browser, from which the store is read. */
const readers = new WeakMap<Extension, Page>();

/** All that the store holds, as text. */
async function everythingKept(extension: Extension): Promise<string> {
  const reader = readers.get(extension);
  if (!reader) throw new Error('This browser was not started by launchHostile.');
  return reader.evaluate(async () => {
    const request = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const db = await request(indexedDB.open('wellkept'));
    const stores = [...db.objectStoreNames];
    const reading = db.transaction(stores);
    const rows = await Promise.all(
      stores.map((store) => request(reading.objectStore(store).getAll())),
    );
    db.close();
    return JSON.stringify(rows);
  });
}

/** Stands for all that the store holds: the same before and after means that nothing changed. */
export async function stateOf(extension: Extension): Promise<string> {
  return createHash('sha256')
    .update(await everythingKept(extension))
    .digest('hex');
}

/** Waits until the store holds a text somewhere. */
export function kept(extension: Extension, text: string): Promise<boolean> {
  return until(`“${text}” to be kept`, async () =>
    (await everythingKept(extension)).includes(text),
  );
}

/** With no request of its own, nothing of the user's can have got out. */
export function expectNoRequests(extension: Extension): void {
  expect(requestsOfExtension(extension)).toEqual([]);
}
