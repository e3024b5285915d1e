import { marksOf } from '../../domain/import/deleted';
import type { Person, PersonId } from '../../domain/person';
import { readAliases } from '../find-person';
import { introductionsOf } from '../introductions';
import { readPerson } from '../read-person';
import { allOf } from '../records';
import { type Context, personById } from './context';
import { markDeleted } from './forget';
import type { Handler } from './handler';

async function deleteHappened({ tx, log }: Context, id: PersonId): Promise<void> {
  const [notes, interactions, conversations, answers] = await Promise.all([
    tx.objectStore('notes').index('person-day').getAllKeys(allOf(id)),
    tx.objectStore('interactions').index('person-day').getAllKeys(allOf(id)),
    tx.objectStore('conversations').index('person').getAllKeys(id),
    tx.objectStore('answers').index('person').getAllKeys(id),
  ]);
  for (const key of notes) await log.delete('notes', key);
  for (const key of interactions) await log.delete('interactions', key);
  for (const key of conversations) await log.delete('conversations', key);
  for (const key of answers) await log.delete('answers', key);
}

async function deleteLoops({ tx, log }: Context, id: PersonId): Promise<void> {
  const [asks, helps, promises] = await Promise.all([
    tx.objectStore('asks').index('person').getAllKeys(id),
    tx.objectStore('helps').index('person').getAllKeys(id),
    tx.objectStore('promises').index('person').getAllKeys(id),
  ]);
  for (const key of asks) await log.delete('asks', key);
  for (const key of helps) await log.delete('helps', key);
  for (const key of promises) await log.delete('promises', key);
}

/** Without one of its two sides an introduction says nothing, so it goes from the other side too. */
async function deleteIntroductions(context: Context, id: PersonId): Promise<void> {
  for (const introduction of await introductionsOf(context.tx, id)) {
    await context.log.delete('introductions', introduction.id);
  }
}

/**
 * Unsent texts stand under the address the person was kept by, or under another of theirs. Marks of
 * the addresses stay, so that the next file does not bring the person back.
 */
async function deleteAddresses(context: Context, person: Person): Promise<void> {
  const { tx, log } = context;
  const { id, keptAs } = person;
  const aliases = (await readAliases(tx, id)).map(({ key }) => key);
  for (const mark of marksOf(person, aliases)) await markDeleted(context, mark);
  for (const key of new Set<string>([keptAs, ...aliases])) {
    if (await tx.objectStore('drafts').getKey(key)) await log.delete('drafts', key);
  }
  for (const key of aliases) await log.delete('aliases', key);
}

async function forgetDifferences({ tx, log }: Context, person: Person): Promise<void> {
  for (const id of person.notSameAs ?? []) {
    const other = await readPerson(tx, id);
    if (!other) continue;
    const { notSameAs = [], ...rest } = other;
    const others = notSameAs.filter((one) => one !== person.id);
    await log.put('people', { ...rest, ...(others.length > 0 && { notSameAs: others }) });
  }
}

/** Names nobody in its outcome: there is nobody left to say that something was saved to. */
export const deletePerson: Handler<'deletePerson'> = async (context, { personId }) => {
  const person = await personById(context, personId);
  await deleteIntroductions(context, person.id);
  await deleteHappened(context, person.id);
  await deleteLoops(context, person.id);
  await deleteAddresses(context, person);
  await forgetDifferences(context, person);
  await context.log.delete('people', person.id);
  return {};
};
