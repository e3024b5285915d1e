import type { RowReason } from '../../domain/import/brought';
import { lineMaxLength, nameMaxLength } from '../../domain/person';
import { detached } from '../detached';
import { plainLine } from '../plain-text';
import type { ColumnOf } from './columns';
import type { Gathering } from './gathering';
import type { PersonFacts } from './people';
import { nameOfParts } from './person-name';
import type { RowReader, TableRow } from './table-file';

const tagsMax = 20;
const tagMaxLength = 50;

/** The address as it stands, where it is one. */
export function emailOf(cell: string): string | undefined {
  const email = plainLine(cell);
  if (email === '') return undefined;
  return /^[^\s@,;]+@[^\s@,;]+$/.test(email) ? detached(email) : undefined;
}

function tagsOf(cell: string): string[] {
  if (cell === '') return [];
  const tags = cell.split(/[,;]/, tagsMax).map(plainLine);
  return tags.filter((tag) => tag !== '' && tag.length <= tagMaxLength).map(detached);
}

/** What is said about somebody, without what is empty. */
export function factsOf(row: {
  email?: string | undefined;
  company: string;
  role: string;
}): PersonFacts {
  return {
    ...(row.company ? { company: detached(row.company) } : {}),
    ...(row.role ? { role: detached(row.role) } : {}),
    ...(row.email ? { email: row.email } : {}),
  };
}

function take(
  { cell, from, time }: TableRow<ColumnOf<'connections'>>,
  gathering: Gathering,
): RowReason | undefined {
  const name = nameOfParts(cell('firstName'), cell('lastName'));
  const address = gathering.addresses.read(cell('url'));
  if (address === 'bad') return 'bad_address';
  const day = cell('connectedOn').trim();
  if (name === '' && address === 'none') return day === '' ? 'nobody' : 'only_a_day';
  const company = plainLine(cell('company'));
  const role = plainLine(cell('role'));
  const email = emailOf(cell('email'));
  if (name.length > nameMaxLength) return 'too_long';
  if ([company, role, email ?? ''].some((line) => line.length > lineMaxLength)) return 'too_long';
  const connectedOn = time && gathering.utcDayOf(time);
  if (day !== '' && !connectedOn) return 'bad_day';
  const tags = tagsOf(cell('tags'));
  gathering.mentions.connection(address === 'none' ? [] : address, name, from, {
    ...factsOf({ email, company, role }),
    ...(connectedOn ? { connectedOn } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  });
  return undefined;
}

/** `Connections.csv`: everybody the user is connected with. */
export const connections: RowReader<'connections'> = {
  file: 'connections',
  timeIn: 'connectedOn',
  take,
};
