import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNames } from '../../../src/transfer/file-names';

describe('names of files', () => {
  it.each([
    ['Mara Quill', 'Mara Quill'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['Con', 'Person Con'],
    ['AUX. Smith', 'Person AUX. Smith'],
    ['com1', 'Person com1'],
    ['COM¹.x', 'Person COM¹.x'],
    ['CONOUT$', 'Person CONOUT$'],
    ['Conrad', 'Conrad'],
    ['Mara Quill, Jr.', 'Mara Quill, Jr'],
    ['...', 'Person'],
    [' ​', 'Person'],
    ['Jo\u0308rg', 'Jörg'],
  ])('%j is %j', (name, file) => {
    expect(fileNames([name], 'Person')).toEqual([file]);
  });

  it('are no two the same, capitals aside', () => {
    expect(fileNames(['Mara', 'MARA', 'mara 2', 'Mara'], 'Person')).toEqual([
      'Mara',
      'MARA 2',
      'mara 2 2',
      'Mara 3',
    ]);
  });

  it('are taken by Windows, whatever people are called', () => {
    const letters = fc.constantFrom(...'aB1. $¹²/\\:*?"<>|\u0000\n🌊é', 'con', 'AUX', 'lpt', 'com');
    const names = fc.array(fc.string({ unit: letters, maxLength: 80 }), { maxLength: 8 });
    fc.assert(
      fc.property(names, (all) => {
        const files = fileNames(all, 'Person');
        expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(all.length);
        for (const file of files) {
          expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^[. ]|[. ]$/u);
          expect(file.split('.')[0]?.trim()).not.toMatch(/^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/i);
          expect(new TextEncoder().encode(`${file}.md`).length).toBeLessThan(255);
        }
      }),
    );
  });
});
