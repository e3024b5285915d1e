import type { RowReason } from '../../domain/import/brought';
import { textMaxLength } from '../../domain/note';
import { nameMaxLength } from '../../domain/person';
import { detached } from '../detached';
import { plainLine, plainText } from '../plain-text';
import type { ColumnOf } from './columns';
import type { GatheredHelp, Gathering } from './gathering';
import { nameOfParts } from './person-name';
import type { RowReader, TableRow } from './table-file';

type Help = Pick<GatheredHelp, 'direction' | 'what' | 'isSkill'>;
type Row = TableRow<ColumnOf<'endorsementsGiven'>> | TableRow<ColumnOf<'recommendationsGiven'>>;

function add(row: Row, url: string, help: Help, unsaid: 'utc' | 'pacific', gathering: Gathering) {
  const { cell, from, time } = row;
  const name = nameOfParts(cell('firstName'), cell('lastName'));
  if (name.length > nameMaxLength || help.what.length > textMaxLength) return 'too_long';
  const about = gathering.mention(url, name, from);
  if (typeof about === 'string') return about;
  if (help.what === '') return 'no_text';
  const day = time && gathering.dayOf(time, unsaid);
  if (!day) return 'bad_day';
  gathering.mentions.use(about);
  gathering.helps.push({ about, day, ...help, what: detached(help.what) });
  return undefined;
}

function takeSkill(direction: Help['direction']) {
  return (
    row: TableRow<ColumnOf<'endorsementsGiven'>>,
    gathering: Gathering,
  ): RowReason | undefined => {
    const help = { direction, what: plainLine(row.cell('skill')), isSkill: true };
    return add(row, row.cell('url'), help, 'utc', gathering);
  };
}

function takeText(direction: Help['direction']) {
  return (
    row: TableRow<ColumnOf<'recommendationsGiven'>>,
    gathering: Gathering,
  ): RowReason | undefined => {
    const help = { direction, what: plainText(row.cell('text')), isSkill: false };
    return add(row, '', help, 'pacific', gathering);
  };
}

/** `Endorsement_*_Info.csv`: who said of whom what they are good at. */
export const endorsementsGiven: RowReader<'endorsementsGiven'> = {
  file: 'endorsementsGiven',
  timeIn: 'date',
  take: takeSkill('gave'),
};
export const endorsementsReceived: RowReader<'endorsementsReceived'> = {
  file: 'endorsementsReceived',
  timeIn: 'date',
  take: takeSkill('got'),
};

/** `Recommendations_*.csv`: what was written about somebody for all to read. They have no address. */
export const recommendationsGiven: RowReader<'recommendationsGiven'> = {
  file: 'recommendationsGiven',
  timeIn: 'date',
  take: takeText('gave'),
};
export const recommendationsReceived: RowReader<'recommendationsReceived'> = {
  file: 'recommendationsReceived',
  timeIn: 'date',
  take: takeText('got'),
};
