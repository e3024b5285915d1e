import type { Draft } from '../domain/person-card';
import { emptyDraft } from '../domain/person-card';
import type { Database, ReadTransaction } from './database';

/** The unsent texts kept under a key; empty texts when there are none. */
export async function readDraft(tx: ReadTransaction, key: string): Promise<Draft> {
  const row = await tx.objectStore('drafts').get(key);
  if (!row) return emptyDraft;
  const { note, log, message } = row;
  return { note, log, ...(message && { message }) };
}

/** Keeps unsent texts, or forgets them when there are none. Not journaled: a draft is no record. */
export async function saveDraft(db: Database, key: string, draft: Draft): Promise<void> {
  if (draft.note || draft.log || draft.message) await db.put('drafts', { key, ...draft });
  else await db.delete('drafts', key);
}
