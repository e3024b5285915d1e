import type { RowReason } from '../../domain/import/brought';
import { textMaxLength } from '../../domain/note';
import { nameMaxLength } from '../../domain/person';
import { detached } from '../detached';
import { plainText } from '../plain-text';
import type { ColumnOf } from './columns';
import type { Gathering } from './gathering';
import { personName } from './person-name';
import type { RowReader, TableRow } from './table-file';

const directions = new Map<string, 'out' | 'in'>([
  ['outgoing', 'out'],
  ['incoming', 'in'],
]);

/** Who is invited and who invites, by the row's direction: the user and the other. */
function sidesOf({ cell }: TableRow<ColumnOf<'invitations'>>, direction: 'out' | 'in') {
  const inviter = { url: cell('inviter'), name: personName(cell('from')) };
  const invitee = { url: cell('invitee'), name: personName(cell('to')) };
  return direction === 'out'
    ? { user: inviter, other: invitee }
    : { user: invitee, other: inviter };
}

function take(row: TableRow<ColumnOf<'invitations'>>, gathering: Gathering): RowReason | undefined {
  const direction = directions.get(row.cell('direction').trim().toLowerCase());
  if (!direction) return 'too_few_cells';
  const { user, other } = sidesOf(row, direction);
  const message = plainText(row.cell('message'));
  if (other.name.length > nameMaxLength || message.length > textMaxLength) return 'too_long';
  const id = gathering.mention(other.url, other.name, row.from);
  if (typeof id === 'string') return id;
  if (!row.time) return 'bad_day';
  const owner = gathering.mention(user.url, user.name, row.from);
  if (typeof owner === 'number') gathering.inviters.add(owner);
  gathering.mentions.use(id);
  const at = gathering.instantOf(row.time, 'pacific');
  gathering.invitations.push({ other: id, direction, at, message: detached(message) });
  return undefined;
}

/** `Invitations.csv`: the latest invitations either way, answered or not, by Pacific time. */
export const invitations: RowReader<'invitations'> = {
  file: 'invitations',
  timeIn: 'sentAt',
  take,
};
