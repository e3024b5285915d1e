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
 * What programs call their columns: LinkedIn, Google, Outlook, HubSpot, Salesforce, Airtable, Notion, folk,
 * Numbers and those with names of an interface (`first_name`), in English and German. Folded: letters and
 * digits alone. The surer name stands first: Outlook's *Title* is Dr. or Mrs., beside a *Job Title*.
 */
const names: Readonly<Record<Exclude<CsvField, 'ignore'>, readonly string[]>> = {
  name: [
    'fullname name displayname contactname contact person personname fileas fn vollername',
    'vollstandigername vorundnachname anzeigename kontaktname kontakt',
  ].flatMap((line) => line.split(' ')),
  firstName: 'firstname givenname givennames forename fname first vorname vornamen rufname'.split(
    ' ',
  ),
  middleName:
    'middlename additionalname middle zweitervorname weiterevornamen weiterervorname'.split(' '),
  lastName: 'lastname familyname surname lname last nachname familienname zuname'.split(' '),
  profile: [
    'linkedinprofileurl linkedinprofile linkedinurl linkedin linkedinlink linkedinbio',
    'linkedinhandle linkedinusername personlinkedinurl personlinkedin contactlinkedin',
    'contactlinkedinurl linkedincontactprofileurl hslinkedinurl linkedinprofil',
    'linkedinprofilurl linkedinadresse profileurl profile profil profillink url',
  ].flatMap((line) => line.split(' ')),
  email: [
    'email emailaddress emails emailaddresses primaryemail primaryemailaddress email1',
    'email2 email3 email1value email2value email3value email1address email2address',
    'email3address email1adresse email2adresse email3adresse workemail workemailaddress',
    'businessemail homeemail personalemail emailwork emailhome emailother otheremail',
    'additionalemailaddresses mail mailadresse emailadresse epost epostadresse',
    'emailprivat emailgeschaftlich emaildienstlich emailarbeit geschaftlicheemail',
    'privateemail dienstlicheemail weitereemailadressen',
  ].flatMap((line) => line.split(' ')),
  company: [
    'companyname company currentcompany organizationname organization organisation',
    'organization1name employer accountname account workplace associatedcompany companies',
    'unternehmen unternehmensname namedesunternehmens firma firmenname arbeitgeber',
    'organisationsname arbeitsplatz zugehorigesunternehmen',
  ].flatMap((line) => line.split(' ')),
  role: [
    'jobtitle position currentposition jobposition organizationtitle organization1title',
    'occupation designation role job title jobtitel jobbezeichnung jobrole positionstitel',
    'positionimunternehmen berufsbezeichnung stellenbezeichnung funktion rolle stelle',
    'tatigkeit beruf',
  ].flatMap((line) => line.split(' ')),
  headline: 'headline tagline slogan profilslogan'.split(' '),
  tags: [
    'tags tag labels label groups group groupmembership lists list categories category',
    'kategorien kategorie gruppen gruppe schlagworte schlagworter schlagwort markierungen',
    'listen',
  ].flatMap((line) => line.split(' ')),
  notes: [
    'notes note associatednote description comments comment remarks remark bio memo',
    'notizen notiz anmerkungen anmerkung bemerkungen bemerkung beschreibung kommentar',
    'kommentare',
  ].flatMap((line) => line.split(' ')),
  connectedOn: [
    'connectedon connectiondate dateconnected connectedat verbundenam verbundenseit',
    'kontaktseit vernetztam vernetztseit',
  ].flatMap((line) => line.split(' ')),
  cadenceDays: [
    'cadencedays stayintouchfrequency keepintouch keepintouchfrequency frequencydays',
    'contactfrequency rhythmusintagen',
  ].flatMap((line) => line.split(' ')),
  website: [
    'website websites websiteurl website1value website2value website3value webpage',
    'personalwebsite homepage urls webseite webadresse internetseite internetadresse',
  ].flatMap((line) => line.split(' ')),
};

interface Known {
  field: CsvField;
  /** 0 for the surest name. */
  rank: number;
}
const byName: ReadonlyMap<string, Known> = new Map(
  Object.entries(names).flatMap(([field, all]) =>
    all.map((name, rank): [string, Known] => [name, { field: field as CsvField, rank }]),
  ),
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

/** Of several columns for what a person has once, the one with the surest name; of those the first. */
function surest(columns: readonly (Known | undefined)[], { field }: Known): number {
  const ranks = columns.map((one) => (one?.field === field ? one.rank : Number.POSITIVE_INFINITY));
  return ranks.indexOf(Math.min(...ranks));
}

/** Beside *Vorname* alone, *Name* is that of the family. */
function familyName(header: readonly string[], mapping: readonly CsvField[]): CsvField[] {
  const first = header.findIndex((cell) => /^(?:vorname|rufname)/.test(foldedHeader(cell)));
  const isAlone = first >= 0 && !mapping.includes('lastName');
  return mapping.map((field) => (field === 'name' && isAlone ? 'lastName' : field));
}

/** What the columns of an unknown table likely hold. */
export function suggestMapping(header: readonly string[]): CsvField[] {
  const columns = header.map((cell) => byName.get(foldedHeader(cell)));
  const mapping = columns.map((known, at): CsvField => {
    if (!known) return 'ignore';
    return often.has(known.field) || surest(columns, known) === at ? known.field : 'ignore';
  });
  return familyName(header, mapping);
}

/** True where the columns tell whom a row is about: by a name, an e-mail or a profile address. */
export function tellsWho(mapping: Mapping): boolean {
  const who: readonly CsvField[] = ['name', 'firstName', 'lastName', 'email', 'profile', 'website'];
  return mapping.some((field) => who.includes(field));
}
