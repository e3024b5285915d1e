import { Field } from '../field';

interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value;
  onValue: (value: Value) => void;
  /** In groups with a heading each; one group without a heading for a plain list. */
  groups: readonly { label?: string; options: readonly { value: Value; label: string }[] }[];
  /** Takes the focus when its form opens. */
  first?: boolean;
}

/** One of a few things. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, onValue, groups, first } = props;
  const all = groups.flatMap((group) => group.options);
  return (
    <Field label={label}>
      {(input) => (
        <select
          {...input}
          data-first={first || undefined}
          value={value}
          onChange={(event) => {
            const chosen = all.find((option) => option.value === event.currentTarget.value);
            if (chosen) onValue(chosen.value);
          }}
        >
          {groups.map((group) => {
            const options = group.options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === value}>
                {option.label}
              </option>
            ));
            return group.label ? <optgroup label={group.label}>{options}</optgroup> : options;
          })}
        </select>
      )}
    </Field>
  );
}
