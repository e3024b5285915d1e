import { parseCivilDay } from '../../domain/civil-day';
import type { FieldChange, ImportedField } from '../../domain/import/fields';
import { hasMoved, type PersonChange, type Preview } from '../../domain/import/preview';
import { sayDate } from '../../ui/days';
import { type MessageKey, t, tCount } from '../../ui/i18n';
import { personHref } from '../route';

const fieldNames: Readonly<Record<ImportedField, MessageKey>> = {
  name: 'import_column_name',
  headline: 'import_column_headline',
  company: 'import_column_company',
  role: 'import_column_role',
  email: 'import_column_email',
  connectedOn: 'import_column_connectedOn',
  cadenceDays: 'import_column_cadenceDays',
  keyPerson: 'import_column_keyPerson',
};

/** Lines at once: the rest is a number. */
const shown = 20;

const companyOf = ({ fields }: PersonChange) =>
  fields.findLast(({ field }) => field === 'company')?.to ?? '';

interface MovedProps {
  changes: readonly PersonChange[];
  /** How many there are with those that are not listed. */
  all: number;
  /** Once they are imported their pages say it too. */
  linked?: boolean;
}

/** Who works elsewhere now. */
export function Moved({ changes, all, linked = false }: MovedProps) {
  if (changes.length === 0) return null;
  const listed = changes.slice(0, shown);
  return (
    <section>
      <h3>{t('import_movedHeading')}</h3>
      <ul class="plain-list">
        {listed.map((change) => {
          const said = t('import_moved', change.called, companyOf(change));
          return (
            <li key={change.personId} dir="auto">
              {linked ? <a href={personHref(change.personId)}>{said}</a> : said}
            </li>
          );
        })}
        <More count={all - listed.length} />
      </ul>
    </section>
  );
}

function More({ count }: { count: number }) {
  return count > 0 ? <li class="quiet">{tCount('import_more', count)}</li> : null;
}

function sayValue(field: ImportedField, value: string): string {
  switch (field) {
    case 'connectedOn': {
      const day = parseCivilDay(value);
      return day ? sayDate(day) : value;
    }
    case 'cadenceDays':
      return value === '0' ? t('import_noReminder') : value;
    case 'name':
    case 'headline':
    case 'company':
    case 'role':
    case 'email':
    case 'keyPerson':
      return value;
  }
}

function sayField({ field, from, to }: FieldChange): string {
  const name = t(fieldNames[field]);
  // A file makes somebody a key person and never the other way about.
  if (field === 'keyPerson') return name;
  if (from === undefined) return t('import_changeNew', name, sayValue(field, to));
  return t('import_change', name, sayValue(field, from), sayValue(field, to));
}

/** What would be another, and what stays as the user wrote it. */
export function Changes({ preview }: { preview: Preview }) {
  const { changes, moved, changedFields, typed } = preview;
  const others = changes.filter((change) => !hasMoved(change)).slice(0, shown);
  const kept = typed.slice(0, shown);
  return (
    <>
      <Moved changes={changes.filter(hasMoved)} all={moved} />
      {others.length > 0 && (
        <section>
          <h3>{t('import_changesHeading')}</h3>
          <ul class="plain-list changes">
            {others.map(({ personId, called, fields }) => (
              <li key={personId}>
                <span dir="auto">{called}</span>{' '}
                <span class="quiet" dir="auto">
                  {fields.map(sayField).join(' · ')}
                </span>
              </li>
            ))}
            <More count={changedFields - moved - others.length} />
          </ul>
        </section>
      )}
      {kept.length > 0 && (
        <section>
          <h3>{t('import_typedHeading')}</h3>
          <ul class="plain-list">
            {kept.map(({ called, yours, theirs }) => (
              <li key={`${called} ${yours} ${theirs}`} dir="auto">
                {t('import_typed', called, yours, theirs)}
              </li>
            ))}
            <More count={typed.length - kept.length} />
          </ul>
        </section>
      )}
    </>
  );
}
