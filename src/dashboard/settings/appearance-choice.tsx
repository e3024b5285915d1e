import { useId } from 'preact/hooks';
import type { Appearance, Settings } from '../../domain/settings';
import { type MessageKey, t } from '../../ui/i18n';
import { useChoose } from './choose';

const choices: readonly { value: Appearance | null; words: MessageKey }[] = [
  { value: null, words: 'appearance_system' },
  { value: 'light', words: 'appearance_light' },
  { value: 'dark', words: 'appearance_dark' },
];

/** Light or dark, on every surface. */
export function AppearanceChoice({ settings }: { settings: Settings }) {
  const appearance = settings.appearance ?? null;
  const name = useId();
  const choose = useChoose();
  return (
    <section class="setting">
      <h2 id={`${name}-heading`}>{t('appearance_heading')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby={`${name}-heading`}>
        {choices.map(({ value, words }) => (
          <label class="choice" key={words}>
            <input
              type="radio"
              name={name}
              checked={appearance === value}
              onChange={() => choose({ appearance: value })}
            />
            {t(words)}
          </label>
        ))}
      </div>
    </section>
  );
}
