import { type Introduction, partiesOf } from '../../domain/introduction';
import type { PersonId } from '../../domain/person';
import { introductionsOf } from '../introductions';
import { allOf } from '../records';
import type { Context } from './context';

async function moveHappened({ tx, log }: Context, from: PersonId, into: PersonId): Promise<void> {
  const [notes, interactions, conversations, answers] = await Promise.all([
    tx.objectStore('notes').index('person-day').getAll(allOf(from)),
    tx.objectStore('interactions').index('person-day').getAll(allOf(from)),
    tx.objectStore('conversations').index('person').getAll(from),
    tx.objectStore('answers').index('person').getAll(from),
  ]);
  for (const row of notes) await log.put('notes', { ...row, personId: into });
  for (const row of interactions) await log.put('interactions', { ...row, personId: into });
  for (const row of conversations) await log.put('conversations', { ...row, personId: into });
  for (const row of answers) await log.put('answers', { ...row, personId: into });
}

async function moveLoops({ tx, log }: Context, from: PersonId, into: PersonId): Promise<void> {
  const [asks, helps, promises] = await Promise.all([
    tx.objectStore('asks').index('person').getAll(from),
    tx.objectStore('helps').index('person').getAll(from),
    tx.objectStore('promises').index('person').getAll(from),
  ]);
  for (const row of asks) await log.put('asks', { ...row, personId: into });
  for (const row of helps) await log.put('helps', { ...row, personId: into });
  for (const row of promises) await log.put('promises', { ...row, personId: into });
}

function moved(introduction: Introduction, from: PersonId, into: PersonId): Introduction {
  const now = (id: PersonId) => (id === from ? into : id);
  const targetId = now(introduction.targetId);
  return introduction.direction === 'received'
    ? { ...introduction, targetId, helperId: now(introduction.helperId) }
    : { ...introduction, targetId, forId: now(introduction.forId) };
}

/**
 * One between the two vanishes: nobody is introduced to themselves. It is no reason to turn the merge
 * down, as the user has just said that there never were two; an undo brings it back.
 */
async function moveIntroductions(context: Context, from: PersonId, into: PersonId): Promise<void> {
  for (const introduction of await introductionsOf(context.tx, from)) {
    const [other, target] = partiesOf(moved(introduction, from, into));
    if (other === target) await context.log.delete('introductions', introduction.id);
    else await context.log.put('introductions', moved(introduction, from, into));
  }
}

/** Makes everything recorded about one person a part of another. */
export async function moveRecords(context: Context, from: PersonId, into: PersonId): Promise<void> {
  await moveHappened(context, from, into);
  await moveLoops(context, from, into);
  await moveIntroductions(context, from, into);
}
