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
  email?: string | undefined;
  profile?: string | undefined;
  notes: string;
}

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
  const url = `URL:${escaped(profile)}`;
  // RFC 9554 for 4.0; for 3.0 what Apple writes.
  return version === '4.0'
    ? [url, `SOCIALPROFILE;SERVICE-TYPE=LinkedIn:${escaped(profile)}`]
    : [url, `X-SOCIALPROFILE;TYPE=linkedin:${escaped(profile)}`];
}

function linesOf(contact: Contact, version: VcardVersion): string[] {
  const { id, name, firstName, lastName, company, position, email, profile, notes } = contact;
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `UID:urn:uuid:${id}`,
    `FN:${escaped(name)}`,
    `N:${escaped(lastName)};${escaped(firstName)};;;`,
    ...(company ? [`ORG:${escaped(company)}`] : []),
    ...(position ? [`TITLE:${escaped(position)}`] : []),
    ...(email ? [`EMAIL:${escaped(email)}`] : []),
    ...(profile ? profileLines(profile, version) : []),
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
