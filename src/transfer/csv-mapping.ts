/** What a column of a table may hold; `ignore` for what has no place here. */
export const csvFields = [
  'ignore',
  'name',
  'firstName',
  'middleName',
  'lastName',
  'profile',
  'email',
  'company',
  'role',
  'headline',
  'tags',
  'notes',
  'connectedOn',
  'cadenceDays',
  'website',
] as const;
export type CsvField = (typeof csvFields)[number];

/** A field for each column, in their order. */
export type Mapping = readonly CsvField[];

/**
 * What programs call their columns: LinkedIn, Google, Outlook, HubSpot, Notion, folk and those with
 * names of an interface (`first_name`), in English and German. Folded: letters and digits alone.
 */
const names: Readonly<Record<Exclude<CsvField, 'ignore'>, readonly string[]>> = {
  name: 'name fullname contact contactname person displayname fn fileas vollername vollstandigername kontakt kontaktname anzeigename'.split(
    ' ',
  ),
  firstName: 'firstname givenname forename first vorname rufname'.split(' '),
  middleName: 'middlename additionalname middle zweitervorname weiterevornamen'.split(' '),
  lastName: 'lastname familyname surname last nachname familienname zuname'.split(' '),
  profile:
    'url linkedin linkedinurl linkedinprofile linkedinprofileurl linkedinlink profileurl profile hslinkedinurl linkedinbio linkedinprofil profil linkedinadresse'.split(
      ' ',
    ),
  email:
    'email emailaddress emails primaryemail email1value email2value email2address email3address mail emailadresse epost epostadresse workemail email1 email2 emailprivat emailgeschaftlich additionalemailaddresses otheremail'.split(
      ' ',
    ),
  company:
    'company companyname organization organisation organizationname organization1name employer associatedcompany companies currentcompany unternehmen firma arbeitgeber unternehmensname organisationsname'.split(
      ' ',
    ),
  role: 'position jobtitle title role job organizationtitle organization1title currentposition jobrole funktion rolle stelle berufsbezeichnung tatigkeit beruf'.split(
    ' ',
  ),
  headline: 'headline tagline slogan profilslogan'.split(' '),
  tags: 'tags labels label groups group groupmembership lists list categories category kategorien kategorie gruppen gruppe schlagworte markierungen listen'.split(
    ' ',
  ),
  notes:
    'notes note description comments comment remarks bio memo notizen notiz anmerkungen anmerkung bemerkungen bemerkung beschreibung kommentar'.split(
      ' ',
    ),
  connectedOn:
    'connectedon connectiondate dateconnected connectedat verbundenam verbundenseit kontaktseit vernetztam'.split(
      ' ',
    ),
  cadenceDays:
    'cadencedays stayintouchfrequency keepintouch keepintouchfrequency frequencydays contactfrequency rhythmusintagen'.split(
      ' ',
    ),
  website:
    'website websites website1value website2value website3value webpage personalwebsite urls webseite homepage internetseite'.split(
      ' ',
    ),
};

const byName = new Map(
  Object.entries(names).flatMap(([field, all]) => all.map((name) => [name, field as CsvField])),
);

/** A header without what differs from program to program: case, accents, spaces, signs. */
export function foldedHeader(cell: string): string {
  return cell
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const often: ReadonlySet<CsvField> = new Set(['email', 'profile', 'website', 'tags', 'notes']);

/**
 * What the columns of an unknown table likely hold. A field that a person has once is suggested for
 * the first column alone.
 */
export function suggestMapping(header: readonly string[]): CsvField[] {
  const taken = new Set<CsvField>();
  return header.map((cell) => {
    const field = byName.get(foldedHeader(cell)) ?? 'ignore';
    if (taken.has(field) && !often.has(field)) return 'ignore';
    taken.add(field);
    return field;
  });
}

/** True where the columns tell whom a row is about: by a name, an e-mail or a profile address. */
export function tellsWho(mapping: Mapping): boolean {
  const who: readonly CsvField[] = ['name', 'firstName', 'lastName', 'email', 'profile', 'website'];
  return mapping.some((field) => who.includes(field));
}
