import Papa from 'papaparse';
import { FileDefect } from './file-defect';
import { QuickRows } from './quick-rows';

/** Characters of one row: far beyond any message, and an end for a quote that never closes. */
const rowMaxLength = 2 ** 20;
/** Characters among which the header has to stand. */
const headMaxLength = 2 ** 16;
const delimiters = [',', ';', '\t'];

/** A row and the line it begins in, from 1, as an editor counts lines. */
export interface CsvRow {
  cells: string[];
  line: number;
}

interface Parsed {
  data: string[][];
  errors: { row: number }[];
  meta: { cursor: number };
}

// The types say little of it, but this is the part of Papa Parse that takes text in pieces.
function parse(text: string, delimiter: string, isEnd: boolean): Parsed {
  return new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, !isEnd);
}

function endsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

const linesOf = (cells: readonly string[]) =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? endsIn(cell) : 0), 1);

/** Splits pieces of text into rows; what is begun at the end of a piece waits for the next. */
class Splitter {
  private rest = '';
  private line = 1;
  private readonly delimiter: string;
  private readonly file: string;

  constructor(delimiter: string, file: string) {
    this.delimiter = delimiter;
    this.file = file;
  }

  take(piece: string, isEnd = false): CsvRow[] {
    const text = this.rest + piece;
    const rows: CsvRow[] = [];
    const quick = new QuickRows(text, this.delimiter);
    this.takeQuickly(text, quick, rows);
    this.rest = text.slice(quick.at);
    if (quick.isOdd || isEnd) this.parse(rows, isEnd);
    if (this.rest.length > rowMaxLength) throw new FileDefect('damaged', this.file, this.line);
    return rows;
  }

  private takeQuickly(text: string, quick: QuickRows, rows: CsvRow[]): void {
    let ending = text.indexOf('\n');
    for (let cells = quick.next(); cells; cells = quick.next()) {
      rows.push({ cells, line: this.line });
      for (; ending !== -1 && ending < quick.at; ending = text.indexOf('\n', ending + 1)) {
        this.line += 1;
      }
    }
  }

  /** What is not written plainly is for Papa Parse. */
  private parse(rows: CsvRow[], isEnd: boolean): void {
    if (this.rest === '') return;
    const { data, errors, meta } = parse(this.rest, this.delimiter, isEnd);
    const begin = rows.length;
    for (const cells of data) {
      rows.push({ cells, line: this.line });
      this.line += linesOf(cells);
    }
    this.rest = isEnd ? '' : this.rest.slice(meta.cursor);
    // What is said of a row that is not complete yet may be mended by what follows.
    const wrong = errors.find(({ row }) => row < data.length);
    if (wrong) throw new FileDefect('damaged', this.file, rows[begin + wrong.row]?.line);
  }
}

/** The table of a file: its header, and its rows in handfuls. */
export interface CsvTable {
  header: string[];
  rows: AsyncGenerator<CsvRow[]>;
}

const isFilled = (cell: string) => cell.trim() !== '';

/** The header among the first lines, and the delimiter that shows it. */
function findHeader(head: string, isHeader: (cells: readonly string[]) => boolean) {
  for (const delimiter of delimiters) {
    const at = parse(head, delimiter, true).data.findIndex(isHeader);
    if (at !== -1) return { delimiter, at };
  }
  return undefined;
}

/** What stands before a header is a remark, in one cell; a row of a table there was moved. */
function refuseMoved(before: readonly CsvRow[], file: string): void {
  const moved = before.find(({ cells }) => cells.filter(isFilled).length > 2);
  if (moved) throw new FileDefect('no_header', file, moved.line);
}

const isBlank = ({ cells }: CsvRow) => cells.length < 2 && !isFilled(cells[0] ?? '');

/**
 * The table in a text: `,` `;` or tab between cells, quotes as in RFC 4180, a remark before the header
 * or none. Blank lines are left out.
 * Throws a FileDefect for a text without such a header, and for quotes that do not close.
 */
export async function readTable(
  file: string,
  pieces: AsyncGenerator<string>,
  isHeader: (cells: readonly string[]) => boolean,
): Promise<CsvTable | undefined> {
  const first = (await pieces.next()).value ?? '';
  if (first === '') return undefined;
  const found = findHeader(first.slice(0, headMaxLength), isHeader);
  if (!found) throw new FileDefect('no_header', file);
  const splitter = new Splitter(found.delimiter, file);
  const rest = rowsOf(splitter, first, pieces);
  const begun: CsvRow[] = [];
  while (begun.length <= found.at) {
    const next = await rest.next();
    if (next.done) throw new FileDefect('no_header', file);
    for (const row of next.value) begun.push(row);
  }
  refuseMoved(begun.slice(0, found.at), file);
  const header = begun[found.at]?.cells ?? [];
  return { header, rows: after(begun.slice(found.at + 1), rest) };
}

async function* rowsOf(splitter: Splitter, first: string, pieces: AsyncGenerator<string>) {
  yield splitter.take(first);
  for await (const piece of pieces) yield splitter.take(piece);
  yield splitter.take('', true);
}

async function* after(begun: CsvRow[], rest: AsyncGenerator<CsvRow[]>): AsyncGenerator<CsvRow[]> {
  yield begun.filter((row) => !isBlank(row));
  for await (const rows of rest) yield rows.filter((row) => !isBlank(row));
}
