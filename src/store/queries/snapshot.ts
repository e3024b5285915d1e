import { type Conversation, conversationSchema } from '../../domain/conversation';
import { type Database, readTransaction } from '../database';
import { sound } from '../sound';

/** The talk's day, or while it has none the day it was proposed. */
const dayOf = ({ appointment, proposedOn }: Conversation) => appointment?.day ?? proposedOn;

/**
 * Who I am in two sentences, as it was prepared for the latest talk; null without any. Talks without a
 * day stand in no index, and there are few talks beside people, so all are looked at.
 */
export async function getLastSnapshot(db: Database): Promise<string | null> {
  const rows = await readTransaction(db).objectStore('conversations').getAll();
  const prepared = sound<Conversation>(conversationSchema, rows)
    .filter(({ preparation }) => preparation?.snapshot)
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.writtenAt.localeCompare(b.writtenAt));
  return prepared.at(-1)?.preparation?.snapshot ?? null;
}
