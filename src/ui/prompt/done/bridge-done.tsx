import { DashboardLink, personRoute } from '../../at-hand/dashboard-link';
import { Button } from '../../button';
import { t } from '../../i18n';
import type { DoneProps } from './done-props';

/** Who could introduce me. */
export function BridgeDone({ prompt, onCancel }: DoneProps<'bridge'>) {
  return (
    <div class="buttons">
      <DashboardLink look="button" to={personRoute(prompt.personId)}>
        {t('done_openPerson', prompt.called)}
      </DashboardLink>
      <Button look="bare" onClick={onCancel}>
        {t('form_cancel')}
      </Button>
    </div>
  );
}
