import * as v from 'valibot';
import { commandIdSchema } from '../domain/commands';
import { seenProfileSchema } from '../domain/seen-profile';
import type { Wish } from '../messages/contract';
import { askSidePanel } from './signal';

const keyOf = (windowId: number) => `wish:${windowId}`;

const wishSchema: v.GenericSchema<unknown, Wish> = v.strictObject({
  to: v.picklist(['card', 'note', 'log']),
  profile: v.exactOptional(seenProfileSchema),
  kept: v.exactOptional(commandIdSchema),
});

/**
 * Leaves a wish for the side panel of a window, which may only be opening yet.
 * @returns true when it is open and takes the wish
 */
export async function leaveWish(windowId: number, wish: Wish): Promise<boolean> {
  await chrome.storage.session.set({ [keyOf(windowId)]: wish });
  return askSidePanel(windowId);
}

/** Takes the wish that was left for a window; null when there is none. */
export async function takeWish(windowId: number): Promise<Wish | null> {
  const key = keyOf(windowId);
  const stored = await chrome.storage.session.get(key);
  await chrome.storage.session.remove(key);
  const parsed = v.safeParse(wishSchema, stored[key]);
  return parsed.success ? parsed.output : null;
}
