import type { AliasKey } from '../alias';
import type { PersonId } from '../person';
import type { FileRead, OwnerCandidate, RowReason } from './brought';
import type { FieldChange } from './fields';
import type { Likeness } from './match';

/** Somebody whom an import changes. */
export interface PersonChange {
  personId: PersonId;
  called: string;
  fields: FieldChange[];
}

/** One of two people who may be the same. */
export interface Side {
  called: string;
  company?: string;
  role?: string;
  email?: string;
  alias?: AliasKey;
}

/** Is somebody in a file the same as somebody who is kept? */
export interface Question {
  key: string;
  by: Likeness;
  brought: Side;
  kept: Side;
}

/** A field in which the file says something else than the user, whose word stays. */
export interface Kept {
  called: string;
  yours: string;
  theirs: string;
}

/** What is known of a network once it is imported: people in each case. */
export interface Standing {
  /** Wrote in both directions. */
  conversations: number;
  messages: number;
  neverTalked: number;
  theyWroteLast: number;
  silent: number;
}

/** What an import would do, before anything is written. */
export interface Preview {
  /** People, and rows that cannot be used. */
  counts: { new: number; changed: number; unchanged: number; notUsable: number };
  /** Rows that would be written. */
  rows: number;
  /** The first of those whose fields change; those who moved to another company stand first. */
  changes: PersonChange[];
  /** People whose fields change. */
  changedFields: number;
  /** People who work elsewhere now. */
  moved: number;
  questions: Question[];
  /** People who wait for an answer and are left out until then. */
  undecided: number;
  /** People new by these files who are no connections and only wrote to the user: in only if asked for. */
  strangers: number;
  /** People and records of these files that the user deleted: back only if asked for. */
  deleted: number;
  typed: Kept[];
  standing: Standing;
  notes: number;
  helps: number;
  unusable: { reason: RowReason; count: number }[];
  files: FileRead[];
  askOwner?: OwnerCandidate[];
}

/** Of long lists a page shows the beginning. */
export const shownAtMost = 200;

/** True for somebody who works elsewhere now: a reason to write. */
export function hasMoved({ fields }: Pick<PersonChange, 'fields'>): boolean {
  return fields.some(({ field, from }) => field === 'company' && from !== undefined);
}
