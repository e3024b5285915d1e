import { Button } from '../../ui/button';
import { FailureText } from '../../ui/field';
import { sayNumber, t, tCount } from '../../ui/i18n';
import type { Running, Work } from './use-work';

function sayRows({ done, total, last }: Running): string {
  if (last) return t('transfer_placing');
  if (total === undefined) return tCount('transfer_rows', done);
  return t('transfer_rowsOf', sayNumber(done), sayNumber(total));
}

/** How far the work is, with a way to stop it; or why it could not be done. */
export function WorkView({ work, label }: { work: Work; label: string }) {
  const { running, failure, cancel } = work;
  return (
    <>
      {running && (
        <div class="work">
          <progress aria-label={label} max={running.total ?? 1} value={shareOf(running)} />
          <span class="quiet">{sayRows(running)}</span>
          {!running.last && (
            <Button look="bare" onClick={cancel}>
              {t('form_cancel')}
            </Button>
          )}
        </div>
      )}
      <FailureText failure={failure} />
    </>
  );
}

/** Undefined for a bar that only says that something goes on. */
function shareOf({ done, total, last }: Running): number | undefined {
  return last || total === undefined ? undefined : Math.min(done, total);
}
