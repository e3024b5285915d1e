import type { AliasKey } from '../../domain/alias';
import { calledBy } from '../../domain/called';
import type { LocalNow } from '../../domain/civil-day';
import type { PersonId } from '../../domain/person';
import type { PersonCard } from '../../domain/person-card';
import { dueStep, nextSteps, promptOf, upcomingStep } from '../../domain/prompts/next-steps';
import type { PersonRecords } from '../../domain/prompts/rule';
import type { SeenProfile } from '../../domain/seen-profile';
import type { RuleSettings } from '../../domain/settings';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import { readDraft } from '../drafts';
import { type Found, lookUp, readAliases } from '../find-person';
import { readPerson } from '../read-person';
import { readNotes, readRecords } from '../records';
import { aboutOf, nothingRecorded, recordedOf } from './card-records';
import { settingsIn } from './settings';
import { shownTag } from './tags';

function stepsOf(
  records: PersonRecords,
  settings: RuleSettings,
  now: LocalNow,
): Pick<PersonCard, 'nextStep' | 'upcoming'> {
  const steps = nextSteps(records, settings);
  const due = dueStep(steps, now);
  if (due) return { nextStep: promptOf(due, records) };
  const upcoming = upcomingStep(steps, now);
  return upcoming ? { upcoming: { day: upcoming.dueDay, action: upcoming.action } } : {};
}

/** The alias that opens the profile: an address people can read before an id. */
function addressOf(keys: AliasKey[]): AliasKey | undefined {
  return keys.find((key) => key.startsWith('slug:')) ?? keys[0];
}

async function cardOf(
  tx: ReadTransaction,
  personId: PersonId,
  now: LocalNow,
): Promise<PersonCard | null> {
  const [records, aliases, notes, settings] = await Promise.all([
    readRecords(tx, personId),
    readAliases(tx, personId),
    readNotes(tx, personId),
    settingsIn(tx),
  ]);
  if (!records) return null;
  const { person } = records;
  const keys = aliases.map(({ key }) => key).toReversed();
  const alias = addressOf(keys);
  const { name, headline, role, company, connectedOn, level, letGoOn } = person;
  return {
    target: { personId },
    draftKey: person.keptAs,
    personId,
    ...(name && { name }),
    ...(headline && { headline }),
    ...(role && { role }),
    ...(company && { company }),
    ...(connectedOn && { connectedOn }),
    ...(alias && { alias }),
    ...(level && { level }),
    ...(letGoOn && { letGoOn }),
    aliases: keys,
    tags: person.tags.map((tag) => shownTag(tag, settings)),
    notes: notes.toReversed(),
    ...recordedOf(records),
    about: aboutOf(person),
    ...stepsOf(records, settings, now),
    draft: await readDraft(tx, person.keptAs),
  };
}

/** The card of a person; null when the person is gone. */
export function personCard(
  db: Database,
  personId: PersonId,
  now: LocalNow,
): Promise<PersonCard | null> {
  return cardOf(readTransaction(db), personId, now);
}

async function questionOf(
  tx: ReadTransaction,
  { doubtful }: Found,
  profile: SeenProfile,
): Promise<Pick<PersonCard, 'question'>> {
  const person = doubtful && (await readPerson(tx, doubtful));
  if (!person) return {};
  return { question: { personId: person.id, called: calledBy(person), profile } };
}

/** The card for a profile on a page: of the person kept for it, or of nobody yet. */
export async function profileCard(
  db: Database,
  profile: SeenProfile,
  now: LocalNow,
): Promise<PersonCard> {
  const tx = readTransaction(db);
  const found = await lookUp(tx, profile);
  const question = await questionOf(tx, found, profile);
  const kept = found.personId && (await cardOf(tx, found.personId, now));
  const { alias, memberAlias, reading, name, headline, company } = profile;
  if (kept) return { ...kept, alias, reading, ...question };
  // The address is also somebody else's: what is typed here must not come up on their card.
  const draftKey = (found.doubtful && memberAlias) || alias;
  return {
    target: { profile },
    draftKey,
    alias,
    reading,
    ...(name && { name }),
    ...(headline && { headline }),
    ...(company && { company }),
    ...question,
    notes: [],
    ...nothingRecorded,
    draft: await readDraft(tx, draftKey),
  };
}
