import type { WithDatabase } from '../store/connection';
import { settings } from '../store/queries/settings';
import { keepUp } from '../store/upkeep';
import { updateBadge } from './badge';
import { keepChoicesAtHand } from './choices-at-hand';
import { systemClock } from './clock';
import { keepPlacementAtHand } from './placement-at-hand';
import { remind } from './reminder';
import { keepTicking } from './tick';

/**
 * Brings everything that hangs on time into line with the database: the alarm, what has faded,
 * what must be at hand, the badge, the reminder. Run at every start of the background and at every tick.
 */
export async function reconcile(withDatabase: WithDatabase): Promise<void> {
  await keepTicking();
  // Before what may take long with many people, too: the icon and the popup's first list wait for it.
  await updateBadge(withDatabase);
  const { version } = chrome.runtime.getManifest();
  await withDatabase((db) => keepUp(db, version, systemClock));
  const chosen = await withDatabase(settings);
  await Promise.all([keepPlacementAtHand(chosen.placement), keepChoicesAtHand(chosen)]);
  await updateBadge(withDatabase);
  await remind(withDatabase);
}
