import { calledBy } from '../../domain/called';
import { fold, wordsOf } from '../../domain/fold';
import type { Note } from '../../domain/note';
import type { ReadTransaction } from '../database';
import { nameMark, otherMark } from '../derived';
import { readNotes } from '../records';
import type { PersonRow } from '../schema';

const byPrefix = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/**
 * The ids of people who have, for each word of the search, a word that begins with it; those whose
 * name has the longest of them come first. Walks the index of that longest word alone and looks
 * at the rest person by person, until `limit` are found.
 */
export async function searchPeople(
  tx: ReadTransaction,
  search: string,
  limit: number,
): Promise<string[]> {
  const terms = wordsOf(search).sort((a, b) => b.length - a.length);
  const [longest, ...rest] = terms;
  if (!longest) return [];
  const words = tx.objectStore('words');
  const found = new Set<string>();
  for (const mark of [nameMark, otherMark]) {
    let cursor = await words.index('word').openKeyCursor(byPrefix(mark + longest));
    while (cursor && found.size < limit) {
      const id = cursor.primaryKey;
      if (!found.has(id) && (await hasAll(tx, id, rest))) found.add(id);
      cursor = await cursor.continue();
    }
  }
  return [...found];
}

async function hasAll(tx: ReadTransaction, id: string, terms: string[]): Promise<boolean> {
  if (terms.length === 0) return true;
  const words = (await tx.objectStore('words').get(id))?.words ?? [];
  return terms.every((term) => words.some((word) => word.startsWith(term, nameMark.length)));
}

const excerptLength = 80;

function excerptOf(notes: Note[], terms: string[]): string | undefined {
  for (const { text } of notes) {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    const hit = words.find(([word]) => terms.some((term) => fold(word).startsWith(term)));
    if (!hit) continue;
    const start = Math.max(0, hit.index - excerptLength / 4);
    const piece = text.slice(start, start + excerptLength).trim();
    return `${start > 0 ? '… ' : ''}${piece}${start + excerptLength < text.length ? ' …' : ''}`;
  }
  return undefined;
}

/**
 * The piece of a note that explains why the person was found; undefined when what the list shows
 * anyway (name, company, headline) explains it.
 */
export async function excerptFor(
  tx: ReadTransaction,
  row: PersonRow,
  search: string,
): Promise<string | undefined> {
  const terms = wordsOf(search);
  const shown = wordsOf([calledBy(row), row.company, row.headline].filter(Boolean).join(' '));
  const unexplained = terms.filter((term) => !shown.some((word) => word.startsWith(term)));
  if (unexplained.length === 0) return undefined;
  return excerptOf((await readNotes(tx, row.id)).toReversed(), unexplained);
}
