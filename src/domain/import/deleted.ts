import type { AliasKey } from '../alias';
import type { Person } from '../person';
import { foldedEmail } from './kept';
import { stableId } from './stable-id';

/** What the user deleted, by its marks, and whether it is to come back. */
export interface Deleted {
  marks: ReadonlySet<string>;
  bringBack: boolean;
}

const versionAt = 14;

/** True for a row that an import made, and would make again under the same id. */
export function isImported(id: string): boolean {
  return id[versionAt] === '8';
}

/** What stands for somebody whom a file names by this key, whoever they became here. */
export const markOf = (key: string): string => stableId<'PersonId'>('person', key);

/** Everything by which a file would bring this person again; nothing of whom no file has brought. */
export function marksOf(person: Person, aliases: readonly AliasKey[]): string[] {
  const { id, email, imported, importedOn } = person;
  if (!imported && !importedOn) return [];
  const emails = [email, imported?.email].flatMap((one) =>
    one ? [`email:${foldedEmail(one)}`] : [],
  );
  const keys = [...aliases, ...emails, ...(imported?.sameAs ?? [])];
  return [...new Set([id, ...keys.map(markOf)])];
}
