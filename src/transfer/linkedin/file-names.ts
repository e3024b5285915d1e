/** The files of an export that are read. */
export type LinkedInFile =
  | 'connections'
  | 'messages'
  | 'invitations'
  | 'notes'
  | 'profile'
  | 'endorsementsGiven'
  | 'endorsementsReceived'
  | 'recommendationsGiven'
  | 'recommendationsReceived'
  | 'contacts';

const kinds: ReadonlyMap<string, LinkedInFile> = new Map([
  ['connections', 'connections'],
  ['messages', 'messages'],
  ['invitations', 'invitations'],
  ['notes', 'notes'],
  ['profile', 'profile'],
  ['endorsementgiveninfo', 'endorsementsGiven'],
  ['endorsementreceivedinfo', 'endorsementsReceived'],
  ['recommendationsgiven', 'recommendationsGiven'],
  ['recommendationsreceived', 'recommendationsReceived'],
  ['contacts', 'contacts'],
  ['importedcontacts', 'contacts'],
]);

/** Where somebody was, what they paid and looked for, and what was guessed about them. */
const privateNames = [
  'logins',
  'receipts',
  'adtargeting',
  'adsclicked',
  'searchqueries',
  'securitychallenges',
  'accountstatushistory',
  'verifications',
  'privateidentityasset',
  'registration',
  'phonenumbers',
  'whatsappphonenumbers',
  'emailaddresses',
  'inferences',
  'devices',
];

const partsOf = (path: string) => path.split(/[\\/]/);

/**
 * The name of a file as every generation and part of an export has it: `Endorsement Received Info.csv`
 * and `Endorsement_Received_Info_91029461 (1).csv` are one.
 */
function canonicalName(path: string): string {
  const base = partsOf(path).at(-1)?.toLowerCase() ?? '';
  return base
    .replace(/\.csv$/, '')
    .replace(/ ?\(\d+\)$/, '')
    .replace(/_\d+$/, '')
    .replace(/[ _-]/g, '');
}

/** Which file of the export a name belongs to; undefined for all that are not read. */
export function linkedInFileOf(path: string): LinkedInFile | undefined {
  return /\.csv$/i.test(path) ? kinds.get(canonicalName(path)) : undefined;
}

/** True for what is never opened, because it is nobody's business here. */
export function isPrivateFile(path: string): boolean {
  const folders = partsOf(path).slice(0, -1);
  if (folders.some((folder) => /^verifications?$/i.test(folder))) return true;
  const name = canonicalName(path);
  return privateNames.some((start) => name.startsWith(start));
}
