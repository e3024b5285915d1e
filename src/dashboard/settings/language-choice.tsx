import type { Language } from '../../domain/language';
import type { Settings } from '../../domain/settings';
import { t } from '../../ui/i18n';
import { useChoose } from './choose';
import { type Choice, OneChoice } from './one-choice';

const choices: readonly Choice<Language>[] = [
  { value: null, words: 'language_browser' },
  { value: 'en', words: 'language_en', lang: 'en' },
  { value: 'de', words: 'language_de', lang: 'de' },
];

/** What all surfaces speak. The browser's own menus stay in the browser's language. */
export function LanguageChoice({ settings: { language } }: { settings: Settings }) {
  const choose = useChoose();
  return (
    <OneChoice
      heading="language_heading"
      choices={choices}
      chosen={language}
      onChoose={(value) => choose({ language: value })}
    >
      <p class="quiet">{t('language_how')}</p>
    </OneChoice>
  );
}
