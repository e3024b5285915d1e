import type { PersonRecords } from './rule';

/**
 * The facts on which *not this* is forgotten once they change: level, connection, what happened, planned talks.
 * Notes, the name and answers are left out: writing about somebody does not change where you two stand.
 */
export function situationOf({ person, interactions, conversations }: PersonRecords): string {
  return JSON.stringify([
    person.level ?? 0,
    person.connectedOn ?? '',
    interactions.length,
    interactions.at(-1)?.id ?? '',
    conversations
      .map(({ id, state, appointment }) =>
        [id, state, appointment?.day ?? '', appointment?.time ?? ''].join(' '),
      )
      .sort(),
  ]);
}
