import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import type { Template } from '../../domain/template';
import { Button } from '../button';
import { DraftForm } from '../draft/draft-form';
import { LogForm } from '../forms/log-form';
import { PlanForm } from '../forms/plan-form';
import { t } from '../i18n';
import { useRun } from '../results/run';
import type { CardForms } from './forms';
import { Rarer, RarerForm } from './rarer-actions';

interface MoreActionsProps {
  card: PersonCard;
  today: CivilDay;
  forms: CardForms;
  getTemplates: (() => Promise<Template[]>) | undefined;
}

const openers = [
  ['log', 'card_log'],
  ['plan', 'card_plan'],
  ['message', 'card_draft'],
  ['introduction', 'card_introduce'],
] as const;

/** What can be done for the person at any time, and the form of it once chosen. */
export function MoreActions(props: MoreActionsProps) {
  const { open, setOpen } = props.forms;
  return (
    <div class="more-actions">
      <div class="buttons openers">
        {openers.map(([form, words]) => (
          <Button
            key={form}
            aria-expanded={open === form}
            onClick={() => setOpen(open === form ? undefined : form)}
          >
            {t(words)}
          </Button>
        ))}
      </div>
      <Rarer card={props.card} forms={props.forms} />
      <OpenedForm {...props} />
    </div>
  );
}

function OpenedForm({ card, today, forms, getTemplates }: MoreActionsProps) {
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
