import * as v from 'valibot';
import type { Bridge } from '../../domain/bridge';
import { calledBy } from '../../domain/called';
import { fold } from '../../domain/fold';
import { type Introduction, partiesOf } from '../../domain/introduction';
import { type Person, type PersonId, personIdSchema } from '../../domain/person';
import { type Database, type ReadTransaction, readTransaction } from '../database';
import { peopleBefore } from '../introductions';
import { readPerson } from '../read-person';
import { allIntroductions } from './chains';

/** More names than this help nobody to choose. */
const most = 20;

async function colleaguesOf(tx: ReadTransaction, { company = '' }: Person): Promise<PersonId[]> {
  const key = fold(company).trim();
  if (!key) return [];
  const ids = await tx.objectStore('people').index('company').getAllKeys(key);
  return ids.map((id) => v.parse(personIdSchema, id));
}

/** Given up before the two were brought together, an introduction leads nowhere. */
const leads = ({ restedOn, introducedOn, metOn }: Introduction) =>
  !restedOn || Boolean(introducedOn ?? metOn);

/** Who stands in a chain with one of these people: as the other party, or before it. */
async function inChainWith(tx: ReadTransaction, there: Set<PersonId>): Promise<Set<PersonId>> {
  const led = new Set<PersonId>();
  for (const introduction of (await allIntroductions(tx)).filter(leads)) {
    const [other, target] = partiesOf(introduction);
    if (there.has(target)) led.add(other);
    if (introduction.direction === 'made' && there.has(other)) led.add(target);
  }
  for (const id of [...led]) {
    for (const before of await peopleBefore(tx, id)) led.add(before);
  }
  return led;
}

/** Who knows the user best comes first; somebody without a level after all who have one. */
function byLikelihood(a: Bridge, b: Bridge): number {
  return (
    (a.level ?? 4) - (b.level ?? 4) ||
    Number(b.why === 'led-there') - Number(a.why === 'led-there') ||
    a.called.localeCompare(b.called)
  );
}

function bridgeOf(person: Person, why: Bridge['why']): Bridge {
  const { id: personId, company, level } = person;
  return {
    personId,
    called: calledBy(person),
    ...(company && { company }),
    ...(level && { level }),
    why,
  };
}

/** Who could introduce the user to a person, the likeliest first; nobody who was let go. */
export async function findBridges(db: Database, personId: PersonId): Promise<Bridge[]> {
  const tx = readTransaction(db);
  const person = await readPerson(tx, personId);
  if (!person) return [];
  const colleagues = await colleaguesOf(tx, person);
  const led = await inChainWith(tx, new Set([personId, ...colleagues]));
  const ids = new Set([...led, ...colleagues]);
  ids.delete(personId);
  const people = await Promise.all([...ids].map((id) => readPerson(tx, id)));
  const bridges = people
    .filter((one) => one !== undefined && !one.letGoOn)
    .map((one) => one && bridgeOf(one, led.has(one.id) ? 'led-there' : 'same-company'))
    .filter((bridge) => bridge !== undefined);
  return bridges.sort(byLikelihood).slice(0, most);
}
