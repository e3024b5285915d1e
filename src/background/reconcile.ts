import type { WithDatabase } from '../store/connection';
import { keepUp } from '../store/upkeep';
import { updateBadge } from './badge';
import { systemClock } from './clock';
import { keepTicking } from './tick';

/**
 * Brings everything that hangs on time into line with the database: the alarm, what has faded, the
 * badge. Run at every start of the background and at every tick.
 */
export async function reconcile(withDatabase: WithDatabase): Promise<void> {
  await keepTicking();
  const { version } = chrome.runtime.getManifest();
  await withDatabase((db) => keepUp(db, version, systemClock));
  await updateBadge(withDatabase);
}
