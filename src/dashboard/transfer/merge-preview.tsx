import { useEffect, useState } from 'preact/hooks';
import type { Merged } from '../../domain/import/merge';
import type { Backup } from '../../transfer/backup';
import { Button } from '../../ui/button';
import { failureOf } from '../../ui/failure';
import { type MessageKey, sayNumber, t } from '../../ui/i18n';
import { compareBackup } from './merge-backup';
import { counted } from './say-counts';
import { useWork } from './use-work';
import { WorkView } from './work-view';

interface MergePreviewProps {
  backup: Backup;
  onMerge: () => void;
  onCancel: () => void;
}

/** What would be added and what is newer in the backup, before it is put beside what is here. */
export function MergePreview({ backup, onMerge, onCancel }: MergePreviewProps) {
  const [merged, setMerged] = useState<Merged>();
  const comparing = useWork((error) => failureOf(error, 'transfer_notRestored'));
  useEffect(() => {
    void comparing.restart(async (tools) => setMerged(await compareBackup(backup, tools)));
  }, [backup]);
  const nothing = merged?.writes.length === 0;
  return (
    <>
      <p class="quiet">{t('transfer_mergeWhat')}</p>
      <WorkView work={comparing} label={t('transfer_comparing')} />
      {merged && <MergeCounts counts={merged.counts} />}
      {nothing && <p>{t('transfer_mergeNothing')}</p>}
      <div class="buttons">
        <Button look="first" disabled={!merged || nothing} onClick={onMerge}>
          {t('transfer_mergeDo')}
        </Button>
        <Button look="bare" onClick={onCancel}>
          {t('form_cancel')}
        </Button>
      </div>
    </>
  );
}

const columns: readonly { name: MessageKey; of: keyof Merged['counts'] }[] = [
  { name: 'import_new', of: 'new' },
  { name: 'import_changed', of: 'changed' },
  { name: 'import_unchanged', of: 'unchanged' },
];

function MergeCounts({ counts }: Pick<Merged, 'counts'>) {
  return (
    <table class="count-table" aria-label={t('transfer_mergePreview')}>
      <thead>
        <tr>
          <th scope="col">{t('transfer_what')}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counted.map((row) => (
          <tr key={row.name}>
            <th scope="row">{t(row.name)}</th>
            {columns.map(({ name, of }) => (
              <td key={name}>{sayNumber(row.of(counts[of]))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
