import { describe, expect, it } from 'vitest';
import type { IntroductionStep } from '../../../src/domain/introduction';
import type { PersonId } from '../../../src/domain/person';
import { type Database, readTransaction } from '../../../src/store/database';
import { findBridges } from '../../../src/store/queries/bridges';
import { getChains } from '../../../src/store/queries/chains';
import { personCard } from '../../../src/store/queries/person-card';
import { readRecords } from '../../../src/store/records';
import { today } from './follow-through-commands';
import { clock, emptyDatabase, localNowOfClock, run } from './support';

async function named(db: Database, name: string): Promise<PersonId> {
  const { person } = await run(db, { name: 'addPeople', people: [{ name }] });
  if (!person) throw new Error('nobody');
  return person.id;
}

/** Rows of one day stand in the order in which they were written. */
function tick() {
  clock.instant = new Date(clock.instant.getTime() + 1000);
}

async function introduced(
  db: Database,
  helper: PersonId,
  target: PersonId,
  step: IntroductionStep = 'introduced',
) {
  tick();
  await run(db, {
    name: 'addIntroduction',
    introduction: {
      direction: 'received',
      helper: { personId: helper },
      target: { personId: target },
      about: '',
    },
  });
  const { introductions } = await getChains(db);
  const last = introductions.find(
    (one) => one.direction === 'received' && one.helperId === helper && one.targetId === target,
  );
  if (!last) throw new Error('no introduction');
  const progress = { of: 'introduction', introductionId: last.id, step, day: today } as const;
  await run(db, { name: 'recordProgress', progress });
  return last.id;
}

/** Ada led to Ben, Ben to Cleo; Cleo is asked for Dan. */
async function chain(db: Database) {
  const ada = await named(db, 'Ada');
  const ben = await named(db, 'Ben');
  const cleo = await named(db, 'Cleo');
  const dan = await named(db, 'Dan');
  await introduced(db, ada, ben);
  await introduced(db, ben, cleo);
  const last = await introduced(db, cleo, dan, 'asked');
  return { ada, ben, cleo, dan, last };
}

async function linked(db: Database, id: PersonId) {
  const records = await readRecords(readTransaction(db), id);
  return records?.introductions.map(({ as, other, target }) => [as, other, target]);
}

/** People whose derived values a change computed anew. */
async function computedBy(db: Database, change: () => Promise<unknown>) {
  const moments = async () =>
    new Map((await db.getAll('people')).map(({ name, derived }) => [name, derived.updatedAt]));
  const before = await moments();
  tick();
  await change();
  const after = await moments();
  return [...after].flatMap(([name, at]) => (before.get(name) === at ? [] : [name])).sort();
}

describe('a chain of introductions', () => {
  it('looks from each person as what they are in it', async () => {
    const db = await emptyDatabase();
    const { ada, ben, cleo, dan } = await chain(db);
    expect(await linked(db, ada)).toEqual([
      ['helper', 'Ada', 'Ben'],
      ['before', 'Ben', 'Cleo'],
      ['before', 'Cleo', 'Dan'],
    ]);
    expect(await linked(db, ben)).toEqual([
      ['target', 'Ada', 'Ben'],
      ['helper', 'Ben', 'Cleo'],
      ['before', 'Cleo', 'Dan'],
    ]);
    expect(await linked(db, cleo)).toEqual([
      ['target', 'Ben', 'Cleo'],
      ['helper', 'Cleo', 'Dan'],
    ]);
    expect(await linked(db, dan)).toEqual([['target', 'Cleo', 'Dan']]);
  });

  it('shows on a card only what the person is a party of', async () => {
    const db = await emptyDatabase();
    const { ada } = await chain(db);
    const card = await personCard(db, ada, localNowOfClock());
    expect(card?.introductions.map(({ target }) => target.called)).toEqual(['Ben']);
  });

  it('does not go on over an introduction that has not come about', async () => {
    const db = await emptyDatabase();
    const { cleo, dan } = await chain(db);
    await introduced(db, dan, await named(db, 'Eve'));
    expect(await linked(db, cleo)).toEqual([
      ['target', 'Ben', 'Cleo'],
      ['helper', 'Cleo', 'Dan'],
    ]);
  });

  it('that goes in a circle ends', async () => {
    const db = await emptyDatabase();
    const { ada, cleo } = await chain(db);
    await introduced(db, cleo, ada);
    expect(await linked(db, ada)).toHaveLength(4);
    expect(await findBridges(db, ada)).not.toContainEqual(
      expect.objectContaining({ called: 'Ada' }),
    );
  });

  it('computes everybody further up anew when a step is taken at its end', async () => {
    const db = await emptyDatabase();
    const { last } = await chain(db);
    await named(db, 'Somebody else');
    const progress = { of: 'introduction', introductionId: last, step: 'met', day: today } as const;
    const computed = await computedBy(db, () => run(db, { name: 'recordProgress', progress }));
    expect(computed).toEqual(['Ada', 'Ben', 'Cleo', 'Dan']);
  });

  it('computes those anew whose sentences carry a name that is another now', async () => {
    const db = await emptyDatabase();
    const { dan, cleo } = await chain(db);
    await named(db, 'Somebody else');
    const fields = { name: 'Daniel', headline: '', company: '', connectedOn: null };
    const renamed = await computedBy(db, () =>
      run(db, { name: 'editPerson', target: { personId: dan }, fields }),
    );
    expect(renamed).toEqual(['Ada', 'Ben', 'Cleo', 'Daniel']);
    expect(await linked(db, cleo)).toContainEqual(['helper', 'Cleo', 'Daniel']);
    const noted = await computedBy(db, () =>
      run(db, { name: 'setLevel', target: { personId: dan }, level: 3 }),
    );
    expect(noted).toEqual(['Daniel']);
  });

  it('follows somebody into the person they are merged with', async () => {
    const db = await emptyDatabase();
    const { ada, dan } = await chain(db);
    const into = await named(db, 'Dana');
    await run(db, { name: 'mergePeople', into, from: dan });
    expect(await linked(db, ada)).toContainEqual(['before', 'Cleo', 'Dana']);
    const row = (await db.getAll('people')).find(({ id }) => id === ada);
    expect(row?.derived.updatedAt).toBe(clock.now().toISOString());
  });
});

