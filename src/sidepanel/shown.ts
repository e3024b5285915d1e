import type { PersonCard } from '../domain/person-card';
import type { SeenProfile } from '../domain/seen-profile';
import { send } from '../messages/send';
import { tabInFront } from './window-tab';

/** Whose card the side panel shows, and from where it knows the person. */
export type Shown = { card: PersonCard; from: 'tab' | 'thread' | 'link' } | null;

/** Asks for whom to show: the person of a chosen link, else the one in the tab in front. */
export async function askWhomToShow(windowId: number, link?: SeenProfile): Promise<Shown> {
  if (link) return { card: await send('getCardOfProfile', link), from: 'link' };
  const { id } = (await tabInFront(windowId)) ?? {};
  if (id === undefined) return null;
  const card = await send('getCardInTab', id);
  if (card) return { card, from: 'tab' };
  const ofThread = await send('getCardOfThread', id);
  return ofThread && { card: ofThread, from: 'thread' };
}
