import type { RowReason } from '../../domain/import/brought';
import type { ColumnOf } from './columns';
import type { Gathering } from './gathering';
import { nameKey, nameOfParts } from './person-name';
import type { RowReader, TableRow } from './table-file';

function take(
  { cell }: TableRow<ColumnOf<'profile'>>,
  gathering: Gathering,
): RowReason | undefined {
  const name = nameOfParts(cell('firstName'), cell('lastName'));
  if (name === '') return 'nobody';
  gathering.ownerNames.add(nameKey(name));
  return undefined;
}

/** `Profile.csv`: the user's own name, by which messages without addresses are told apart. */
export const profile: RowReader<'profile'> = { file: 'profile', take };
