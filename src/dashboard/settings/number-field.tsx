import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../ui/failure';
import { Field } from '../../ui/field';
import { sayNumber, t } from '../../ui/i18n';

interface NumberFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  /** Called with each other number that fits, when the field is left or Enter is pressed. */
  onChoose: (value: number) => void;
}

/** A whole number that holds as soon as it is filled in. */
export function NumberField({ label, value, min, max, onChoose }: NumberFieldProps) {
  const [text, setText] = useState(String(value));
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => setText(String(value)), [value]);
  const commit = () => {
    const number = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    const fits = number >= min && number <= max;
    const message = t('settings_number', sayNumber(min), sayNumber(max));
    setFailure(fits ? undefined : { message });
    if (fits && number !== value) onChoose(number);
  };
  return (
    <Field label={label} failure={failure}>
      {(input) => (
        <input
          {...input}
          inputMode="numeric"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onChange={commit}
        />
      )}
    </Field>
  );
}
