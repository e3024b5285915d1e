const quote = 34;
const lineEnd = 10;

/**
 * Takes a text apart into rows as long as they are written plainly: each cell quoted as a whole or
 * without any quote. Twice as fast as a parser that is ready for everything, and for that reason only
 * in front of it: it stops at the first row that is not complete or not so plain.
 */
export class QuickRows {
  /** Where the next row begins. */
  at = 0;
  /** True once a row is written in another way; false where it only is not complete. */
  isOdd = false;
  private readonly text: string;
  private readonly delimiter: number;

  constructor(text: string, delimiter: string) {
    this.text = text;
    this.delimiter = delimiter.charCodeAt(0);
  }

  /** The cells of the next row; undefined where it does not stand there plainly and completely. */
  next(): string[] | undefined {
    const { text, delimiter } = this;
    const cells: string[] = [];
    let from = this.at;
    for (;;) {
      const isQuoted = text.charCodeAt(from) === quote;
      const end = isQuoted ? this.quoteEnd(from + 1) : this.plainEnd(from);
      const mark = end === -1 ? Number.NaN : text.charCodeAt(end);
      if (mark !== delimiter && mark !== lineEnd) {
        this.isOdd ||= end !== -1 && end < text.length;
        return undefined;
      }
      cells.push(isQuoted ? this.quoted(from + 1, end - 1) : text.slice(from, end));
      from = end + 1;
      if (mark === lineEnd) break;
    }
    this.at = from;
    return cells;
  }

  private doubled = false;

  private quoted(from: number, end: number): string {
    const cell = this.text.slice(from, end);
    return this.doubled ? cell.replaceAll('""', '"') : cell;
  }

  /** What follows the quote that closes; -1 where none does. */
  private quoteEnd(from: number): number {
    const { text } = this;
    const first = text.indexOf('"', from);
    let close = first;
    while (close !== -1 && text.charCodeAt(close + 1) === quote) {
      close = text.indexOf('"', close + 2);
    }
    this.doubled = close !== first;
    return close === -1 ? -1 : close + 1;
  }

  /** The delimiter or line end that follows, or a quote, which should not. */
  private plainEnd(from: number): number {
    const { text, delimiter } = this;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === delimiter || code === lineEnd || code === quote) return at;
    }
    return -1;
  }
}
