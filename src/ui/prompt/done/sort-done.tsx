import { DashboardLink } from '../../at-hand/dashboard-link';
import { Button } from '../../button';
import { t } from '../../i18n';
import type { DoneProps } from './done-props';

/** How well I know them and the others that came in: ten at a time, on a page of its own. */
export function SortDone({ onCancel }: DoneProps<'sort'>) {
  return (
    <div class="buttons">
      <DashboardLink look="button" to="#/sort">
        {t('done_sort')}
      </DashboardLink>
      <Button look="bare" onClick={onCancel}>
        {t('form_cancel')}
      </Button>
    </div>
  );
}
