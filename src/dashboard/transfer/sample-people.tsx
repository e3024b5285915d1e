import type { CsvField, Mapping } from '../../transfer/csv-mapping';
import { t } from '../../ui/i18n';

const shown = 3;
const nameFields: readonly CsvField[] = ['firstName', 'middleName', 'lastName'];
const otherFields: readonly CsvField[] = ['role', 'company', 'email', 'profile'];

/** Who a row is about, in short. */
function said(row: readonly string[], mapping: Mapping): string {
  const of = (field: CsvField) =>
    row
      .filter((cell, at) => mapping[at] === field && cell.trim() !== '')
      .map((cell) => cell.trim());
  const name = [...of('name'), nameFields.flatMap(of).join(' ')].find(Boolean);
  return [name, ...otherFields.flatMap((field) => of(field).slice(0, 1))]
    .filter(Boolean)
    .join(' · ');
}

/** The first rows of a table as they would be read. */
export function SamplePeople(props: { rows: readonly (readonly string[])[]; mapping: Mapping }) {
  const lines = props.rows.map((row) => said(row, props.mapping)).filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <div>
      <p class="legend">{t('import_asRead')}</p>
      <ul class="plain-list" aria-label={t('import_asRead')}>
        {lines.slice(0, shown).map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
