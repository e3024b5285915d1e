import { useId } from 'preact/hooks';
import './chips.css';

interface ChipsProps<Value extends string> {
  label: string;
  value: Value;
  onValue: (value: Value) => void;
  options: readonly { value: Value; label: string }[];
}

/** One of a few views of a list. */
export function Chips<Value extends string>({ label, value, onValue, options }: ChipsProps<Value>) {
  const name = useId();
  return (
    <fieldset class="chips">
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label class="chip" key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
