import { createHash } from 'node:crypto';
import type { Frame, Page } from 'playwright';
import { expect } from 'vitest';
import { inExtensionPage } from '../../../scripts/browser/worker.mjs';
import { profileAddress } from '../../../scripts/demo/site.mjs';
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
import { inDrafts, leaked, planting, slug } from './canaries';
import { hostileProfile } from './serve';
import { carryOut, everythingKept } from './store';

export * from './canaries';

/** Carries commands out as the extension's own pages do. */
export function command(extension: Extension, all: object[]): Promise<void> {
  return inExtensionPage(extension, (helper) => helper.evaluate(carryOut, all));
}

/** Keeps the canaries of a person. */
export const plant = (extension: Extension) => command(extension, planting);

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
  headers?: Record<string, string>,
): void {
  extension.served.set(profileAddress(slug), hostileProfile(script, headers));
}

/** One page of the extension for each browser, from which the store is read. */
const readers = new WeakMap<Extension, Page>();

/** All that the store holds, as text. */
function everything(extension: Extension): Promise<string> {
  const reader = readers.get(extension);
  if (!reader) throw new Error('This browser was not started by launchHostile.');
  return reader.evaluate(everythingKept);
}

/** Stands for all that the store holds: the same before and after means that nothing changed. */
export async function stateOf(extension: Extension): Promise<string> {
  return createHash('sha256')
    .update(await everything(extension))
    .digest('hex');
}

/** Waits until the store holds a text somewhere. */
export function kept(extension: Extension, text: string): Promise<boolean> {
  return until(`“${text}” to be kept`, async () => (await everything(extension)).includes(text));
}

/** With no request of its own, nothing of the user's can have got out. */
export function expectNoRequests(extension: Extension): void {
  expect(requestsOfExtension(extension)).toEqual([]);
}
