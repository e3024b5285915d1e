import { deletionSchema } from '../../domain/deletion';
import { helpSchema } from '../../domain/help';
import type { Kept } from '../../domain/import/kept';
import type { Interaction } from '../../domain/interaction';
import { interactionSchema } from '../../domain/interaction-schema';
import { noteSchema } from '../../domain/note';
import { personSchema } from '../../domain/person';
import { aliasRowSchema } from '../../domain/user-row-schema';
import { withoutDerived } from '../change-log';
import { type Database, readTransaction } from '../database';
import { lastSeq } from '../last-seq';
import { sound } from '../sound';

/** What an import is planned upon, and how many changes there had been by then. */
export async function readKept(db: Database): Promise<{ kept: Kept; changes: number }> {
  const tx = readTransaction(db);
  const [changes, people, aliases, interactions, notes, helps, deletions] = await Promise.all([
    lastSeq(tx),
    tx.objectStore('people').getAll(),
    tx.objectStore('aliases').getAll(),
    tx.objectStore('interactions').getAll(),
    tx.objectStore('notes').getAll(),
    tx.objectStore('helps').getAll(),
    tx.objectStore('deletions').getAll(),
  ]);
  const kept = {
    people: sound(personSchema, people.map(withoutDerived)),
    aliases: sound(aliasRowSchema, aliases),
    interactions: sound<Interaction>(interactionSchema, interactions),
    notes: sound(noteSchema, notes),
    helps: sound(helpSchema, helps),
    deletions: sound(deletionSchema, deletions),
  };
  return { kept, changes };
}
