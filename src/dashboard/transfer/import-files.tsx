import type { FileRead, RowReason } from '../../domain/import/brought';
import type { Preview } from '../../domain/import/preview';
import { Button } from '../../ui/button';
import { currentDay } from '../../ui/clock';
import { type MessageKey, sayNumber, t, tCount } from '../../ui/i18n';
import { saveFile } from '../talk/save-file';
import type { Import } from './use-import';

const reasons: Readonly<Record<RowReason, MessageKey>> = {
  only_a_day: 'import_row_only_a_day',
  nobody: 'import_row_nobody',
  bad_address: 'import_row_bad_address',
  bad_day: 'import_row_bad_day',
  too_long: 'import_row_too_long',
  too_few_cells: 'import_row_too_few_cells',
  too_many_cells: 'import_row_too_many_cells',
  group: 'import_row_group',
  draft: 'import_row_draft',
  spam: 'import_row_spam',
  advertisement: 'import_row_advertisement',
  no_text: 'import_row_no_text',
};

const inWords = () =>
  Object.fromEntries(Object.entries(reasons).map(([reason, name]) => [reason, t(name)]));

/** Rows that cannot be used, by reason, and the way to get them back. */
export function Unusable({ files, unusable }: { files: Import; unusable: Preview['unusable'] }) {
  if (unusable.length === 0) return null;
  const save = async () => {
    const header = [t('import_columnFile'), t('import_columnRow'), t('import_columnReason')];
    const table = await files.unusable(header, inWords());
    const name = `wellkept-unusable-${currentDay()}.csv`;
    if (table) saveFile(name, 'text/csv;charset=utf-8', table);
  };
  return (
    <section>
      <h3>{t('import_unusableHeading')}</h3>
      <ul class="plain-list">
        {unusable.map(({ reason, count }) => (
          <li key={reason}>{t('import_unusableOf', t(reasons[reason]), sayNumber(count))}</li>
        ))}
      </ul>
      <div class="buttons">
        <Button onClick={() => void save()}>{t('import_unusableSave')}</Button>
      </div>
    </section>
  );
}

/** Which files were read, and which were left closed. */
export function Files({ files }: { files: readonly FileRead[] }) {
  const closed = files.filter(({ state }) => state === 'private').map(({ name }) => name);
  const unused = files.filter(({ state }) => state === 'unused').length;
  return (
    <section>
      <h3>{t('import_filesHeading')}</h3>
      <ul class="plain-list">
        {files.map((file) =>
          file.state === 'read' ? (
            <li key={file.name}>{tCount('import_fileRead', file.rows, file.name)}</li>
          ) : null,
        )}
        {closed.length > 0 && <li>{t('import_filesPrivate', closed.join(', '))}</li>}
        {unused > 0 && <li class="quiet">{tCount('import_filesUnused', unused)}</li>}
      </ul>
    </section>
  );
}
