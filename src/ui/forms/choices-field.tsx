import { useId } from 'preact/hooks';

interface ChoicesFieldProps<Value extends string> {
  label: string;
  /** The label is only for those who listen: the form around says it already. */
  quiet?: boolean;
  value: Value | undefined;
  onValue: (value: Value) => void;
  options: readonly { value: Value; label: string }[];
  /** Takes the focus when its form opens. */
  first?: boolean;
}

/** One of a few things, all in view. */
export function ChoicesField<Value extends string>(props: ChoicesFieldProps<Value>) {
  const { label, quiet, value, onValue, options, first } = props;
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class={quiet ? 'unseen' : 'legend'}>{label}</legend>
      {options.map((option, place) => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            name={name}
            data-first={(first && (value ? option.value === value : place === 0)) || undefined}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
