import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TransferPage } from '../../../src/dashboard/transfer/transfer-page';
import { addDays, civilDay } from '../../../src/domain/civil-day';
import type { UserRow } from '../../../src/domain/user-row';
import { change } from '../../../src/messages/change';
import { readBackup, writeBackup } from '../../../src/transfer/backup';
import { currentDay } from '../../../src/ui/clock';
import { Results } from '../../../src/ui/results/results';
import { rows } from '../../unit/transfer/rows';
import { alert, button, later, press, status } from './card-on-screen';
import { downloads } from './downloads';
import { fakeExtension } from './fake-extension';
import { maraId } from './people';
import { clearPage, show } from './setting';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open(given: Partial<ReturnType<typeof fakeExtension>['state']> = {}) {
  const extension = fakeExtension(null);
  Object.assign(extension.state, given);
  show(
    <Results run={change}>
      <TransferPage />
    </Results>,
  );
  return extension;
}

const today = currentDay();
const fileField = () => page.getByLabelText('Restore from a backup', { exact: true });
const confirm = () =>
  page.getByRole('checkbox', { name: 'Replace everything that stands here now' });
const commands = ({ state }: ReturnType<typeof fakeExtension>) =>
  state.commands.map(({ args }) => args);

async function backupFile(given: UserRow[] = rows): Promise<File> {
  async function* pieces() {
    yield given;
  }
  const madeOn = civilDay('2026-11-01');
  const { file } = await writeBackup({ version: '0.2.0', madeOn }, pieces());
  return new File([file], 'my-backup.jsonl.gz');
}

test('a backup holds everything, and its day is noted', async () => {
  const files = downloads();
  const extension = open({ rows, changes: 7 });
  await press('Save a backup');
  const name = `wellkept-${today}.jsonl.gz`;
  await expect
    .element(status())
    .toHaveTextContent(`Saved as ${name}: 2 people, 1 note and everything else.`);
  expect(files.map((one) => one.name)).toEqual([name]);
  const read = await readBackup(files[0]?.file ?? new Blob());
  expect(read.rows).toEqual(rows);
  expect(commands(extension)).toEqual([
    {
      name: 'changeSettings',
      settings: {
        lastBackupOn: today,
        lastBackupChanges: 8,
        lastBackupVersion: '0.2.0',
      },
    },
  ]);
});

test('a backup can be cancelled', async () => {
  const files = downloads();
  const { sendMessage } = open({ rows });
  await expect.element(button('Save a backup')).toBeVisible();
  const held = later<{ ok: true; value: unknown }>();
  sendMessage.mockImplementation(async ({ request }) =>
    request === 'readRows'
      ? held.promise
      : { ok: true, value: { counts: { people: 2 }, changes: 0 } },
  );
  await press('Save a backup');
  await press('Cancel');
  held.resolve({ ok: true, value: { rows: [], damaged: 0 } });
  await expect.element(status()).toHaveTextContent('Cancelled. Nothing was changed.');
  expect(files).toEqual([]);
});

test.each([
  ['never', {}, 'Last backup: never', true],
  ['today', { lastBackup: { day: today, changes: 51 } }, 'Last backup: today', false],
  [
    'a while ago',
    { lastBackup: { day: addDays(today, -12), changes: 90 } },
    'Last backup: 12 days ago',
    false,
  ],
  [
    'long ago',
    { lastBackup: { day: addDays(today, -14), changes: 90 } },
    'Last backup: 14 days ago',
    true,
  ],
  ['many changes ago', { lastBackup: { day: today, changes: 50 } }, 'Last backup: today', true],
])('the last backup was %s', async (_when, given, said, nudges) => {
  open({ rows, changes: 100, ...given });
  await expect.element(page.getByText(said)).toBeVisible();
  const nudge = page.getByText('Much has changed since the last backup.');
  expect(nudge.elements().length > 0).toBe(nudges);
});

test('a backup is looked at, confirmed and restored, and can be taken back', async () => {
  const extension = open({ rows: rows.slice(0, 1) });
  await userEvent.upload(fileField(), await backupFile());
  await expect.element(page.getByText('my-backup.jsonl.gz, made on 1 November')).toBeVisible();
  const people = page.getByRole('row', { name: /^People/ });
  await expect.element(people).toHaveTextContent('People21');
  await button('Restore').click();
  await expect.element(alert()).toHaveTextContent('Please tick the box first');
  expect(extension.state.staged).toEqual([]);

  await confirm().click();
  await button('Restore').click();
  await expect.element(status()).toHaveTextContent('Restored: 2 people are back.');
  await expect.element(button('Undo')).toHaveFocus();
  expect(extension.state.staged).toEqual(rows);
  expect(commands(extension)).toEqual([
    {
      name: 'restoreBackup',
      setId: expect.any(String),
      rows: rows.length,
      madeOn: '2026-11-01',
    },
  ]);
  await press('Undo');
  await expect.element(status()).toHaveTextContent('Undone.');
});

