import { useId } from 'preact/hooks';
import { sayNumber, t } from '../ui/i18n';

interface CapChoiceProps {
  cap: number;
  onChoose: (cap: number) => void;
}

const caps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How many follow-ups a day may name at most. */
export function CapChoice({ cap, onChoose }: CapChoiceProps) {
  const id = useId();
  return (
    <section class="cap-choice">
      <h2>
        <label for={id}>{t('settings_cap')}</label>
      </h2>
      <p class="quiet">{t('settings_capWhat')}</p>
      <select id={id} value={cap} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {caps.map((count) => (
          <option key={count} value={count}>
            {sayNumber(count)}
          </option>
        ))}
      </select>
    </section>
  );
}
