import type { AliasKey } from '../alias';
import type { CivilDay } from '../civil-day';
import type { Help } from '../help';
import type { InteractionKind } from '../interaction';
import type { Instant, PersonId } from '../person';

/** Where something stood: the file as the user knows it, and the row from 1 as an editor counts them. */
export interface Place {
  file: string;
  row: number;
}

/** What files say of one person. Whether that is somebody who is kept is not decided yet. */
export interface BroughtPerson {
  from: Place;
  /** Our own id, in a file that this product wrote: somebody may be kept under it, or nobody any more. */
  id?: PersonId;
  /** The ways LinkedIn names them; none for somebody who is not on LinkedIn. */
  aliases: AliasKey[];
  /** Missing where only the address is known. */
  name?: string;
  headline?: string;
  company?: string;
  /** What they do there. */
  role?: string;
  email?: string;
  /** More addresses, by which they may be known already. */
  otherEmails?: string[];
  connectedOn?: CivilDay;
  tags?: string[];
  cadenceDays?: number;
  keyPerson?: boolean;
  /** False for somebody who only stands in messages or the like, and is no connection. */
  connected: boolean;
}

/** Messages of one day in one direction between the user and one person. */
export interface BroughtMessages {
  /** Place of the person in `people`. */
  person: number;
  /** The day in the user's zone. */
  day: CivilDay;
  direction: 'out' | 'in';
  count: number;
  /** When the last of them was sent: tells who wrote last on a day. */
  lastAt: Instant;
  /** What was written, oldest first; missing unless the user asked for texts. */
  text?: string;
}

/** Something else that happened, such as a conversation another program kept. */
export interface BroughtInteraction {
  person: number;
  kind: InteractionKind;
  day: CivilDay;
  direction: 'out' | 'in' | 'both';
  text: string;
}

export interface BroughtNote {
  person: number;
  /** Missing where the file does not say when it was written. */
  day?: CivilDay;
  text: string;
}

/** A recommendation or an endorsement, as help given or received. */
export interface BroughtHelp {
  person: number;
  direction: Help['direction'];
  what: string;
  day: CivilDay;
}

/** Why a row could not be used. Each has a plain sentence `import_row_<reason>`. */
export type RowReason =
  /** LinkedIn leaves only the day of members who are hidden or gone. */
  | 'only_a_day'
  | 'nobody'
  | 'bad_address'
  | 'bad_day'
  | 'too_long'
  | 'too_few_cells'
  | 'too_many_cells'
  | 'group'
  | 'draft'
  | 'spam'
  | 'advertisement'
  | 'no_text';

export interface UnusableRow extends Place {
  reason: RowReason;
  /** The row as it stood, to be given back in a file. */
  cells: string[];
}

/** What became of one file. */
export type FileRead =
  | { name: string; state: 'read'; rows: number }
  /** Never opened: it holds what is nobody's business here. */
  | { name: string; state: 'private' }
  /** Holds nothing that is of use here. */
  | { name: string; state: 'unused' };

/** Whose export this is, where the files leave a doubt: the likeliest first. */
export interface OwnerCandidate {
  alias?: AliasKey;
  name: string;
  /** Messages that would then be the user's own. */
  messages: number;
}

/** Everything files brought, in the words of this product. Nothing of it is kept yet. */
export interface Brought {
  files: FileRead[];
  people: BroughtPerson[];
  messages: BroughtMessages[];
  interactions: BroughtInteraction[];
  notes: BroughtNote[];
  helps: BroughtHelp[];
  unusable: UnusableRow[];
  /** Where it cannot be told who the user is: messages are left out until that is answered. */
  askOwner?: OwnerCandidate[];
}

/** What the user chose of a file. */
export interface ReadChoices {
  /** The IANA zone in which days are told. */
  zone: string;
  /** Keep what was written, not only when. */
  texts: boolean;
  /** The address book that was once uploaded to LinkedIn. */
  importedContacts: boolean;
  /** The answer to `askOwner`. */
  owner?: Pick<OwnerCandidate, 'alias' | 'name'>;
}