test('a backup may be put beside what is here', async () => {
  const extension = open({ rows: rows.slice(0, 1) });
  await userEvent.upload(fileField(), await backupFile());
  await page.getByRole('radio', { name: 'Keep it and add the backup' }).click();
  const people = page.getByRole('row', { name: /^People/ });
  await expect.element(people).toHaveTextContent('People101');
  await button('Add the backup').click();
  await expect.element(status()).toHaveTextContent('The backup was added: 1 new person.');
  await expect.element(button('Undo')).toHaveFocus();
  expect(extension.state.staged).toEqual(rows.slice(1).filter(({ store }) => store !== 'settings'));
  const [args] = commands(extension);
  expect(args).toMatchObject({ name: 'importRows', changes: expect.any(Number) });
});

test('a backup that holds nothing else adds nothing', async () => {
  open({ rows });
  await userEvent.upload(fileField(), await backupFile());
  await page.getByRole('radio', { name: 'Keep it and add the backup' }).click();
  await expect.element(page.getByText('Everything in this backup is here already.')).toBeVisible();
  await expect.element(button('Add the backup')).toBeDisabled();
});

test('where nothing stands, nothing needs to be confirmed', async () => {
  const extension = open();
  await userEvent.upload(fileField(), await backupFile());
  await button('Restore').click();
  await expect.element(status()).toHaveTextContent('Restored');
  expect(extension.state.commands).toHaveLength(1);
});

test('a look can be all there is', async () => {
  const extension = open({ rows });
  await userEvent.upload(fileField(), await backupFile());
  await press('Cancel');
  await expect.element(button('Restore')).not.toBeInTheDocument();
  await expect.element(fileField()).toHaveFocus();
  expect(extension.state.commands).toEqual([]);
});

test.each([
  ['a picture', 'nonsense', 'picture.gz, line 1: This is no backup of Wellkept’s.'],
  ['half a file', '\u001f\u008b', 'picture.gz'],
])('%s is turned down with its name and reason', async (_what, text, said) => {
  const extension = open({ rows });
  await userEvent.upload(fileField(), new File([text], 'picture.gz'));
  await expect.element(alert()).toHaveTextContent(said);
  await expect.element(alert()).toHaveTextContent('Nothing was changed.');
  await expect.element(button('Restore')).not.toBeInTheDocument();
  expect(extension.state.commands).toEqual([]);
});

test('what cannot be brought is forgotten', async () => {
  const { sendMessage } = open();
  await userEvent.upload(fileField(), await backupFile());
  await expect.element(button('Restore')).toBeVisible();
  sendMessage.mockImplementation(async ({ request }) =>
    request === 'stageRows'
      ? ({ ok: false, error: 'full' } as never)
      : { ok: true, value: request === 'getHoldings' ? { counts: {}, changes: 0 } : null },
  );
  await button('Restore').click();
  await expect.element(alert()).toHaveTextContent('could not be restored. Nothing was changed.');
  expect(sendMessage.mock.calls.map(([{ request }]) => request)).toContain('discardStaged');
});

const people = [
  {
    personId: maraId,
    called: 'Mara Quill',
    lastLive: civilDay('2026-11-20'),
    next: { day: civilDay('2026-11-21'), action: { key: 'x', values: [] } },
  },
];
const mara = rows.slice(0, 4).map(({ store, row }) => {
  const own = store === 'people' ? { id: maraId } : { personId: maraId };
  return { store, row: { ...row, ...own } } as UserRow;
});

test.each([
  [
    'Table (CSV)',
    'csv',
    /^First Name,Last Name,URL,.*\r\nMara,Quill,https:\/\/www\.linkedin\.com\/in\/mara-quill\/,/,
  ],
  ['Table for Excel (CSV)', 'csv', /^\ufeffFirst Name/],
  ['Google Contacts (CSV)', 'csv', /^First Name,Last Name,Organization Name,.*\r\nMara,Quill,/],
  ['Address book (vCard 4.0)', 'vcf', /^BEGIN:VCARD\r\nVERSION:4\.0\r\n/],
  ['Address book (vCard 3.0)', 'vcf', /^BEGIN:VCARD\r\nVERSION:3\.0\r\n/],
])('people are exported: %s', async (format, ending, beginning) => {
  const files = downloads();
  open({ rows: mara.filter((_, at) => at !== 1), people });
  await page.getByLabelText('Format', { exact: true }).selectOptions(format);
  await press('Export');
  const name = `wellkept-people-${today}.${ending}`;
  await expect.element(status()).toHaveTextContent(`1 person exported as ${name}.`);
  const bytes = await files[0]?.file.arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(text).toMatch(beginning);
  expect(text).toContain('2026-11-20: Line one');
});

