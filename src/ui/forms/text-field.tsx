import type { Failure } from '../failure';
import { Field } from '../field';

interface TextFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  failure?: Failure | undefined;
  /** Several lines. */
  long?: boolean;
  /** Takes the focus when its form opens. */
  first?: boolean;
}

/** A text of the user's. */
export function TextField({ label, value, onValue, failure, long, first }: TextFieldProps) {
  return (
    <Field label={label} failure={failure}>
      {(input) => {
        const props = { ...input, value, 'data-first': first || undefined, dir: 'auto' as const };
        return long ? (
          <textarea {...props} rows={2} onInput={(event) => onValue(event.currentTarget.value)} />
        ) : (
          <input {...props} onInput={(event) => onValue(event.currentTarget.value)} />
        );
      }}
    </Field>
  );
}
