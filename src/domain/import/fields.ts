import type { CivilDay } from '../civil-day';
import { lineMaxLength, nameMaxLength, type Person } from '../person';
import type { BroughtPerson } from './brought';
import { foldedLine } from './kept';

/** Fields that a file may say of a person. */
export const importedFields = [
  'name',
  'headline',
  'company',
  'role',
  'email',
  'connectedOn',
  'cadenceDays',
  'keyPerson',
] as const;
export type ImportedField = (typeof importedFields)[number];
type Said = Partial<Pick<Person, ImportedField>>;

/** One field that is another now. */
export interface FieldChange {
  field: ImportedField;
  from?: string;
  to: string;
}

function line(text: string | undefined, max: number): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim().slice(0, max).trim() || undefined;
}

const longestCadence = 3650;

function cadence(days: number | undefined): number | undefined {
  if (days === undefined || !Number.isInteger(days)) return undefined;
  return days >= 0 && days <= longestCadence ? days : undefined;
}

function past(day: CivilDay | undefined, today: CivilDay): CivilDay | undefined {
  return day && day <= today ? day : undefined;
}

/** What a file says of a person, as it can be kept. */
export function saidBy(brought: BroughtPerson, today: CivilDay): Said {
  const { name, headline, company, role, email, connectedOn, cadenceDays, keyPerson } = brought;
  const said = {
    name: line(name, nameMaxLength),
    headline: line(headline, lineMaxLength),
    company: line(company, lineMaxLength),
    role: line(role, lineMaxLength),
    email: line(email, lineMaxLength),
    connectedOn: past(connectedOn, today),
    cadenceDays: cadence(cadenceDays),
    keyPerson: keyPerson || undefined,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** What the user typed, or emptied, stays as it is. */
function mayFollow(person: Person, field: ImportedField): boolean {
  return person[field] === person.imported?.[field];
}

/** Fields in which the file says something else than what the user typed. */
export function differing(person: Person, said: Said): ImportedField[] {
  return importedFields.filter((field) => {
    const own = person[field];
    if (said[field] === undefined || own === undefined || mayFollow(person, field)) return false;
    return foldedLine(String(own)) !== foldedLine(String(said[field]));
  });
}

function withTags(person: Person, tags: readonly string[] = []): Partial<Person> {
  const given = new Set(person.imported?.tags);
  const fresh = [...new Set(tags.map((tag) => tag.trim()))].filter(
    (tag) => tag && !given.has(tag) && !person.tags.includes(tag),
  );
  if (fresh.length === 0) return {};
  const imported = { ...person.imported, tags: [...given, ...fresh].sort() };
  return { tags: [...new Set([...person.tags, ...fresh])], imported };
}

/**
 * The person with what a file says, and which fields are others now. A field follows a file only as
 * long as it says what the last import said: what the user typed is never overwritten.
 */
export function follow(
  person: Person,
  said: Said,
  tags?: readonly string[],
): { person: Person; changes: FieldChange[] } {
  const fields = importedFields.filter(
    (field) =>
      said[field] !== undefined && mayFollow(person, field) && said[field] !== person[field],
  );
  const news = Object.fromEntries(fields.map((field) => [field, said[field]]));
  const followed = fields.length === 0 ? person : { ...person, ...news };
  const noted =
    fields.length === 0 ? followed : { ...followed, imported: { ...person.imported, ...news } };
  const changes = fields.map((field) => ({
    field,
    ...(person[field] !== undefined && { from: String(person[field]) }),
    to: String(said[field]),
  }));
  const tagged = withTags(noted, tags);
  return { person: Object.keys(tagged).length > 0 ? { ...noted, ...tagged } : noted, changes };
}
