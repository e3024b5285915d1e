import type { Introduction } from './introduction';
import type { Level } from './level';
import type { PersonId } from './person';

/** Somebody in the chains of introductions. */
export interface ChainPerson {
  personId: PersonId;
  called: string;
  level?: Level;
  keyPerson: boolean;
}

/** All introductions and everybody in them: the edges and the nodes of the chains. */
export interface Chains {
  people: ChainPerson[];
  introductions: Introduction[];
}
