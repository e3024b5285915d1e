import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import type { Template } from '../../domain/template';
import { DraftForm } from '../draft/draft-form';
import { LogForm } from '../forms/log-form';
import { PlanForm } from '../forms/plan-form';
import { t } from '../i18n';
import { useRun } from '../results/run';
import type { CardForms } from './forms';
import { RarerForm } from './rarer-form';

export interface OpenedFormProps {
  card: PersonCard;
  today: CivilDay;
  forms: CardForms;
  getTemplates: (() => Promise<Template[]>) | undefined;
}

/** The form that was chosen below a card. */
export function OpenedForm({ card, today, forms, getTemplates }: OpenedFormProps) {
  const run = useRun();
  const { target } = card;
  const close = () => forms.setOpen(undefined);
  const cancel = () => {
    forms.onText('');
    close();
  };
  if (forms.open === 'log') {
    return (
      <LogForm
        label={t('card_log')}
        today={today}
        text={forms.text}
        onText={forms.onText}
        onCancel={cancel}
        onEscape={close}
        takeFocus={!forms.restored}
        save={async (interaction) => {
          const args = { name: 'logInteraction', target, interaction } as const;
          const failed = await run.save(args, t('log_saved'));
          if (!failed) cancel();
          return failed;
        }}
      />
    );
  }
  if (forms.open === 'plan') {
    return (
      <PlanForm
        today={today}
        about={card.about}
        onCancel={close}
        save={async (plan) => {
          const args = { name: 'planConversation', target, ...plan } as const;
          const failed = await run.save(args, t('plan_saved'));
          if (!failed) close();
          return failed;
        }}
      />
    );
  }
  if (forms.open === 'message') {
    return (
      <DraftForm
        card={card}
        today={today}
        message={forms.message}
        onMessage={forms.onMessage}
        onClose={close}
        getTemplates={getTemplates}
        takeFocus={!forms.restored}
      />
    );
  }
  return <RarerForm card={card} today={today} open={forms.open} onClose={close} />;
}
