import { page, userEvent } from 'vitest/browser';
import type { CommandArgs, CommandId } from '../../../src/domain/commands';
import { planImport } from '../../../src/domain/import/plan';
import type { Instant } from '../../../src/domain/person';
import type { StagedSetId } from '../../../src/domain/staged-set';
import { openDatabase } from '../../../src/store/database';
import { readKept } from '../../../src/store/queries/kept';
import { runCommand } from '../../../src/store/run-command';
import { stageRows } from '../../../src/store/staging';
import { readImport } from '../../../src/transfer/read-import';
import { currentDay } from '../../../src/ui/clock';
import { t } from '../../../src/ui/i18n';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

/** LinkedIn's Connections.csv with these rows. */
export function connections(...rows: string[]): File {
  const preamble = 'Notes:\n"When exporting your connection data, some are missing"\n\n';
  return new File([`${preamble}${[header, ...rows].join('\n')}`], 'Connections.csv');
}

export const mara =
  'Mara,Quill,https://www.linkedin.com/in/mara-quill,,Brackwater Labs,Tidal engineer,07 Jun 2021';
export const jonas =
  'Jonas,Reed,https://www.linkedin.com/in/jonas-reed,jonas@reed.example,Tidewater,,06 Jun 2022';
export const hidden = ',,,,,,05 Jun 2020';

const columns =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';

/** LinkedIn's messages.csv with messages between people, by name. */
export function messages(...rows: [from: string, to: string, day: string, text: string][]): File {
  const slug = (name: string) => name.toLowerCase().replace(' ', '-');
  const url = (name: string) => `https://www.linkedin.com/in/${slug(name)}`;
  const lines = rows.map(
    ([from, to, day, text]) =>
      `2-${[slug(from), slug(to)].sort().join('')},,${from},${url(from)},${to},${url(to)},${day} 03:18:54 UTC,,${text},INBOX`,
  );
  return new File([[columns, ...lines].join('\n')], 'messages.csv');
}

export const fileField = () => page.getByLabelText(t('import_field'), { exact: true });
export const choose = (...files: File[]) => userEvent.upload(fileField(), files);

const clock = { now: () => new Date(), zone: () => 'Europe/Berlin' };

/** The store of this page's own origin, in which the worker looks up who is kept. */
export async function keep(...changes: CommandArgs[]): Promise<void> {
  const db = await openDatabase();
  for (const args of changes) {
    const id = crypto.randomUUID() as string as CommandId;
    await runCommand(db, { id, args }, clock);
  }
  db.close();
}

/** Deletes whoever has this address there. */
export async function deletePerson(alias: string): Promise<void> {
  const db = await openDatabase();
  const row = await db.get('aliases', alias);
  db.close();
  if (!row) throw new Error(`nobody has ${alias}`);
  await keep({ name: 'deletePerson', personId: row.personId });
}

/** Imports into that store, as an earlier file would have. */
export async function keepImported(...files: File[]): Promise<void> {
  const named = files.map((blob) => ({ name: blob.name, blob }));
  const choices = { zone: clock.zone(), texts: false, importedContacts: false, mappings: {} };
  const { brought } = await readImport(named, choices, {});
  const db = await openDatabase();
  const { kept, changes } = await readKept(db);
  const now = { today: currentDay(), writtenAt: new Date().toISOString() as string as Instant };
  const { writes } = planImport(
    kept,
    brought,
    { answers: {}, strangers: false, deleted: false },
    now,
  );
  const setId = crypto.randomUUID() as string as StagedSetId;
  await stageRows(db, setId, 0, writes);
  db.close();
  await keep({ name: 'importRows', setId, rows: writes.length, changes });
}

/** Leaves no database behind. */
export function forgetAll(): Promise<void> {
  localStorage.clear();
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('wellkept');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
