import { send } from '../../messages/send';
import { t } from '../../ui/i18n';
import type { Run } from '../../ui/results/run';
import { takeLeftBehind } from './under-way';

/** Says what became of an import whose page was closed; nothing where there was none. */
export async function sayLeftBehind(run: Run): Promise<void> {
  const id = await takeLeftBehind();
  if (!id) return;
  const outcome = await send('getOutcome', id);
  if (outcome) {
    run.tell(outcome, t('import_wasDone'));
    return;
  }
  await send('discardStaged');
  run.say(t('import_notDone'));
}
