import { expect, it } from 'vitest';
import { getBackupState, getHoldings } from '../../../src/store/queries/holdings';
import { emptyDatabase, mara, run } from './support';

it('nothing is missed where there are settings alone', async () => {
  const db = await emptyDatabase();
  expect(await getBackupState(db)).toEqual({ empty: true, changes: 0 });
  await run(db, { name: 'changeSettings', settings: { backupEveryDays: 7 } });
  expect(await getBackupState(db)).toEqual({ empty: true, changes: 1, backupEveryDays: 7 });
});

it('one person is something', async () => {
  const db = await emptyDatabase();
  await run(db, { name: 'addNote', target: { profile: mara }, text: 'Tides' });
  const { counts, ...state } = await getHoldings(db);
  expect(state).toEqual({ empty: false, changes: 1 });
  expect(await getBackupState(db)).toEqual(state);
  expect(counts).toMatchObject({ people: 1, aliases: 1, notes: 1 });
});
