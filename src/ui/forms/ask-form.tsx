import { useState } from 'preact/hooks';
import type { AskMedium } from '../../domain/ask';
import type { CivilDay } from '../../domain/civil-day';
import type { CommandArgs } from '../../domain/commands';
import type { PersonCard } from '../../domain/person-card';
import { AskedBefore } from '../asked-before';
import { type Failure, refused } from '../failure';
import { t } from '../i18n';
import { useRun } from '../results/run';
import { checkDay, DayField } from './day-field';
import { Form } from './form';
import { SelectField } from './select-field';
import { TextField } from './text-field';
import { useForm } from './use-form';
import { askMediumWords } from './words';

const media = ['message', 'email', 'letter', 'call', 'in-person'] as const;

type NewAsk = Extract<CommandArgs, { name: 'addAsk' }>['ask'];

interface Filled {
  what: string;
  medium: AskMedium;
  day: string;
  followUp: string;
}

/** Which of the two days was turned down. */
type At = 'day' | 'followUp';

function checkAsk(
  { what, medium, day, followUp }: Filled,
  today: CivilDay,
): { ask: NewAsk } | { failure: Failure; at?: At } {
  if (what.trim() === '') return { failure: refused('what-empty') };
  const asked = checkDay(day, { max: today });
  if ('failure' in asked) return { ...asked, at: 'day' };
  const ask = { what, medium, askedOn: asked.day };
  if (!followUp) return { ask };
  const later = checkDay(followUp, { min: today });
  if ('failure' in later) return { ...later, at: 'followUp' };
  return { ask: { ...ask, followUpOn: later.day } };
}

interface AskFormProps {
  card: PersonCard;
  today: CivilDay;
  onClose: () => void;
}

/** Something the user asked the person for. */
export function AskForm({ card, today, onClose }: AskFormProps) {
  const run = useRun();
  const [filled, setFilled] = useState<Filled>({
    what: '',
    medium: 'message',
    day: today,
    followUp: '',
  });
  const [at, setAt] = useState<At>();
  const fill = (change: Partial<Filled>) => setFilled((before) => ({ ...before, ...change }));
  const { failure, failureAt, submit } = useForm(async () => {
    const checked = checkAsk(filled, today);
    setAt('failure' in checked ? checked.at : undefined);
    if ('failure' in checked) return checked.failure;
    const args = { name: 'addAsk', target: card.target, ask: checked.ask } as const;
    const failed = await run.save(args, t('ask_saved'));
    if (!failed) onClose();
    return failed;
  });
  const atWhat = failureAt('what', 'text');
  const atDays = failureAt('day');
  return (
    <Form
      label={t('ask_note')}
      onSubmit={submit}
      onCancel={onClose}
      failure={atWhat || atDays ? undefined : failure}
    >
      <AskedBefore card={card} />
      <TextField
        label={t('ask_what')}
        long
        first
        value={filled.what}
        onValue={(what) => fill({ what })}
        failure={atWhat}
      />
      <div class="side-by-side">
        <SelectField
          label={t('ask_medium')}
          value={filled.medium}
          onValue={(medium) => fill({ medium })}
          groups={[{ options: media.map((value) => ({ value, label: t(askMediumWords[value]) })) }]}
        />
        <DayField
          label={t('log_day')}
          value={filled.day}
          onValue={(day) => fill({ day })}
          max={today}
          failure={at === 'followUp' ? undefined : atDays}
        />
      </div>
      <DayField
        label={t('ask_followUp')}
        value={filled.followUp}
        onValue={(followUp) => fill({ followUp })}
        min={today}
        failure={at === 'followUp' ? atDays : undefined}
      />
    </Form>
  );
}
