import { expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import type { Database } from '../../../src/store/database';
import { getLastSnapshot } from '../../../src/store/queries/snapshot';
import { clock, emptyDatabase, jonas, mara, run } from './support';

const prepared = (snapshot: string) => ({ purpose: '', snapshot, questions: [], offers: [] });

function plan(db: Database, profile: typeof mara, day: string, snapshot: string) {
  return run(db, {
    name: 'planConversation',
    target: { profile },
    appointment: { day: civilDay(day), medium: 'call' },
    preparation: prepared(snapshot),
  });
}

it('is nothing as long as nothing was said', async () => {
  const db = await emptyDatabase();
  await plan(db, mara, '2026-11-24', '  ');
  expect(await getLastSnapshot(db)).toBeNull();
});

it('is what was said for the latest talk, with whomever', async () => {
  const db = await emptyDatabase();
  await plan(db, mara, '2026-12-01', 'I draw water.');
  await plan(db, jonas, '2026-11-24', 'I draw maps.');
  expect(await getLastSnapshot(db)).toBe('I draw water.');
});

it('is taken from a talk without a day as well', async () => {
  const db = await emptyDatabase();
  await run(db, {
    name: 'planConversation',
    target: { profile: mara },
    preparation: prepared('I draw water.'),
  });
  expect(await getLastSnapshot(db)).toBe('I draw water.');
  await plan(db, jonas, '2026-12-01', 'I draw maps.');
  expect(await getLastSnapshot(db)).toBe('I draw maps.');
});

it('is remembered once the talk was held, and beside one without it', async () => {
  const db = await emptyDatabase();
  await plan(db, mara, '2026-11-24', 'I draw maps.');
  const [talk] = await db.getAll('conversations');
  if (!talk) throw new Error('no talk');
  clock.moveTo('2026-11-25');
  const outcome = { result: 'held', day: civilDay('2026-11-24'), text: '' } as const;
  await run(db, { name: 'recordResult', conversationId: talk.id, outcome });
  await plan(db, jonas, '2026-12-01', '');
  expect(await getLastSnapshot(db)).toBe('I draw maps.');
});
