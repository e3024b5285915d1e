import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import { stagedSetIdSchema } from '../../../src/domain/staged-set';
import type { Database } from '../../../src/store/database';
import { getBackupState, getHoldings } from '../../../src/store/queries/holdings';
import { listPeople } from '../../../src/store/queries/people';
import { readRows } from '../../../src/store/queries/read-rows';
import { stageRows } from '../../../src/store/staging';
import { keepUp } from '../../../src/store/upkeep';
import { inPieces } from '../../../src/transfer/all-rows';
import { type Backup, readBackup } from '../../../src/transfer/backup';
import { makeBackup } from '../../../src/transfer/make-backup';
import { clock, emptyDatabase, localNowOfClock, run } from './support';

const folder = 'test/fixtures/backups';
const files = readdirSync(folder).filter((name) => name.endsWith('.gz'));
const read = (name: string) =>
  readBackup(new Blob([new Uint8Array(readFileSync(`${folder}/${name}`))]));

async function restore(db: Database, { rows, header }: Backup): Promise<void> {
  const setId = v.parse(stagedSetIdSchema, crypto.randomUUID());
  for (const [at, piece] of [...inPieces(rows)].entries()) await stageRows(db, setId, at, piece);
  const { madeOn } = header;
  await run(db, { name: 'restoreBackup', setId, rows: rows.length, madeOn });
  await keepUp(db, '2', clock);
}

async function saveAgain(db: Database, version: string): Promise<string[]> {
  const { file, damaged } = await makeBackup({
    holdings: () => getHoldings(db),
    state: () => getBackupState(db),
    read: (store, after, limit) => readRows(db, store, after, limit),
    version,
    madeOn: civilDay('2030-01-01'),
  });
  expect(damaged).toBe(0);
  return gunzipSync(Buffer.from(await file.arrayBuffer()))
    .toString()
    .split('\n');
}

it('there is a backup of every released version', () => {
  const changes = readFileSync('CHANGELOG.md', 'utf8');
  const released = [...changes.matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map((match) => match[1]);
  expect(files.map((name) => name.replace('.jsonl.gz', '')).sort()).toEqual(released.sort());
});

describe.each(files)('the backup %s', (name) => {
  it('restores, and everybody is listed with a next step again', async () => {
    const db = await emptyDatabase();
    const backup = await read(name);
    await restore(db, backup);
    const { settings: _, ...counts } = backup.counts;
    expect((await getHoldings(db)).counts).toMatchObject(counts);
    const query = { search: '', offset: 0, limit: 100 } as const;
    const { total, lines } = await listPeople(db, query, localNowOfClock().day);
    expect(total).toBe(backup.counts.people);
    expect(lines.some(({ next }) => next)).toBe(true);
  });

  it('saved again is the same to the byte, apart from its head and the checksum of all', async () => {
    const db = await emptyDatabase();
    await restore(db, await read(name));
    const [, ...before] = gunzipSync(readFileSync(`${folder}/${name}`))
      .toString()
      .split('\n');
    const [, ...after] = await saveAgain(db, '9.9.9');
    const rowsOf = (lines: string[]) => lines.slice(0, -2);
    expect(rowsOf(after)).toEqual(rowsOf(before));
    const endOf = (lines: string[]) => (JSON.parse(lines.at(-2) ?? '') as { end: object }).end;
    expect(endOf(after)).toEqual(endOf(before));
  });
});
