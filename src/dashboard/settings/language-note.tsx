import { t } from '../../ui/i18n';

/** The language is the browser's: what the browser itself shows of Wellkept is in it too. */
export function LanguageNote() {
  return (
    <section class="setting">
      <h2>{t('language_heading')}</h2>
      <p>{t('language_now')}</p>
      <p class="quiet">{t('language_how')}</p>
    </section>
  );
}
