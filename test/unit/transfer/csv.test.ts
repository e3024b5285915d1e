import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvFile, unguarded } from '../../../src/transfer/csv';

const read = (file: string) => Papa.parse<string[]>(file, { delimiter: ',', newline: '\r\n' });

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-2', "'-2"],
  ['@home', "'@home"],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["''a", "''a"],
  ['a=1', 'a=1'],
  ['say "hi", you', '"say ""hi"", you"'],
  ['two\nlines', '"two\nlines"'],
  ['a;=1', '"a;=1"'],
  ['', ''],
])('%j is written %j', (cell, written) => {
  expect(csvFile([[cell, 'x']])).toBe(`${written},x\r\n`);
});

test('a byte order mark stands before a file for Excel alone', () => {
  expect(csvFile([['Jörg']], { forExcel: true })).toBe('\ufeffJörg\r\n');
  expect(csvFile([['Jörg']])).toBe('Jörg\r\n');
});

test('where decimals have commas Excel wants semicolons', () => {
  const file = csvFile([['a;b', 'c,d', '=1']], { forExcel: true, delimiter: ';' });
  expect(file).toBe('\ufeff"a;b";"c,d";\'=1\r\n');
});

test('another library reads what was written, with no cell that could be a formula, and nothing is lost', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab=+-@"\',;\r\n\tü＝🌊') });
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(table, fc.boolean(), (rows, forExcel) => {
      const { data, errors } = read(csvFile(rows, { forExcel }));
      expect(errors).toEqual([]);
      expect(data.at(-1)).toEqual(['']);
      const cells = data.slice(0, -1);
      if (forExcel && cells[0]) cells[0][0] = cells[0][0]?.replace(/^\ufeff/, '') ?? '';
      expect(cells.map((row) => row.map(unguarded))).toEqual(rows);
      for (const one of cells.flat()) expect(one).not.toMatch(/^[=+\-@\t\r\n＝]/);
    }),
  );
});
