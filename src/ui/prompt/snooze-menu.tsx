import { useRef, useState } from 'preact/hooks';
import { addDays, type CivilDay } from '../../domain/civil-day';
import { Button } from '../button';
import { sayDay } from '../days';
import { checkDay, DayField } from '../forms/day-field';
import { Form } from '../forms/form';
import { useForm } from '../forms/use-form';
import { t } from '../i18n';
import { useBorrowedFocus } from '../use-borrowed-focus';

interface SnoozeMenuProps {
  today: CivilDay;
  onChoose: (until: CivilDay, said: string) => void;
  onClose: () => void;
}

/** Until when a prompt may wait. */
export function SnoozeMenu({ today, onChoose, onClose }: SnoozeMenuProps) {
  const [picking, setPicking] = useState(false);
  const menu = useRef<HTMLFieldSetElement>(null);
  useBorrowedFocus(menu, 'button');
  const choose = (until: CivilDay) =>
    onChoose(until, t('prompt_snoozedDone', sayDay(until, today)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  if (picking) return <PickDay today={today} onPick={choose} onClose={onClose} />;
  return (
    <fieldset class="snooze buttons" ref={menu} onKeyDown={onKeyDown}>
      <legend class="unseen">{t('snooze_until')}</legend>
      <Button onClick={() => choose(addDays(today, 1))}>{t('snooze_tomorrow')}</Button>
      <Button onClick={() => choose(addDays(today, 7))}>{t('snooze_nextWeek')}</Button>
      <Button onClick={() => setPicking(true)}>{t('snooze_pick')}</Button>
    </fieldset>
  );
}

interface PickDayProps {
  today: CivilDay;
  onPick: (day: CivilDay) => void;
  onClose: () => void;
}

function PickDay({ today, onPick, onClose }: PickDayProps) {
  const tomorrow = addDays(today, 1);
  const [day, setDay] = useState<string>(tomorrow);
  const { failure, submit } = useForm(() => {
    const checked = checkDay(day, { min: tomorrow });
    if ('failure' in checked) return checked.failure;
    onPick(checked.day);
    return Promise.resolve(undefined);
  });
  return (
    <Form label={t('snooze_until')} onSubmit={submit} onCancel={onClose}>
      <DayField
        label={t('snooze_day')}
        first
        value={day}
        onValue={setDay}
        min={tomorrow}
        failure={failure}
      />
    </Form>
  );
}
