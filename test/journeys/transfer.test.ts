import { beforeEach, expect, it } from 'vitest';
import { fillWithSample, inBothBrowsers, type Tab, welcome } from './support/journey';

inBothBrowsers((browser) => {
  let transfer: Tab;
  beforeEach(async () => {
    await welcome(browser());
    await fillWithSample(browser());
    transfer = await browser().openExtensionPage('src/dashboard/index.html#/transfer');
  });

  const press = (name: string) => transfer.getByRole('button', { name, exact: true }).click();
  const said = (text: string) => transfer.getByRole('status').getByText(text).waitFor();

  const save = (button: string) => browser().download(transfer, () => press(button));

  /** How many people there are, looked up in another tab. */
  async function people(): Promise<number> {
    const page = await browser().openExtensionPage('src/dashboard/index.html#/people');
    const table = page.getByRole('grid', { name: 'People' });
    await table.getByRole('row').nth(1).waitFor();
    const count = Number(await table.getAttribute('aria-rowcount')) - 1;
    await page.close();
    return count;
  }

  /** Somebody new, by looking at a profile and writing. Gives what takes that back. */
  async function keepSomebody(): Promise<() => Promise<void>> {
    const page = await browser().newTab();
    await browser().visitProfile(page, 'yara-nasser');
    const panel = await browser().panelOf(page);
    await panel.getByRole('textbox', { name: 'Add a note' }).fill('Written since.');
    await panel.getByRole('button', { name: 'Save note' }).click();
    await panel.getByRole('list', { name: 'Notes' }).getByText('Written since.').waitFor();
    return async () => {
      await panel.getByRole('button', { name: 'Undo' }).click();
      await panel.getByText('Undone.').waitFor();
    };
  }

  async function chooseBackup(buffer: Buffer): Promise<void> {
    const file = { name: 'saved.jsonl.gz', mimeType: 'application/gzip', buffer };
    await transfer.getByLabel('Restore from a backup').setInputFiles(file);
    await transfer.getByRole('table').waitFor();
  }

  it('brings everything back from a file, though the worker dies, and takes that back', async () => {
    const file = await save('Save a backup');
    await transfer.getByText('Last backup: today').waitFor();
    const saved = await people();
    await keepSomebody();
    expect(await people()).toBe(saved + 1);

    await chooseBackup(file);
    await transfer.getByRole('checkbox', { name: 'Replace everything' }).check();
    await browser().killBackground();
    await press('Restore');
    await said('people are back');
    expect(await people()).toBe(saved);
    await press('Undo');
    await said('Undone.');
    expect(await people()).toBe(saved + 1);
  });

  it('adds a backup to what is here, though the worker dies, once, and takes that back', async () => {
    const before = await people();
    const takeBack = await keepSomebody();
    const file = await save('Save a backup');
    await takeBack();
    expect(await people()).toBe(before);

    await chooseBackup(file);
    await transfer.getByRole('radio', { name: 'Keep it and add the backup' }).check();
    await transfer.getByRole('table', { name: 'What the backup would add' }).waitFor();
    await browser().killBackground();
    await press('Add the backup');
    await said('The backup was added: 1 new person.');
    expect(await people()).toBe(before + 1);

    await chooseBackup(file);
    await transfer.getByRole('radio', { name: 'Keep it and add the backup' }).check();
    await transfer.getByText('Everything in this backup is here already.').waitFor();
    await press('Undo');
    await said('Undone.');
  });

  it('locks a backup with a passphrase, and opens it again', async () => {
    const passphrase = 'lantern tide walnut copper slate';
    await transfer.getByRole('checkbox', { name: 'Protect the file with a passphrase' }).check();
    await transfer.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await transfer.getByLabel('Type it once more').fill(passphrase);
    const file = await save('Save a backup');
    expect(file.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);

    await transfer.getByLabel('Restore from a backup').setInputFiles({
      name: 'saved.jsonl.gz.age',
      mimeType: 'application/octet-stream',
      buffer: file,
    });
    const form = transfer.getByRole('form', { name: 'Open' });
    await form.getByLabel('Passphrase').fill(passphrase);
    await press('Open');
    await transfer.getByRole('table', { name: 'What is in the file' }).waitFor();
  });

  it('exports everybody', async () => {
    const file = await save('Export');
    const text = file.toString('utf8');
    expect(text.split('\r\n')[0]).toContain('First Name,Last Name,URL');
    expect(text).toContain('Mara,Quill,https://www.linkedin.com/in/mara-quill/');
  });
});
