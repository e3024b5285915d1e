import { type CivilDay, parseCivilDay } from '../../domain/civil-day';
import { type Failure, refused } from '../failure';
import { Field } from '../field';

interface DayFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  min?: CivilDay | undefined;
  max?: CivilDay | undefined;
  failure?: Failure | undefined;
  /** Takes the focus when its form opens. */
  first?: boolean;
}

/** A day, by the browser's own picker. */
export function DayField({ label, value, onValue, min, max, failure, first }: DayFieldProps) {
  return (
    <Field label={label} failure={failure}>
      {(input) => (
        <input
          {...input}
          type="date"
          data-first={first || undefined}
          value={value}
          min={min}
          max={max}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** The day in a day field when it lies within the bounds, else why it is turned down. */
export function checkDay(
  value: string,
  { min, max }: { min?: CivilDay; max?: CivilDay },
): { day: CivilDay } | { failure: Failure } {
  const day = parseCivilDay(value);
  if (!day) return { failure: refused('day-missing') };
  if (max && day > max) return { failure: refused('day-in-future') };
  if (min && day < min) return { failure: refused('day-in-past') };
  return { day };
}
