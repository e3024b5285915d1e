import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Readable } from '../../../src/transfer/archive';
import { readTable } from '../../../src/transfer/csv-rows';
import { FileDefect } from '../../../src/transfer/file-defect';
import { withText } from '../../../src/transfer/file-text';

const header = ['First', 'Last'];
const isHeader = (cells: readonly string[]) => cells[0] === 'First' && cells[1] === 'Last';
const delimiters = [',', ';', '\t'];

/** The bytes of a text in pieces of these lengths, again and again. */
function inPieces(text: string, lengths: readonly number[]): Readable {
  const bytes = new TextEncoder().encode(text);
  return {
    name: 'a.csv',
    async *open() {
      let at = 0;
      for (let piece = 0; at < bytes.length; piece += 1) {
        const length = lengths[piece % lengths.length] ?? 1;
        yield bytes.slice(at, at + length);
        at += length;
      }
    },
  };
}

async function cellsIn(text: string, lengths: readonly number[]): Promise<string[][]> {
  return withText(inPieces(text, lengths), async (pieces) => {
    const table = await readTable('a.csv', pieces, isHeader);
    if (!table) return [];
    const cells: string[][] = [];
    for await (const rows of table.rows) for (const row of rows) cells.push(row.cells);
    return cells;
  });
}

/** The same with every few letters as a piece, so that every row is cut somewhere. */
async function cellsOfTexts(texts: readonly string[]): Promise<string[][] | 'refused'> {
  async function* pieces() {
    for (const text of texts) if (text !== '') yield text;
  }
  try {
    const table = await readTable('a.csv', pieces(), isHeader);
    const cells: string[][] = [];
    for await (const rows of table?.rows ?? []) for (const row of rows) cells.push(row.cells);
    return cells;
  } catch (error) {
    if (error instanceof FileDefect) return 'refused';
    throw error;
  }
}

const isBlank = (cells: readonly string[]) => cells.length < 2 && (cells[0] ?? '').trim() === '';

/** What Papa Parse makes of the whole of it, blank lines and header left out. */
function papa(text: string, delimiter: string): string[][] | 'refused' {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  return errors.length > 0 ? 'refused' : data.slice(1).filter((cells) => !isBlank(cells));
}

function cut(text: string, places: readonly number[]): string[] {
  // The header stands in the first piece, as it does in pieces of 262,144 letters.
  const from = Math.min(text.length, 14);
  const inside = places.map((place) => from + (place % Math.max(1, text.length - from)));
  const ends = [...new Set([...inside, text.length])].sort((one, other) => one - other);
  return ends.map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end));
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'B', '"', '\n', ',', ';', '\t', ' ', 'ü', '名', '🚲', "'"),
  maxLength: 12,
});
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 12 });
const places = fc.array(fc.nat(400), { maxLength: 8 });

const written = (table: string[][], delimiter: string, quoteAll: boolean) =>
  table
    .map((row) =>
      row
        .map((text) =>
          quoteAll || /["\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
        )
        .join(delimiter),
    )
    .join('\n');

it('reads a table in pieces as it was written', async () => {
  const some = fc.tuple(rows, fc.constantFrom(...delimiters), fc.boolean(), places, fc.boolean());
  await fc.assert(
    fc.asyncProperty(some, async ([table, delimiter, quoteAll, at, ends]) => {
      const text = written([header, ...table], delimiter, quoteAll) + (ends ? '\n' : '');
      const expected = table.filter((row) => !isBlank(row));
      expect(await cellsOfTexts(cut(text, at))).toEqual(expected);
      expect(papa(text, delimiter)).toEqual(expected);
    }),
    { numRuns: 1500 },
  );
});

it('takes or refuses any text as Papa Parse does the whole of it', async () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'ü', '"', '"', '\n', ',', ',', ' ', 'x'),
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(letters, places, async (wild, at) => {
      const text = `First,Last\n${wild}`;
      expect(await cellsOfTexts([text])).toEqual(papa(text, ','));
      const parts = await cellsOfTexts(cut(text, at));
      if (papa(text, ',') !== 'refused') expect(parts).toEqual(papa(text, ','));
    }),
    { numRuns: 4000 },
  );
});

it('reads letters of several bytes across pieces', async () => {
  const table = Array.from({ length: 900 }, (_, index) => [`Jürg ${index}`, `名\n"🚲" ${index}`]);
  const text = written([header, ...table], ',', false);
  const lengths = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(lengths, async (each) => {
      expect(await cellsIn(text, each)).toEqual(table);
    }),
    { numRuns: 25 },
  );
});

it('counts lines as an editor does', async () => {
  async function* pieces() {
    yield 'First,Last\na,"b\nc"\n';
    yield '\nd,e"\nf,"g\n\nh"\ni,j';
  }
  const table = await readTable('a.csv', pieces(), isHeader);
  const lines: number[] = [];
  for await (const some of table?.rows ?? []) for (const { line } of some) lines.push(line);
  expect(lines).toEqual([2, 5, 6, 9]);
});
