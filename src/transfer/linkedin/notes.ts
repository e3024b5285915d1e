import type { RowReason } from '../../domain/import/brought';
import { textMaxLength } from '../../domain/note';
import { nameMaxLength } from '../../domain/person';
import { detached } from '../detached';
import { plainText } from '../plain-text';
import type { ColumnOf } from './columns';
import type { Gathering } from './gathering';
import { nameOfParts } from './person-name';
import type { RowReader, TableRow } from './table-file';

function take(
  { cell, from, time }: TableRow<ColumnOf<'notes'>>,
  gathering: Gathering,
): RowReason | undefined {
  const name = nameOfParts(cell('firstName'), cell('lastName'));
  const about = gathering.mention(cell('url'), name, from);
  if (typeof about === 'string') return about;
  const text = plainText(cell('note'));
  if (text === '') return 'no_text';
  if (text.length > textMaxLength || name.length > nameMaxLength) return 'too_long';
  const day = time && gathering.dayOf(time, 'utc');
  if (!day && cell('createdOn').trim() !== '') return 'bad_day';
  gathering.mentions.use(about);
  gathering.notes.push({ about, text: detached(text), ...(day ? { day } : {}) });
  return undefined;
}

/** `Notes.csv`: what the user wrote about connections on LinkedIn itself. */
export const notes: RowReader<'notes'> = { file: 'notes', timeIn: 'createdOn', take };
