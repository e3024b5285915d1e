import { type CivilDay, parseCivilTime } from '../../domain/civil-day';
import type { Appointment, Medium } from '../../domain/conversation';
import { currentZone } from '../clock';
import type { Failure } from '../failure';
import { Field } from '../field';
import { t } from '../i18n';
import { checkDay, DayField } from './day-field';
import { SelectField } from './select-field';
import { mediumWords } from './words';

const media = ['call', 'video', 'meeting', 'event'] as const;

/** An appointment as it is being filled in. */
export interface AppointmentDraft {
  day: string;
  time: string;
  medium: Medium;
}

interface AppointmentFieldsProps {
  value: AppointmentDraft;
  onValue: (value: AppointmentDraft) => void;
  today: CivilDay;
  failure?: Failure | undefined;
  /** The day takes the focus when its form opens. */
  first?: boolean;
}

/** Day, time and way of a talk to come. */
export function AppointmentFields({
  value,
  onValue,
  today,
  failure,
  first = false,
}: AppointmentFieldsProps) {
  return (
    <>
      <div class="side-by-side">
        <DayField
          label={t('plan_day')}
          first={first}
          value={value.day}
          onValue={(day) => onValue({ ...value, day })}
          min={today}
          failure={failure}
        />
        <Field label={t('plan_time')}>
          {(input) => (
            <input
              {...input}
              type="time"
              value={value.time}
              onInput={(event) => onValue({ ...value, time: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <SelectField
        label={t('plan_by')}
        value={value.medium}
        onValue={(medium) => onValue({ ...value, medium })}
        groups={[{ options: media.map((one) => ({ value: one, label: t(mediumWords[one]) })) }]}
      />
    </>
  );
}

/** The appointment when its day is today or later, else why it is turned down. */
export function checkAppointment(
  { day, time, medium }: AppointmentDraft,
  today: CivilDay,
): { appointment: Appointment } | { failure: Failure } {
  const checked = checkDay(day, { min: today });
  if ('failure' in checked) return checked;
  const at = parseCivilTime(time.slice(0, 5));
  // A time without its zone would be another one after a journey.
  const timed = at ? { time: at, zone: currentZone() } : {};
  return { appointment: { day: checked.day, medium, ...timed } };
}
