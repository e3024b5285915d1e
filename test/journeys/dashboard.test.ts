import { beforeEach, expect, it } from 'vitest';
import { fillWithSample, inBothBrowsers, type Tab, until, welcome } from './support/journey';

inBothBrowsers((browser) => {
  let dashboard: Tab;
  beforeEach(async () => {
    await welcome(browser());
    await fillWithSample(browser());
    dashboard = await browser().openExtensionPage('src/dashboard/index.html#/people');
  });

  it('lists everybody, finds them by words and narrows to a level', async () => {
    const table = dashboard.getByRole('grid', { name: 'People' });
    await table.getByRole('link', { name: 'Mara Quill' }).waitFor();
    const all = Number(await table.getAttribute('aria-rowcount'));
    expect(await table.getByRole('row').count()).toBeLessThanOrEqual(all);

    await dashboard.getByRole('searchbox', { name: 'Find a person' }).fill('INES vale pórt');
    await table.getByRole('link', { name: 'Ines Vale' }).waitFor();
    await table.getByRole('link', { name: 'Mara Quill' }).waitFor({ state: 'detached' });
    await dashboard.getByRole('searchbox', { name: 'Find a person' }).fill('');

    await dashboard.getByRole('radio', { name: 'Know well' }).click();
    await table.getByRole('link', { name: 'Lena Brook' }).waitFor();
    await table.getByRole('link', { name: 'Noor Haddad' }).waitFor({ state: 'detached' });
  });

  it('puts what is due first when asked', async () => {
    const table = dashboard.getByRole('grid', { name: 'People' });
    await table.getByRole('button', { name: 'Next step' }).click();
    const due = table.getByRole('columnheader', { name: 'Next step' });
    await until('the order', async () => (await due.getAttribute('aria-sort')) === 'ascending');
  });

  it('opens a person, whose card is the one of the panel, and both follow each other', async () => {
    await dashboard.getByRole('link', { name: 'Mara Quill' }).click();
    await dashboard.getByRole('heading', { name: 'Mara Quill', exact: true }).waitFor();
    const page = await browser().newTab();
    await browser().visitProfile(page, 'mara-quill');
    const panel = await browser().panelOf(page);
    await panel.getByRole('textbox', { name: 'Add a note' }).fill('Seen on both.');
    await panel.getByRole('button', { name: 'Save note' }).click();
    await dashboard.getByRole('list', { name: 'Notes' }).getByText('Seen on both.').waitFor();
    await dashboard.getByRole('button', { name: 'Edit details' }).click();
    await dashboard.getByRole('textbox', { name: 'Name' }).fill('');
    await dashboard.getByRole('button', { name: 'Save', exact: true }).click();
    await dashboard.getByRole('alert').waitFor();
    await dashboard.getByRole('textbox', { name: 'Name' }).fill('Mara Quill-Vos');
    await dashboard.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByRole('heading', { name: 'Mara Quill-Vos' }).waitFor();
  });

  it('says so when a link leads to nobody', async () => {
    await dashboard.goto(
      browser().addressOf('src/dashboard/index.html#/people/00000000-0000-4000-8000-000000000000'),
    );
    await dashboard.getByRole('heading', { name: 'This person is no longer kept' }).waitFor();
  });

  it('changes the day’s cap, and takes it back', async () => {
    await dashboard.getByRole('link', { name: 'Settings' }).click();
    await dashboard.getByRole('combobox').selectOption('2');
    await dashboard.getByRole('status').getByText('Saved.').waitFor();
    await dashboard.getByRole('link', { name: 'Today' }).click();
    const due = dashboard.getByRole('list', { name: 'Follow-ups due' });
    await until(
      'two of them',
      async () => (await due.getByRole('button', { name: 'Done' }).count()) === 2,
    );
  });
});
