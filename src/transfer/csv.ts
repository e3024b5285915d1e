/**
 * A spreadsheet would take a cell that begins so for a formula; the wide forms of Asia too. One with
 * an apostrophe of its own gets another, so that one is always to be taken off again.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const guard = /^'(?='*[=+\-@\t\r\n＝＋－＠])/u;
/** What stands between cells in any spreadsheet is quoted, whichever is used here. */
const special = /[",;\t\r\n]/;

/** The cell as text in every spreadsheet: an apostrophe goes before what would be a formula. */
function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** A cell as it was before it was guarded. */
export function unguarded(cell: string): string {
  return cell.replace(guard, '');
}

function quoted(cell: string): string {
  return special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** How a table is written. */
export interface CsvWriting {
  /** Begins with a byte order mark, without which Excel takes letters for others. */
  forExcel?: boolean;
  /** Excel opens a table by the mark that its country puts into lists: `;` where decimals have commas. */
  delimiter?: ',' | ';';
}

/** A table as CSV (RFC 4180, CRLF). */
export function csvFile(
  rows: readonly (readonly string[])[],
  { forExcel = false, delimiter = ',' }: CsvWriting = {},
): string {
  const lines = rows.map(
    (row) => `${row.map((cell) => quoted(guarded(cell))).join(delimiter)}\r\n`,
  );
  return `${forExcel ? '\ufeff' : ''}${lines.join('')}`;
}
