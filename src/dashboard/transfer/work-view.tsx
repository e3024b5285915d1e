import { Button } from '../../ui/button';
import { FailureText } from '../../ui/field';
import { type MessageKey, sayNumber, t, tCount } from '../../ui/i18n';
import type { Running, Work } from './use-work';

const lastSteps: Readonly<Record<NonNullable<Running['last']>, MessageKey>> = {
  placing: 'transfer_placing',
  locking: 'transfer_locking',
  unlocking: 'transfer_unlocking',
};

function sayRows({ done, total, last }: Running): string {
  if (last) return t(lastSteps[last]);
  if (total === undefined) return tCount('transfer_rows', done);
  return t('transfer_rowsOf', sayNumber(done), sayNumber(total));
}

interface WorkViewProps {
  work: Work;
  label: string;
  /** Why it failed is said elsewhere. */
  quiet?: boolean;
}

/** How far the work is, with a way to stop it; or why it could not be done. */
export function WorkView({ work, label, quiet = false }: WorkViewProps) {
  const { running, failure, cancel } = work;
  return (
    <>
      {running && (
        <div class="work">
          <progress aria-label={label} max={running.total ?? 1} value={shareOf(running)} />
          <span class="quiet">{sayRows(running)}</span>
          {running.last !== 'placing' && (
            <Button look="bare" onClick={cancel}>
              {t('form_cancel')}
            </Button>
          )}
        </div>
      )}
      <FailureText failure={quiet ? undefined : failure} />
    </>
  );
}

/** Undefined for a bar that only says that something goes on. */
function shareOf({ done, total, last }: Running): number | undefined {
  return last || total === undefined ? undefined : Math.min(done, total);
}
