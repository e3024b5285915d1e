import type { Introduction, Received } from '../domain/introduction';
import { introductionSchema } from '../domain/introduction-schema';
import type { PersonId } from '../domain/person';
import type { ReadTransaction } from './database';
import { sound } from './sound';

type Role = 'helper' | 'for' | 'target';

/** The introductions in which a person has this role. */
export async function inRole(
  tx: ReadTransaction,
  role: Role,
  id: PersonId,
): Promise<Introduction[]> {
  const rows = await tx.objectStore('introductions').index(role).getAll(id);
  return sound<Introduction>(introductionSchema, rows);
}

/** Every introduction the person is a party of. */
export async function introductionsOf(tx: ReadTransaction, id: PersonId): Promise<Introduction[]> {
  const roles = ['helper', 'for', 'target'] as const;
  return (await Promise.all(roles.map((role) => inRole(tx, role, id)))).flat();
}

/** True once it has led me to its target: only then does what follows rest on its helper. */
export function hasLed(introduction: Introduction): introduction is Received {
  if (introduction.direction !== 'received') return false;
  return Boolean(introduction.introducedOn ?? introduction.metOn);
}

/**
 * Everybody by whom I came to a person, nearest first: their helpers, the helpers of those, and so on.
 * @param counts which introductions are steps of the way
 */
export async function peopleBefore(
  tx: ReadTransaction,
  id: PersonId,
  counts: (introduction: Introduction) => boolean = hasLed,
): Promise<PersonId[]> {
  const met = new Set([id]);
  // A set is walked in the order in which it grows, so this reaches the far ends of the chains.
  for (const next of met) {
    for (const introduction of await inRole(tx, 'target', next)) {
      if (introduction.direction !== 'received' || !counts(introduction)) continue;
      met.add(introduction.helperId);
    }
  }
  met.delete(id);
  return [...met];
}

/** Introductions further down the chains that a person began: by those they led me to, and so on. */
export async function introductionsAfter(
  tx: ReadTransaction,
  id: PersonId,
): Promise<Introduction[]> {
  const led = new Set([id]);
  const after: Introduction[] = [];
  for (const next of led) {
    for (const introduction of await inRole(tx, 'helper', next)) {
      if (next !== id) after.push(introduction);
      if (hasLed(introduction)) led.add(introduction.targetId);
    }
  }
  return after;
}
