import type { Place, RowReason } from '../../domain/import/brought';
import type { Readable } from '../archive';
import { type CsvRow, readTable } from '../csv-rows';
import { settleDays } from '../day-order';
import { type FileTime, parseFileTime } from '../file-days';
import { withText } from '../file-text';
import type { ReadTools } from '../named-file';
import { type ColumnOf, type Columns, columnsOf, isHeaderOf } from './columns';
import type { LinkedInFile } from './file-names';
import type { Gathering } from './gathering';

const isFilled = (cell: string) => cell.trim() !== '';

/** Why a row cannot be read by its columns: something between its cells is missing, or too much. */
export function misfit(width: number, cells: readonly string[]): RowReason | undefined {
  if (cells.length === width) return undefined;
  if (cells.length < width) return 'too_few_cells';
  return cells.slice(width).some(isFilled) ? 'too_many_cells' : undefined;
}

/** A row with what it takes to read it. */
export interface TableRow<Column extends string> {
  cell: (column: Column) => string;
  from: Place;
  /** What stands in the file's column of times; undefined where it is empty or no time. */
  time: FileTime | undefined;
}

/** How the rows of one kind of file are taken up. */
export interface RowReader<F extends LinkedInFile> {
  file: F;
  /** The column whose days are read, in the way that is the file's. */
  timeIn?: ColumnOf<F>;
  /** Takes a row up, or says why it cannot. */
  take: (row: TableRow<ColumnOf<F>>, gathering: Gathering) => RowReason | undefined;
}

interface Rows<F extends LinkedInFile> {
  columns: Columns<F>;
  rows: CsvRow[];
}

async function allRows<F extends LinkedInFile>(
  file: F,
  readable: Readable,
  { onRows, stop }: ReadTools,
): Promise<Rows<F> | undefined> {
  return withText(readable, async (pieces) => {
    const table = await readTable(readable.name, pieces, (cells) => isHeaderOf(file, cells));
    if (!table) return undefined;
    const rows: CsvRow[] = [];
    for await (const some of table.rows) {
      stop?.throwIfAborted();
      for (const row of some) rows.push(row);
      onRows?.(rows.length);
    }
    return { columns: columnsOf(file, table.header), rows };
  });
}

/** The times in a column, each writing read once: many connected on the same day. */
function timesOf(cells: readonly string[]): (FileTime | undefined)[] {
  const known = new Map<string, ReturnType<typeof parseFileTime>>();
  const times = cells.map((cell) => {
    if (!known.has(cell)) known.set(cell, parseFileTime(cell));
    return known.get(cell);
  });
  return settleDays(times);
}

/**
 * Reads a file of the export as a whole, then takes up its rows: none of them where there is any defect.
 * @returns how many rows there were
 */
export async function readTableFile<F extends LinkedInFile>(
  { file, timeIn, take }: RowReader<F>,
  readable: Readable,
  gathering: Gathering,
  tools: ReadTools,
): Promise<number> {
  const found = await allRows(file, readable, tools);
  if (!found) return 0;
  const { columns, rows } = found;
  const times = timeIn ? timesOf(rows.map(({ cells }) => columns.cell(cells, timeIn))) : [];
  for (const [index, row] of rows.entries()) {
    const from = { file: readable.name, row: row.line };
    const cell = (column: ColumnOf<F>) => columns.cell(row.cells, column);
    const reason =
      misfit(columns.width, row.cells) ?? take({ cell, from, time: times[index] }, gathering);
    if (reason) gathering.refuse(readable.name, row, reason);
  }
  return rows.length;
}
