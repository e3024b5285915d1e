import { useState } from 'preact/hooks';
import { readableAddress } from '../../domain/alias';
import type { BroughtPerson } from '../../domain/import/brought';
import {
  type CsvField,
  csvFields,
  type Mapping,
  readMapped,
  suggestMapping,
} from '../../transfer/any-csv';
import { tellsWho } from '../../transfer/csv-mapping';
import { Button } from '../../ui/button';
import type { Failure } from '../../ui/failure';
import { FailureText } from '../../ui/field';
import { SelectField } from '../../ui/forms/select-field';
import { type MessageKey, t } from '../../ui/i18n';
import './mapping-form.css';

const fieldWords: Readonly<Record<CsvField, MessageKey>> = {
  ignore: 'mapping_ignore',
  name: 'mapping_name',
  firstName: 'mapping_firstName',
  middleName: 'mapping_middleName',
  lastName: 'mapping_lastName',
  profile: 'mapping_profile',
  email: 'transfer_wordEmail',
  company: 'transfer_wordCompany',
  role: 'transfer_wordRole',
  headline: 'mapping_headline',
  tags: 'mapping_tags',
  notes: 'transfer_notes',
  connectedOn: 'transfer_wordConnected',
  cadenceDays: 'mapping_cadenceDays',
  website: 'mapping_website',
};

/** Rows shown of a table before it is read. */
const shownRows = 3;

interface MappingFormProps {
  /** The name of the file. */
  name: string;
  /** The table with its header; only the first rows are looked at. */
  rows: readonly (readonly string[])[];
  onRead: (mapping: Mapping) => void;
  onCancel: () => void;
}

/** What the columns of an unknown table hold: suggested, and to be set right before it is read. */
export function MappingForm({ name, rows, onRead, onCancel }: MappingFormProps) {
  const [header = [], ...samples] = rows.slice(0, shownRows + 1);
  const [mapping, setMapping] = useState<CsvField[]>(() => suggestMapping(header));
  const [failure, setFailure] = useState<Failure>();
  const read = (event: Event) => {
    event.preventDefault();
    if (tellsWho(mapping)) onRead(mapping);
    else setFailure({ message: t('mapping_nobody') });
  };
  const options = csvFields.map((value) => ({ value, label: t(fieldWords[value]) }));
  const set = (at: number, field: CsvField) => {
    setFailure(undefined);
    setMapping(mapping.map((one, place) => (place === at ? field : one)));
  };
  return (
    <form class="preview" aria-label={t('mapping_heading')} noValidate onSubmit={read}>
      <p>{t('mapping_what', name)}</p>
      <div class="mapping">
        {header.map((title, at) => (
          // Columns have no other name than their place.
          <div key={at}>
            <SelectField
              label={title.trim() || t('mapping_column', String(at + 1))}
              value={mapping[at] ?? 'ignore'}
              onValue={(field) => set(at, field)}
              groups={[{ options }]}
            />
            <p class="quiet sample">{samplesOf(samples, at)}</p>
          </div>
        ))}
      </div>
      <AsRead rows={[header, ...samples]} mapping={mapping} />
      <FailureText failure={failure} />
      <div class="buttons">
        <Button look="first" submit>
          {t('mapping_read')}
        </Button>
        <Button look="bare" onClick={onCancel}>
          {t('form_cancel')}
        </Button>
      </div>
    </form>
  );
}

function samplesOf(rows: readonly (readonly string[])[], at: number): string {
  return rows
    .map((row) => row[at]?.trim() ?? '')
    .filter(Boolean)
    .join(' · ');
}

/** The first people as they would be read. */
function AsRead({ rows, mapping }: { rows: MappingFormProps['rows']; mapping: Mapping }) {
  const { people } = readMapped(rows, mapping, '');
  if (people.length === 0) return null;
  return (
    <div>
      <p class="legend">{t('mapping_asRead')}</p>
      <ul class="as-read" aria-label={t('mapping_asRead')}>
        {people.map((person) => (
          <li key={person.from.row}>{sayPerson(person)}</li>
        ))}
      </ul>
    </div>
  );
}

function sayPerson({ name, role, company, email, aliases: [alias] }: BroughtPerson): string {
  const address = alias && readableAddress(alias);
  return [name, role, company, email, address].filter(Boolean).join(' · ');
}
