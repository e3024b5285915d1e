import { useState } from 'preact/hooks';
import { type CsvField, csvFields, type Mapping, tellsWho } from '../../transfer/csv-mapping';
import type { UnknownTable } from '../../transfer/read-import';
import { Button } from '../../ui/button';
import type { Failure } from '../../ui/failure';
import { FailureText } from '../../ui/field';
import { SelectField } from '../../ui/forms/select-field';
import { type MessageKey, t } from '../../ui/i18n';
import { SamplePeople } from './sample-people';
import type { Import } from './use-import';

const names: Readonly<Record<CsvField, MessageKey>> = {
  ignore: 'import_column_ignore',
  name: 'import_column_name',
  firstName: 'import_column_firstName',
  middleName: 'import_column_middleName',
  lastName: 'import_column_lastName',
  profile: 'import_column_profile',
  email: 'import_column_email',
  company: 'import_column_company',
  role: 'import_column_role',
  headline: 'import_column_headline',
  tags: 'import_column_tags',
  notes: 'import_column_notes',
  connectedOn: 'import_column_connectedOn',
  cadenceDays: 'import_column_cadenceDays',
  website: 'import_column_website',
};

const exampleLength = 60;

function exampleOf({ rows }: UnknownTable, at: number): string {
  const values = rows.map((row) => row[at]?.trim()).filter(Boolean);
  return values.join(', ').slice(0, exampleLength);
}

interface ImportColumnsProps {
  files: Import;
  unknown: UnknownTable[];
  onCancel: () => void;
}

/** What the columns of tables hold that are not known: suggested, and said by the user. */
export function ImportColumns({ files, unknown, onCancel }: ImportColumnsProps) {
  const [mappings, setMappings] = useState<Record<string, Mapping>>(() =>
    Object.fromEntries(unknown.map(({ file, suggested }) => [file, suggested])),
  );
  const [failure, setFailure] = useState<Failure>();
  const goOn = () => {
    const all = unknown.every(({ file }) => tellsWho(mappings[file] ?? []));
    if (!all) return setFailure({ message: t('import_columnsWho') });
    files.change({ mappings: { ...files.choices.mappings, ...mappings } });
  };
  return (
    <div class="preview">
      {unknown.map((table) => (
        <Columns
          key={table.file}
          table={table}
          mapping={mappings[table.file] ?? []}
          onMapping={(mapping) => setMappings({ ...mappings, [table.file]: mapping })}
        />
      ))}
      <FailureText failure={failure} />
      <div class="buttons">
        <Button look="first" onClick={goOn}>
          {t('import_columnsDo')}
        </Button>
        <Button look="bare" onClick={onCancel}>
          {t('form_cancel')}
        </Button>
      </div>
    </div>
  );
}

interface ColumnsProps {
  table: UnknownTable;
  mapping: Mapping;
  onMapping: (mapping: Mapping) => void;
}

function Columns({ table, mapping, onMapping }: ColumnsProps) {
  const options = csvFields.map((value) => ({ value, label: t(names[value]) }));
  return (
    <section>
      <h3>{t('import_columns', table.file)}</h3>
      <p class="quiet">{t('import_columnsWhy')}</p>
      <div class="columns">
        {table.header.map((column, at) => {
          const example = exampleOf(table, at);
          return (
            // A column has no other name than its place: two may be called the same.
            <div key={`${at} ${column}`}>
              <SelectField
                label={column.trim() || t('import_columnNumber', String(at + 1))}
                value={mapping[at] ?? 'ignore'}
                onValue={(field) => onMapping(mapping.with(at, field))}
                groups={[{ options }]}
              />
              {example && <p class="quiet">{t('import_columnExample', example)}</p>}
            </div>
          );
        })}
      </div>
      <SamplePeople rows={table.rows} mapping={mapping} />
    </section>
  );
}
