import type { Failure } from '../failure';
import { Field } from '../field';

interface TextFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  failure?: Failure | undefined;
  /** Several lines. */
  long?: boolean;
  /** Says its label inside while it is empty, instead of above. */
  quiet?: boolean;
  /** Takes the focus when its form opens. */
  first?: boolean;
}

/** A text of the user's. */
export function TextField({ label, value, onValue, failure, ...looks }: TextFieldProps) {
  const { long, quiet, first } = looks;
  return (
    <Field label={label} quiet={quiet} failure={failure}>
      {(input) => {
        const placeholder = quiet ? label : undefined;
        const props = { ...input, value, placeholder, 'data-first': first || undefined };
        return long ? (
          <textarea
            {...props}
            dir="auto"
            rows={quiet ? 1 : 2}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <input {...props} dir="auto" onInput={(event) => onValue(event.currentTarget.value)} />
        );
      }}
    </Field>
  );
}
