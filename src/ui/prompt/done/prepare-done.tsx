import { DashboardLink, talkRoute } from '../../at-hand/dashboard-link';
import { Button } from '../../button';
import { t } from '../../i18n';
import { PrepareForm } from '../../talk/prepare-form';
import { sayAction } from '../say-action';
import type { DoneProps } from './done-props';

/** Purpose, questions, what to offer; the page to have open in the talk is one click away. */
export function PrepareDone({ prompt, done, card, onCancel }: DoneProps<'prepare'>) {
  const { conversationId } = done;
  const conversation = card?.conversations.find(({ id }) => id === conversationId);
  if (!card || !conversation) {
    return (
      <div class="buttons">
        <DashboardLink look="button" to={talkRoute(conversationId)}>
          {t('plan_openPrep')}
        </DashboardLink>
        <Button look="bare" onClick={onCancel}>
          {t('form_cancel')}
        </Button>
      </div>
    );
  }
  return (
    <PrepareForm
      label={sayAction(prompt.action)}
      conversation={conversation}
      about={card.about}
      onClose={onCancel}
    />
  );
}
