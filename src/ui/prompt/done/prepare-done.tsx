import { DashboardLink, talkRoute } from '../../at-hand/dashboard-link';
import { Button } from '../../button';
import { t } from '../../i18n';
import type { DoneProps } from './done-props';

/** Purpose, questions, what to offer. */
export function PrepareDone({ done, onCancel }: DoneProps<'prepare'>) {
  return (
    <div class="buttons">
      <DashboardLink look="button" to={talkRoute(done.conversationId)}>
        {t('plan_openPrep')}
      </DashboardLink>
      <Button look="bare" onClick={onCancel}>
        {t('form_cancel')}
      </Button>
    </div>
  );
}
