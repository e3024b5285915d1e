import { useEffect, useState } from 'preact/hooks';
import { t } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { backUpWhenDue } from './automatic';

/**
 * Makes the backup that is due when the dashboard opens; the background does so where the file is
 * small. Says that it was made, or that it could not be.
 */
export function BackupWatch() {
  const run = useRun();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stopping = new AbortController();
    backUpWhenDue({ onProgress: () => {}, stop: stopping.signal }).then(
      (made) => made && run.say(t('transfer_automaticDone')),
      () => setFailed(!stopping.signal.aborted),
    );
    return () => stopping.abort();
    // Once for each opening of the page.
  }, []);
  if (!failed) return null;
  return (
    <p role="alert" class="nudge">
      {t('transfer_automaticFailed')} <a href="#/transfer">{t('transfer_heading')}</a>
    </p>
  );
}
