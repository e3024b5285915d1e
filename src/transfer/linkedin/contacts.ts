import type { RowReason } from '../../domain/import/brought';
import { lineMaxLength, nameMaxLength } from '../../domain/person';
import { plainLine } from '../plain-text';
import type { ColumnOf } from './columns';
import { emailOf, factsOf } from './connections';
import type { Gathering } from './gathering';
import { nameOfParts, personName } from './person-name';
import type { RowReader, TableRow } from './table-file';

const emailsMax = 20;

function nameOf(cell: TableRow<ColumnOf<'contacts'>>['cell']): string {
  const first = [cell('firstName'), cell('middleName')]
    .filter((part) => part.trim() !== '')
    .join(' ');
  return nameOfParts(first, cell('lastName')) || personName(cell('fullName'));
}

function take(
  { cell, from }: TableRow<ColumnOf<'contacts'>>,
  gathering: Gathering,
): RowReason | undefined {
  const name = nameOf(cell);
  const found = cell('emails')
    .split(/[,;\s]+/, emailsMax)
    .map(emailOf);
  const [email, ...otherEmails] = [...new Set(found.filter((each) => each !== undefined))].sort();
  if (name === '' && !email) return 'nobody';
  const company = plainLine(cell('company'));
  const role = plainLine(cell('role'));
  if (name.length > nameMaxLength) return 'too_long';
  if ([company, role, email ?? ''].some((line) => line.length > lineMaxLength)) return 'too_long';
  const profile = gathering.addresses.read(cell('profiles'));
  gathering.mentions.contact(typeof profile === 'string' ? [] : profile, name, from, {
    ...factsOf({ email, company, role }),
    ...(otherEmails.length > 0 ? { otherEmails } : {}),
  });
  return undefined;
}

/** `Contacts.csv`, `ImportedContacts.csv`: the address book that was once uploaded to LinkedIn. */
export const contacts: RowReader<'contacts'> = { file: 'contacts', take };
