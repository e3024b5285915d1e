import type { WriteTransaction } from '../database';
import type { DraftRow } from '../schema';
import type { Context } from './context';

/** Unsent texts under another key. Not journaled: they are no record, and nothing is lost. */
export async function moveDraft(tx: WriteTransaction, from: string, to: string): Promise<void> {
  const drafts = tx.objectStore('drafts');
  const draft = await drafts.get(from);
  if (!draft || from === to) return;
  await drafts.put({ ...draft, key: to });
  await drafts.delete(from);
}

const both = (one: string, other: string) => [one, other].filter(Boolean).join('\n\n');

function together(into: DraftRow, from: DraftRow): DraftRow {
  const message = into.message ?? from.message;
  return {
    key: into.key,
    note: both(into.note, from.note),
    log: both(into.log, from.log),
    ...(message && { message }),
  };
}

/** Brings the unsent texts of two people who become one together, so that none of them is lost. */
export async function joinDrafts({ tx, log }: Context, from: string, into: string): Promise<void> {
  const drafts = tx.objectStore('drafts');
  const [going, staying] = await Promise.all([drafts.get(from), drafts.get(into)]);
  if (!going || from === into) return;
  await log.delete('drafts', from);
  await log.put('drafts', staying ? together(staying, going) : { ...going, key: into });
}
