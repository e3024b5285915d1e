import type { Wish } from '../messages/contract';
import { bringUpCard, type TabNow } from './side-panel';

/** The commands of the manifest, and where each takes the focus. */
const wishes: ReadonlyMap<string, Wish['to']> = new Map([
  ['open', 'card'],
  ['note', 'note'],
  ['log', 'log'],
]);

/** Does what the user's keys ask for, about the person in the tab. */
export async function answerKeys(command: string, tab: TabNow | undefined): Promise<void> {
  const to = wishes.get(command);
  if (!to || !tab) return;
  const place = await bringUpCard(tab);
  await place({ to });
}
