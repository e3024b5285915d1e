import { useState } from 'preact/hooks';
import { type Holdings, sumOf } from '../../domain/user-row';
import { Button } from '../../ui/button';
import { currentDay } from '../../ui/clock';
import { sayDate } from '../../ui/days';
import type { Failure } from '../../ui/failure';
import { FailureText } from '../../ui/field';
import { ChoicesField } from '../../ui/forms/choices-field';
import { type MessageKey, sayNumber, t } from '../../ui/i18n';
import { MergePreview } from './merge-preview';
import type { Chosen } from './read-file';
import { counted } from './say-counts';
import '../review/review.css';

interface PreviewProps {
  chosen: Chosen;
  holdings: Holdings;
  onRestore: () => void;
  onMerge: () => void;
  onCancel: () => void;
}

const ways = ['replace', 'merge'] as const;
type Way = (typeof ways)[number];
const wayNames: Readonly<Record<Way, MessageKey>> = {
  replace: 'transfer_wayReplace',
  merge: 'transfer_wayMerge',
};

/** What is in the file and what stands here, before one takes the other's place or joins it. */
export function Preview({ chosen, holdings, onRestore, onMerge, onCancel }: PreviewProps) {
  const { counts } = holdings;
  // Settings alone are nothing that anybody would miss.
  const replaces = sumOf(counts) > counts.settings;
  const [way, setWay] = useState<Way>('replace');
  const { header } = chosen.backup;
  return (
    <div class="preview">
      <p>{t('transfer_fileOf', chosen.name, sayDate(header.madeOn, currentDay()))}</p>
      {replaces && (
        <ChoicesField
          label={t('transfer_way')}
          value={way}
          onValue={setWay}
          options={ways.map((value) => ({ value, label: t(wayNames[value]) }))}
        />
      )}
      {way === 'merge' && replaces ? (
        <MergePreview backup={chosen.backup} onMerge={onMerge} onCancel={onCancel} />
      ) : (
        <Replacing {...{ chosen, holdings, replaces, onRestore, onCancel }} />
      )}
    </div>
  );
}

type ReplacingProps = Omit<PreviewProps, 'onMerge'> & { replaces: boolean };

function Replacing({ chosen, holdings, replaces, onRestore, onCancel }: ReplacingProps) {
  const [known, setKnown] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const restore = () => {
    if (known || !replaces) onRestore();
    else setFailure({ message: t('transfer_notConfirmed') });
  };
  return (
    <>
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
    </>
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