describe('all chains', () => {
  it('are every introduction and everybody in them', async () => {
    const db = await emptyDatabase();
    const { dan } = await chain(db);
    await named(db, 'Somebody else');
    const target = { personId: dan };
    await run(db, { name: 'setLevel', target, level: 3 });
    await run(db, { name: 'changePerson', target, fields: { keyPerson: true } });
    const { people, introductions } = await getChains(db);
    expect(introductions).toHaveLength(3);
    expect(people.map(({ called }) => called).sort()).toEqual(['Ada', 'Ben', 'Cleo', 'Dan']);
    expect(people).toContainEqual({ personId: dan, called: 'Dan', level: 3, keyPerson: true });
  });
});

describe('who could introduce me', () => {
  const works = async (db: Database, name: string, company: string, level?: 1 | 2 | 3) => {
    const personId = await named(db, name);
    const fields = { name, headline: '', company, connectedOn: null };
    await run(db, { name: 'editPerson', target: { personId }, fields });
    if (level) await run(db, { name: 'setLevel', target: { personId }, level });
    return personId;
  };

  it('is who is in a chain with them or works where they do, well known first', async () => {
    const db = await emptyDatabase();
    const kay = await works(db, 'Kay', 'Brackwater Labs');
    const leo = await works(db, 'Leo', 'BRACKWATER labs ', 2);
    await works(db, 'Mia', 'Brackwater Labs', 1);
    await works(db, 'Nils', 'Brackwater Labs');
    await works(db, 'Olga', 'Elsewhere', 1);
    const [ada, ben] = [await named(db, 'Ada'), await named(db, 'Ben')];
    await introduced(db, ada, ben);
    await introduced(db, ben, leo);
    const bridges = await findBridges(db, kay);
    expect(bridges.map(({ called, why }) => [called, why])).toEqual([
      ['Mia', 'same-company'],
      ['Leo', 'same-company'],
      ['Ada', 'led-there'],
      ['Ben', 'led-there'],
      ['Nils', 'same-company'],
    ]);
  });

  it('is nobody who was let go, and nobody by a way that was given up', async () => {
    const db = await emptyDatabase();
    const kay = await works(db, 'Kay', 'Brackwater Labs');
    const personId = await works(db, 'Mia', 'Brackwater Labs', 1);
    await run(db, {
      name: 'answerPrompt',
      personId,
      rule: 'x',
      occurrence: 'x',
      answer: { answer: 'let-go' },
    });
    await introduced(db, await named(db, 'Ada'), kay, 'rested');
    expect(await findBridges(db, kay)).toEqual([]);
  });

  it('is nobody for somebody without a company or a chain, or who is gone', async () => {
    const db = await emptyDatabase();
    const ada = await named(db, 'Ada');
    await named(db, 'Ben');
    expect(await findBridges(db, ada)).toEqual([]);
    expect(await findBridges(db, crypto.randomUUID() as PersonId)).toEqual([]);
  });
});
