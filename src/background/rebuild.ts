import type { WithDatabase } from '../store/connection';
import { isRebuildDue, keepUp } from '../store/upkeep';
import { systemClock } from './clock';

/**
 * Starts to compute everybody anew where a change of the settings asks for it, and does not wait for
 * the end. If the worker dies meanwhile, the next start or tick goes on with it (`reconcile`).
 */
export async function rebuildWhereDue(
  withDatabase: WithDatabase,
  afterwards: () => Promise<unknown>,
): Promise<void> {
  if (!(await withDatabase(isRebuildDue))) return;
  const { version } = chrome.runtime.getManifest();
  void withDatabase((db) => keepUp(db, version, systemClock)).then(afterwards);
}
