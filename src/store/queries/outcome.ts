import type { CommandId, Outcome } from '../../domain/commands';
import type { Database } from '../database';

/** What became of a command; null when it was never carried out. Waits for one under way. */
export async function getOutcome(db: Database, id: CommandId): Promise<Outcome | null> {
  return (await db.get('journal', id))?.outcome ?? null;
}
