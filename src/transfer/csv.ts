/**
 * A spreadsheet would take a cell that begins so for a formula; the wide forms of Asia too. One with
 * an apostrophe of its own gets another, so that one is always to be taken off again.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const guard = /^'(?='*[=+\-@\t\r\n＝＋－＠])/u;
const special = /[",\r\n]/;

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

/**
 * A table as CSV (RFC 4180, CRLF).
 * @param forExcel begins with a byte order mark, without which Excel takes letters for others
 */
export function csvFile(
  rows: readonly (readonly string[])[],
  { forExcel = false }: { forExcel?: boolean } = {},
): string {
  const lines = rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(',')}\r\n`);
  return `${forExcel ? '\ufeff' : ''}${lines.join('')}`;
}
