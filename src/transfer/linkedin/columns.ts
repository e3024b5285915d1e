import type { LinkedInFile } from './file-names';

const endorsement = <Who extends string>(who: Who) =>
  ({
    date: ['endorsementdate'],
    skill: ['skillname'],
    firstName: [`${who}firstname`],
    lastName: [`${who}lastname`],
    url: [`${who}publicurl`],
  }) as const;
const recommendation = {
  firstName: ['firstname'],
  lastName: ['lastname'],
  company: ['company'],
  role: ['jobtitle'],
  text: ['text'],
  date: ['creationdate'],
};

/** What each column was called in any generation, without spaces and case. */
const columns = {
  connections: {
    firstName: ['firstname', 'vorname'],
    lastName: ['lastname', 'nachname'],
    connectedOn: ['connectedon', 'verbundenam'],
    url: ['url', 'profileurl'],
    email: ['emailaddress', 'emailadresse', 'email'],
    company: ['company', 'unternehmen'],
    role: ['position'],
    tags: ['tags'],
  },
  messages: {
    from: ['from'],
    to: ['to'],
    date: ['date'],
    content: ['content'],
    conversation: ['conversationid'],
    senderUrl: ['senderprofileurl'],
    recipientUrls: ['recipientprofileurls'],
    folder: ['folder'],
    direction: ['direction'],
    draft: ['ismessagedraft'],
    conversationDraft: ['isconversationdraft'],
  },
  invitations: {
    from: ['from'],
    to: ['to'],
    sentAt: ['sentat'],
    direction: ['direction'],
    message: ['message'],
    inviter: ['inviterprofileurl', 'inviterprofileurn'],
    invitee: ['inviteeprofileurl', 'inviteeprofileurn'],
  },
  notes: {
    note: ['note'],
    firstName: ['connectionfirstname'],
    lastName: ['connectionlastname'],
    url: ['connectionprofileurl'],
    createdOn: ['createdon'],
  },
  profile: { firstName: ['firstname'], lastName: ['lastname'] },
  endorsementsGiven: endorsement('endorsee'),
  endorsementsReceived: endorsement('endorser'),
  recommendationsGiven: recommendation,
  recommendationsReceived: recommendation,
  contacts: {
    createdAt: ['createdat'],
    firstName: ['firstname'],
    lastName: ['lastname'],
    middleName: ['middlename'],
    fullName: ['fullname'],
    emails: ['emails', 'emailaddress'],
    company: ['companies'],
    role: ['title'],
    profiles: ['profiles'],
  },
} as const satisfies Record<LinkedInFile, Record<string, readonly string[]>>;

/** How many of the first columns have to be there. */
const needed: Record<LinkedInFile, number> = {
  connections: 2,
  messages: 4,
  invitations: 4,
  notes: 2,
  profile: 2,
  endorsementsGiven: 4,
  endorsementsReceived: 4,
  recommendationsGiven: 5,
  recommendationsReceived: 5,
  contacts: 3,
};

export type ColumnOf<F extends LinkedInFile> = keyof (typeof columns)[F] & string;

const canonical = (cell: string) => cell.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function placesIn(header: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, cell] of header.entries()) {
    const name = canonical(cell.slice(0, 100));
    if (name !== '' && !places.has(name)) places.set(name, index);
  }
  return places;
}

const placeOf = (places: Map<string, number>, names: readonly string[]) =>
  names.map((name) => places.get(name)).find((place) => place !== undefined);

/** True for a row that is the header of this file, in any generation. */
export function isHeaderOf(file: LinkedInFile, cells: readonly string[]): boolean {
  if (cells.length < 2) return false;
  const places = placesIn(cells);
  const first = Object.values(columns[file]).slice(0, needed[file]);
  return first.every((names) => placeOf(places, names) !== undefined);
}

/** True for the header of connections as LinkedIn writes it: told from any other list of people. */
export function isOwnHeaderOf(file: LinkedInFile, cells: readonly string[]): boolean {
  if (!isHeaderOf(file, cells)) return false;
  if (file === 'profile') return placesIn(cells).has('geolocation');
  return (
    file !== 'connections' ||
    placeOf(placesIn(cells), columns.connections.connectedOn) !== undefined
  );
}

/** The cells of a row by the names of their columns. */
export interface Columns<F extends LinkedInFile> {
  /** Cells of a whole row. */
  width: number;
  has: (column: ColumnOf<F>) => boolean;
  /** Where it stands; -1 where the generation has no such column. */
  place: (column: ColumnOf<F>) => number;
  /** What stands there; empty where the generation has no such column. */
  cell: (cells: readonly string[], column: ColumnOf<F>) => string;
}

/** The cell in this place; empty where there is none. */
export const cellAt = (cells: readonly string[], place: number): string =>
  place < 0 ? '' : (cells[place] ?? '');

/** Finds the columns of a file by the names in its header, wherever they stand. */
export function columnsOf<F extends LinkedInFile>(file: F, header: readonly string[]): Columns<F> {
  const places = placesIn(header);
  const found = new Map<string, number>();
  for (const [column, names] of Object.entries(columns[file])) {
    const place = placeOf(places, names);
    if (place !== undefined) found.set(column, place);
  }
  return {
    width: Math.max(...places.values()) + 1,
    has: (column) => found.has(column),
    place: (column) => found.get(column) ?? -1,
    cell: (cells, column) => cellAt(cells, found.get(column) ?? -1),
  };
}
