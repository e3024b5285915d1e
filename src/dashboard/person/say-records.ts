import type { PersonRecordCounts } from '../../domain/person-records';
import { type CountedKey, tCount } from '../../ui/i18n';

const words: Readonly<Record<keyof PersonRecordCounts, CountedKey>> = {
  notes: 'transfer_countNotes',
  interactions: 'delete_interactions',
  conversations: 'delete_conversations',
  asks: 'delete_asks',
  helps: 'delete_helps',
  promises: 'delete_promises',
  introductions: 'delete_introductions',
  drafts: 'delete_drafts',
};

/** How much there is, a phrase for each kind of which there is something. */
export function sayRecords(counts: PersonRecordCounts): string[] {
  const kinds = Object.keys(words) as (keyof PersonRecordCounts)[];
  return kinds.filter((kind) => counts[kind] > 0).map((kind) => tCount(words[kind], counts[kind]));
}
