import { beforeEach, expect, it } from 'vitest';
import { smallExport } from './support/export-files';
import { inBothBrowsers, type Tab, welcome } from './support/journey';

inBothBrowsers((browser) => {
  let transfer: Tab;
  beforeEach(async () => {
    await welcome(browser());
    transfer = await browser().openExtensionPage('src/dashboard/index.html#/transfer');
  });

  const press = (name: string) => transfer.getByRole('button', { name, exact: true }).click();
  const said = (text: string) => transfer.getByRole('status').getByText(text).waitFor();

  function choose(company?: string): Promise<void> {
    const files = smallExport(company).map(({ name, text }) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    }));
    return transfer.getByLabel('LinkedIn export or other file').setInputFiles(files);
  }

  async function previewed(fresh: number, changed: number, unchanged: number): Promise<void> {
    const row = (name: string, count: number) =>
      transfer.getByRole('row', { name: `${name} ${count}`, exact: true }).waitFor();
    await row('New', fresh);
    await row('Changed', changed);
    await row('Unchanged', unchanged);
    await row('Not usable', 1);
  }

  /** Everybody there is, as another tab lists them. */
  async function listed(count: number): Promise<string> {
    const page = await browser().openExtensionPage('src/dashboard/index.html#/people');
    if (count === 0) await page.getByText('Nobody kept yet').waitFor();
    else await page.getByRole('grid', { name: 'People' }).getByRole('row').nth(count).waitFor();
    const text = await page.getByRole('main').innerText();
    await page.close();
    return text;
  }

  it('brings an export in though the worker dies, once, and takes it back', async () => {
    await choose();
    await previewed(2, 0, 0);
    await transfer.getByText('1 person with messages both ways').waitFor();
    await transfer.getByText('Never opened').waitFor();
    await browser().killBackground();
    await press('Import');
    await said('Imported: 2 new people, 0 changed.');
    await browser().killBackground();
    expect(await listed(2)).toContain('Runa Holm');
    await choose();
    await previewed(0, 0, 2);

    await choose('Harbour Board');
    await previewed(0, 1, 1);
    await transfer.getByText('Runa Holm moved to Harbour Board').waitFor();
    await press('Import');
    await said('Imported: 0 new people, 1 changed.');
    await browser().killBackground();
    await press('Undo');
    await said('Undone.');
    await choose();
    await previewed(0, 0, 2);
    expect(
      browser()
        .requestsOfExtension()
        .filter(({ answered }) => !answered),
    ).toEqual([]);
  });

  it('shows the days of messages, and sorts who is new', async () => {
    await choose();
    await press('Import');
    await transfer.getByRole('link', { name: 'Sort the new people ten at a time' }).click();
    await transfer.getByRole('heading', { name: 'How well do you know Runa Holm?' }).waitFor();
    const page = await browser().openExtensionPage('src/dashboard/index.html#/people');
    await page.getByRole('link', { name: 'Runa Holm' }).click();
    await page.getByRole('list', { name: 'What happened' }).getByText('2 messages').waitFor();
    await page.getByText('Tidal engineer · Brackwater Labs').waitFor();
  });

  it('a page closed on the way has changed nothing, and the next says so', async () => {
    await choose();
    await previewed(2, 0, 0);
    await transfer.close();
    transfer = await browser().openExtensionPage('src/dashboard/index.html#/transfer');
    await said('The import was not done; nothing has changed.');
    expect(await listed(0)).not.toContain('Runa Holm');
  });
});
