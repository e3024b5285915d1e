import { beforeEach, expect, it } from 'vitest';
import { inBothBrowsers, until, welcome } from './support/journey';

inBothBrowsers((browser) => {
  beforeEach(async () => {
    await welcome(browser());
  });

  it('a worker killed between any two steps changes nothing for the user', async () => {
    const page = await browser().newTab();
    await browser().killBackground();
    await browser().visitProfile(page, 'mara-quill');
    const panel = await browser().panelOf(page);
    await panel.getByRole('heading', { name: 'Mara Quill' }).waitFor();

    await browser().killBackground();
    await panel.getByRole('radio', { name: 'Know well' }).click();
    await panel.getByRole('region', { name: 'Next step' }).waitFor();

    await browser().killBackground();
    await panel.getByRole('textbox', { name: 'Add a note' }).fill('Survives.');
    await browser().killBackground();
    await panel.getByRole('button', { name: 'Save note' }).click();
    await panel.getByRole('list', { name: 'Notes' }).getByText('Survives.').waitFor();

    await browser().killBackground();
    await panel.getByRole('button', { name: 'Log a conversation' }).click();
    await panel.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Call' });
    await browser().killBackground();
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    const happened = panel.getByRole('list', { name: 'What happened' }).getByRole('listitem');
    await happened.first().waitFor();

    await browser().killBackground();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await happened.first().waitFor({ state: 'detached' });
    expect(await panel.getByRole('list', { name: 'Notes' }).getByRole('listitem').count()).toBe(1);

    await browser().killBackground();
    const popup = await browser().openPopup(page);
    await popup.find('heading', 'Today');
    await popup.find('list', 'Follow-ups due');
    await until('the badge', async () => (await browser().badgeText()) === '1');
  });

  it('a command under which the worker is killed is carried out once', async () => {
    const page = await browser().newTab();
    await browser().visitProfile(page, 'mara-quill');
    const panel = await browser().panelOf(page);
    const box = panel.getByRole('textbox', { name: 'Add a note' });
    const notes = panel.getByRole('list', { name: 'Notes' }).getByRole('listitem');
    for (const count of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await box.fill(`Note ${count}.`);
      await Promise.all([
        panel.getByRole('button', { name: 'Save note' }).click(),
        browser().killBackground(),
      ]);
      await until('the note to be saved', async () => (await box.inputValue()) === '');
      await until('the note in the list', async () => (await notes.count()) === count);
    }
  });
});
