import type { Help } from '../../domain/help';
import { sayDate } from '../days';
import { t } from '../i18n';

/** What came of help, and whether it was told. */
export function HelpState({ help: { outcome, toldOn, direction } }: { help: Help }) {
  return (
    <>
      {outcome && (
        <p class="words" dir="auto">
          {t('help_outcome', outcome)}
        </p>
      )}
      {toldOn && (
        <p class="quiet">{t(direction === 'got' ? 'help_told' : 'help_heard', sayDate(toldOn))}</p>
      )}
      {!toldOn && direction === 'got' && <p class="quiet">{t('help_notTold')}</p>}
    </>
  );
}
