import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Help } from '../../domain/help';
import type { PersonCard } from '../../domain/person-card';
import { refused } from '../failure';
import { t } from '../i18n';
import { calledOn } from '../person-card/called';
import { useRun } from '../results/run';
import { ChoicesField } from './choices-field';
import { checkDay, DayField } from './day-field';
import { Form } from './form';
import { TextField } from './text-field';
import { useForm } from './use-form';

interface HelpFormProps {
  card: PersonCard;
  today: CivilDay;
  onClose: () => void;
}

/** Help that was got or given; it stands in the history and in the ledger. */
export function HelpForm({ card, today, onClose }: HelpFormProps) {
  const run = useRun();
  const [direction, setDirection] = useState<Help['direction']>('got');
  const [what, setWhat] = useState('');
  const [day, setDay] = useState<string>(today);
  const { failure, failureAt, submit } = useForm(async () => {
    if (what.trim() === '') return refused('what-empty');
    const checked = checkDay(day, { max: today });
    if ('failure' in checked) return checked.failure;
    const happened = { day: checked.day, text: what.trim() };
    const interaction =
      direction === 'got'
        ? ({ kind: 'got-help', direction: 'in', ...happened } as const)
        : ({ kind: 'gave-help', direction: 'out', ...happened } as const);
    const args = { name: 'logInteraction', target: card.target, interaction } as const;
    const failed = await run.save(args, t('help_saved'));
    if (!failed) onClose();
    return failed;
  });
  const called = calledOn(card);
  const atWhat = failureAt('what', 'text');
  const atDay = failureAt('day');
  return (
    <Form
      label={t('help_note')}
      onSubmit={submit}
      onCancel={onClose}
      failure={atWhat || atDay ? undefined : failure}
    >
      <ChoicesField
        label={t('help_direction')}
        quiet
        first
        value={direction}
        onValue={setDirection}
        options={[
          { value: 'got', label: t('help_byThem', called) },
          { value: 'gave', label: t('help_byMe', called) },
        ]}
      />
      <TextField label={t('help_what')} long value={what} onValue={setWhat} failure={atWhat} />
      <DayField label={t('log_day')} value={day} onValue={setDay} max={today} failure={atDay} />
    </Form>
  );
}
