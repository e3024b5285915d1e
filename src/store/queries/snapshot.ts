import * as v from 'valibot';
import { conversationSchema } from '../../domain/conversation';
import { type Database, readTransaction } from '../database';

/** Who I am in two sentences, as it was prepared for the talk latest in the calendar; null without any. */
export async function getLastSnapshot(db: Database): Promise<string | null> {
  const byDay = readTransaction(db).objectStore('conversations').index('state-day');
  const found: { day: string; snapshot: string }[] = [];
  for (const state of ['agreed', 'held', 'missed']) {
    const ofState = IDBKeyRange.bound([state], [state, []]);
    let cursor = await byDay.openCursor(ofState, 'prev');
    for (; cursor; cursor = await cursor.continue()) {
      const row = v.safeParse(conversationSchema, cursor.value);
      const snapshot = row.success && row.output.preparation?.snapshot;
      if (!snapshot) continue;
      found.push({ day: String(cursor.key[1]), snapshot });
      break;
    }
  }
  return found.sort((a, b) => b.day.localeCompare(a.day))[0]?.snapshot ?? null;
}
