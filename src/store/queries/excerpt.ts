import { calledBy } from '../../domain/called';
import { fold, wordsOf } from '../../domain/fold';
import type { Note } from '../../domain/note';
import type { ReadTransaction } from '../database';
import { readNotes } from '../records';
import type { PersonRow } from '../schema';

const excerptLength = 80;

function excerptOf(notes: Note[], terms: readonly string[]): string | undefined {
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
 * anyway (name, company, headline, tags) explains it.
 * @param searched for each word the beginnings that will do for it
 */
export async function excerptFor(
  tx: ReadTransaction,
  row: PersonRow,
  searched: readonly (readonly string[])[],
): Promise<string | undefined> {
  const { company, headline, tags } = row;
  const shown = wordsOf([calledBy(row), company, headline, ...tags].filter(Boolean).join(' '));
  const isShown = (term: string) => shown.some((word) => word.startsWith(term));
  const unexplained = searched.filter((terms) => !terms.some(isShown));
  if (unexplained.length === 0) return undefined;
  return excerptOf((await readNotes(tx, row.id)).toReversed(), unexplained.flat());
}
