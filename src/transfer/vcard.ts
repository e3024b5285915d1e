/** The version to write: Apple's and Google's address books read 3.0, newer ones 4.0 too. */
export type VcardVersion = '3.0' | '4.0';

/** Somebody as an address book knows people. */
export interface Contact {
  /** A uuid that stays: a second import changes the contact and adds none. */
  id: string;
  name: string;
  firstName: string;
  lastName: string;
  company?: string | undefined;
  position?: string | undefined;
  /** What they say of themselves, which address books have no place for. */
  headline?: string | undefined;
  tags?: readonly string[] | undefined;
  email?: string | undefined;
  profile?: string | undefined;
  notes: string;
}

/** A line of our own, which other programs pass over. */
export const ownHeadline = 'X-WELLKEPT-HEADLINE';

/** Who wrote a card. */
export const ownProduct = '-//Wellkept//Wellkept//EN';

/** Octets of a line, without its end (RFC 6350, 3.2). */
const lineOctets = 75;
const encoder = new TextEncoder();

/** The format has no control characters besides tab; line ends are written `\n`. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\,;]/g, (char) => `\\${char}`)
    .replaceAll('\n', '\\n');
}

/** Cut between characters, never within one; what follows begins with a space. */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (octets + size > lineOctets) {
      written += '\r\n ';
      octets = 1;
    }
    written += char;
    octets += size;
  }
  return `${written}\r\n`;
}

function profileLines(profile: string, version: VcardVersion): string[] {
  const address = escaped(profile);
  // RFC 9554 for 4.0; for 3.0 what Apple writes.
  return version === '4.0'
    ? [`URL:${address}`, `SOCIALPROFILE;SERVICE-TYPE=LinkedIn:${address}`]
    : [`URL;TYPE=LinkedIn:${address}`, `X-SOCIALPROFILE;TYPE=linkedin:${address}`];
}

function linesOf(contact: Contact, version: VcardVersion): string[] {
  const { id, name, firstName, lastName, company, position, headline, email, profile } = contact;
  const { tags = [], notes } = contact;
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `PRODID:${ownProduct}`,
    `UID:urn:uuid:${id}`,
    `FN:${escaped(name)}`,
    `N:${escaped(lastName)};${escaped(firstName)};;;`,
    ...(company ? [`ORG:${escaped(company)}`] : []),
    ...(position ? [`TITLE:${escaped(position)}`] : []),
    ...(headline ? [`${ownHeadline}:${escaped(headline)}`] : []),
    ...(email ? [`EMAIL:${escaped(email)}`] : []),
    ...(profile ? profileLines(profile, version) : []),
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escaped).join(',')}`] : []),
    ...(notes ? [`NOTE:${escaped(notes)}`] : []),
    'END:VCARD',
  ];
}

/** Address book cards (vCard, RFC 6350 or 2426), one after the other. */
export function vcardFile(contacts: readonly Contact[], version: VcardVersion): string {
  return contacts
    .flatMap((contact) => linesOf(contact, version))
    .map(folded)
    .join('');
}
