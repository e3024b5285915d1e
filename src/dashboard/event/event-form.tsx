import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import { Button } from '../../ui/button';
import { refused } from '../../ui/failure';
import { checkDay, DayField } from '../../ui/forms/day-field';
import { Form } from '../../ui/forms/form';
import { TextField } from '../../ui/forms/text-field';
import { useForm } from '../../ui/forms/use-form';
import { t } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { type FindPeople, type WhomDraft, whomOf } from '../../ui/whom/whom';
import { WhomField } from '../../ui/whom/whom-field';
import { Met } from './met';
import { metAt } from './met-at';

interface EventFormProps {
  today: CivilDay;
  find: FindPeople;
  onClose: () => void;
}

/** One event and everybody met there: logged once, for all of them. */
export function EventForm({ today, find, onClose }: EventFormProps) {
  const run = useRun();
  const [day, setDay] = useState<string>(today);
  const [text, setText] = useState('');
  const [met, setMet] = useState<WhomDraft[]>([]);
  const [typed, setTyped] = useState<WhomDraft>({ name: '' });
  const add = () => {
    setMet(metAt(met, typed));
    setTyped({ name: '' });
  };
  const { failure, failureAt, submit } = useForm(async () => {
    const checked = checkDay(day, { max: today });
    if ('failure' in checked) return checked.failure;
    // A name still in the field is meant too.
    const all = metAt(met, typed);
    if (all.length === 0) return refused('whom-missing');
    const people = await Promise.all(all.map((one) => whomOf(one, find)));
    const args = { name: 'logEvent', people, day: checked.day, text } as const;
    const failed = await run.save(args, t('event_saved'));
    if (!failed) onClose();
    return failed;
  });
  const [atDay, atText, atWhom] = [failureAt('day'), failureAt('text'), failureAt('whom', 'name')];
  return (
    <Form
      label={t('event_log')}
      onSubmit={submit}
      onCancel={onClose}
      failure={atDay || atText || atWhom ? undefined : failure}
    >
      <TextField label={t('event_what')} first value={text} onValue={setText} failure={atText} />
      <DayField label={t('log_day')} value={day} onValue={setDay} max={today} failure={atDay} />
      <WhomField
        label={t('event_met')}
        value={typed}
        onValue={setTyped}
        find={find}
        failure={atWhom}
      />
      <Button onClick={add}>{t('event_add')}</Button>
      <Met people={met} onRemove={(gone) => setMet(met.filter((one) => one !== gone))} />
      <p class="quiet">{t('event_next')}</p>
    </Form>
  );
}
