import type { Ask } from '../ask';
import { type Introduction, stateOf } from '../introduction';
import type { PersonRecords } from './rule';

function askFacts({ id, followUpOn, triedAgainOn, answeredOn, restedOn }: Ask) {
  return [id, followUpOn ?? '', triedAgainOn ?? '', answeredOn ?? '', restedOn ?? ''];
}

function introductionFacts(introduction: Introduction) {
  const { id, direction } = introduction;
  if (direction === 'received') return [id, stateOf(introduction), introduction.thankedOn ?? ''];
  const { forAskedOn, forAgreedOn, targetAskedOn, targetAgreedOn } = introduction;
  // Left out while neither was asked, so that what was silenced before it was noted stays silent.
  const asked = forAskedOn || targetAskedOn ? [forAskedOn ?? '', targetAskedOn ?? ''] : [];
  return [id, stateOf(introduction), forAgreedOn ?? '', targetAgreedOn ?? '', ...asked];
}

/** What is open between the two and how far it has come; nothing for somebody without any of it. */
function openMatters({ person, asks, helps, promises, introductions }: PersonRecords): string[] {
  return [
    ...(person.keyPerson ? [['key person']] : []),
    ...asks.map(askFacts),
    ...helps.map(({ id, outcome, toldOn }) => [id, outcome ? 'outcome' : '', toldOn ?? '']),
    ...promises.map(({ id, keptOn, droppedOn }) => [id, keptOn ?? '', droppedOn ?? '']),
    ...introductions.map(({ as, introduction }) => [as, ...introductionFacts(introduction)]),
  ]
    .map((facts) => facts.join(' '))
    .sort();
}

/**
 * The facts on which *not this* is forgotten once they change: level, connection, what happened,
 * planned talks, and what is open between the two. Notes, the name and answers are left out: writing
 * about somebody does not change where you two stand.
 */
export function situationOf(records: PersonRecords): string {
  const { person, interactions, conversations } = records;
  const matters = openMatters(records);
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
    // Left out while empty, so that what was silenced before these were looked at stays silent.
    ...(matters.length > 0 ? [matters] : []),
  ]);
}
