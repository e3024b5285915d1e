import type { ChainPerson, Chains } from './chain';
import type { Introduction, Made, Received } from './introduction';
import type { PersonId } from './person';

/** Somebody in a chain, how the one before leads to them, and whom they lead to. */
export interface ChainNode {
  person: ChainPerson;
  /** Missing at the beginning of a chain. */
  by?: { introduction: Received; helper: ChainPerson };
  /** They stand elsewhere already, and the way goes on from there. */
  repeated: boolean;
  next: ChainNode[];
}

/** An introduction the user makes, with the two it is between. */
export interface MadeBetween {
  introduction: Made;
  other: ChainPerson;
  target: ChainPerson;
}

const isReceived = (one: Introduction): one is Received => one.direction === 'received';
const isMade = (one: Introduction): one is Made => one.direction === 'made';

function byHelper(introductions: readonly Received[]): Map<PersonId, Received[]> {
  const found = new Map<PersonId, Received[]>();
  for (const one of introductions) {
    found.set(one.helperId, [...(found.get(one.helperId) ?? []), one]);
  }
  return found;
}

/**
 * Who led me to whom, from those I began with. Each introduction stands in it once, even where
 * ways meet or come round to somebody they passed.
 */
export function chainTrees({ people, introductions }: Chains): ChainNode[] {
  const known = new Map(people.map((person) => [person.personId, person]));
  const received = introductions.filter(isReceived);
  const ways = byHelper(received);
  const targets = new Set(received.map(({ targetId }) => targetId));
  const placed = new Set<PersonId>();

  const nodeOf = (person: ChainPerson, by?: ChainNode['by']): ChainNode => {
    const { personId } = person;
    const onward = ways.get(personId) ?? [];
    const repeated = placed.has(personId) && onward.length > 0;
    const goesOn = placed.has(personId) ? [] : onward;
    placed.add(personId);
    const next = goesOn.flatMap((introduction) => {
      const target = known.get(introduction.targetId);
      return target ? [nodeOf(target, { introduction, helper: person })] : [];
    });
    return { person, ...(by && { by }), repeated, next };
  };

  const helpers = people.filter(({ personId }) => ways.has(personId));
  const beginnings = helpers.filter(({ personId }) => !targets.has(personId));
  // Where ways go round in a circle nobody is the first, so whoever is left begins.
  return [...beginnings, ...helpers].flatMap((person) =>
    placed.has(person.personId) ? [] : [nodeOf(person)],
  );
}

/** The introductions the user makes, oldest first. */
export function madeBetween({ people, introductions }: Chains): MadeBetween[] {
  const known = new Map(people.map((person) => [person.personId, person]));
  return introductions.filter(isMade).flatMap((introduction) => {
    const other = known.get(introduction.forId);
    const target = known.get(introduction.targetId);
    return other && target ? [{ introduction, other, target }] : [];
  });
}

/** The chains without what does not fit, unless the way leads through it to something that does. */
export function narrowed(
  nodes: readonly ChainNode[],
  fits: (introduction: Introduction) => boolean,
): ChainNode[] {
  return nodes.flatMap((node) => {
    const next = narrowed(node.next, fits);
    const stays = next.length > 0 || (node.by && fits(node.by.introduction));
    return stays ? [{ ...node, next }] : [];
  });
}
