import { useId } from 'preact/hooks';
import type { Language } from '../../domain/language';
import type { Settings } from '../../domain/settings';
import { type MessageKey, t } from '../../ui/i18n';
import { useChoose } from './choose';

const choices: readonly { value: Language | null; words: MessageKey }[] = [
  { value: null, words: 'language_browser' },
  { value: 'en', words: 'language_en' },
  { value: 'de', words: 'language_de' },
];

/** What all surfaces speak. The browser's own menus stay in the browser's language. */
export function LanguageChoice({ settings }: { settings: Settings }) {
  const language = settings.language ?? null;
  const name = useId();
  const choose = useChoose();
  return (
    <section class="setting">
      <h2 id={`${name}-heading`}>{t('language_heading')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby={`${name}-heading`}>
        {choices.map(({ value, words }) => (
          <label class="choice" key={words} {...(value && { lang: value })}>
            <input
              type="radio"
              name={name}
              checked={language === value}
              onChange={() => choose({ language: value })}
            />
            {t(words)}
          </label>
        ))}
      </div>
      <p class="quiet">{t('language_how')}</p>
    </section>
  );
}
