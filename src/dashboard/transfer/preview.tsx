import { useState } from 'preact/hooks';
import { type Holdings, sumOf } from '../../domain/user-row';
import { Button } from '../../ui/button';
import { currentDay } from '../../ui/clock';
import { sayDate } from '../../ui/days';
import type { Failure } from '../../ui/failure';
import { FailureText } from '../../ui/field';
import { sayNumber, t } from '../../ui/i18n';
import type { Chosen } from './read-file';
import { counted } from './say-counts';
import '../review/review.css';

interface PreviewProps {
  chosen: Chosen;
  holdings: Holdings;
  onRestore: () => void;
  onCancel: () => void;
}

/** What is in the file and what stands here, before one takes the other's place. */
export function Preview({ chosen, holdings, onRestore, onCancel }: PreviewProps) {
  const { counts } = holdings;
  // Settings alone are nothing that anybody would miss.
  const replaces = sumOf(counts) > counts.settings;
  const [known, setKnown] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const restore = () => {
    if (known || !replaces) onRestore();
    else setFailure({ message: t('transfer_notConfirmed') });
  };
  const { header } = chosen.backup;
  return (
    <div class="preview">
      <p>{t('transfer_fileOf', chosen.name, sayDate(header.madeOn, currentDay()))}</p>
      <Comparison chosen={chosen} holdings={holdings} />
      {replaces && (
        <label class="choice">
          <input
            type="checkbox"
            checked={known}
            aria-invalid={failure !== undefined && !known}
            onChange={(event) => setKnown(event.currentTarget.checked)}
          />
          {t('transfer_confirm')}
        </label>
      )}
      <FailureText failure={known ? undefined : failure} />
      <div class="buttons">
        <Button look="first" onClick={restore}>
          {t('transfer_restoreDo')}
        </Button>
        <Button look="bare" onClick={onCancel}>
          {t('form_cancel')}
        </Button>
      </div>
    </div>
  );
}

function Comparison({ chosen, holdings }: Pick<PreviewProps, 'chosen' | 'holdings'>) {
  return (
    <table class="count-table" aria-label={t('transfer_preview')}>
      <thead>
        <tr>
          <th scope="col">{t('transfer_what')}</th>
          <th scope="col">{t('transfer_inFile')}</th>
          <th scope="col">{t('transfer_here')}</th>
        </tr>
      </thead>
      <tbody>
        {counted.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{t(name)}</th>
            <td>{sayNumber(of(chosen.backup.counts))}</td>
            <td>{sayNumber(of(holdings.counts))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