const passphrase = (name = 'Passphrase') => page.getByLabelText(name, { exact: true });
const protect = () =>
  page.getByRole('checkbox', { name: 'Protect the file with a passphrase' }).click();

test('a backup is locked with a passphrase that was typed twice, and opens with it alone', async () => {
  const files = downloads();
  const extension = open({ rows });
  await protect();
  await press('Save a backup');
  await expect.element(alert()).toHaveTextContent('Please choose a passphrase');
  await expect.element(passphrase()).toHaveFocus();
  await passphrase().fill('lantern tide walnut copper slate');
  await expect.element(page.getByText('Hard to guess.')).toBeVisible();
  await passphrase('Type it once more').fill('lantern tide walnut');
  await press('Save a backup');
  await expect.element(alert()).toHaveTextContent('The two are not the same.');
  expect(files).toEqual([]);
  await passphrase('Type it once more').fill('lantern tide walnut copper slate');
  await press('Save a backup');
  const name = `wellkept-${today}.jsonl.gz.age`;
  await expect.element(status(), { timeout: 40_000 }).toHaveTextContent(`Saved as ${name}: 2`);
  expect(files.map((one) => one.name)).toEqual([name]);
  await expect.element(passphrase()).toHaveValue('');
  await protect();

  await userEvent.upload(fileField(), new File([files[0]?.file ?? ''], name));
  await expect.element(passphrase()).toHaveFocus();
  await press('Open');
  await expect.element(alert()).toHaveTextContent('Please type the passphrase of this file.');
  await passphrase().fill('Lantern tide walnut copper slate');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(alert(), { timeout: 40_000 })
    .toHaveTextContent('This passphrase does not open the file.');
  await passphrase().fill('lantern tide walnut copper slate');
  await press('Open');
  const people = page.getByRole('row', { name: /^People/ });
  await expect.element(people, { timeout: 40_000 }).toHaveTextContent('People22');
  await expect.element(passphrase()).not.toBeInTheDocument();
  expect(extension.state.staged).toEqual([]);
}, 150_000);

test('pages of Markdown are linked, and lie in one archive', async () => {
  const files = downloads();
  open({ rows: mara.filter((_, at) => at !== 1), people });
  await page.getByLabelText('Format', { exact: true }).selectOptions('Markdown pages (ZIP)');
  await press('Export');
  const name = `wellkept-people-${today}.zip`;
  await expect.element(status()).toHaveTextContent(`1 person exported as ${name}.`);
  const pages = unzipSync(new Uint8Array(await (files[0]?.file ?? new Blob()).arrayBuffer()));
  expect(Object.keys(pages)).toEqual(['Mara Quill.md']);
  const text = new TextDecoder().decode(pages['Mara Quill.md']);
  expect(text).toMatch(/^---\ntags: \["sea"\]\n"Company": "Brackwater Labs"\n/);
  expect(text).toContain('# Mara Quill\n');
  expect(text).toContain('## Notes\n\n### 2026-11-20\n\nLine one\n');
});

test('everything ahead goes into a calendar', async () => {
  const files = downloads();
  open({ rows: [], people });
  await page
    .getByLabelText('Format', { exact: true })
    .selectOptions('Calendar: everything ahead (.ics)');
  await press('Export');
  await expect.element(status()).toHaveTextContent('1 entry exported as wellkept-');
  expect(await files[0]?.file.text()).toContain('UID:next-');
});

const automatic = () => page.getByRole('checkbox', { name: 'Save backups automatically' });

test('backups are made by themselves once the browser allows it', async () => {
  const extension = open({ rows, allows: false });
  await automatic().click();
  await expect.element(alert()).toHaveTextContent('may not save files by itself');
  await expect.element(automatic()).not.toBeChecked();
  extension.state.allows = true;
  await automatic().click();
  expect(commands(extension)).toEqual([
    { name: 'changeSettings', settings: { backupEveryDays: 7 } },
  ]);
});

test('a word about an old backup can be put off', async () => {
  const extension = open({ rows, changes: 100 });
  await press('Not now');
  await expect.element(status()).toHaveTextContent('In two weeks at the earliest.');
  expect(commands(extension)).toEqual([
    { name: 'changeSettings', settings: { backupLaterOn: today } },
  ]);
});
