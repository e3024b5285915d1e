import { expect, it } from 'vitest';
import { inBothBrowsers, until, welcome, welcomePage } from './support/journey';

inBothBrowsers((browser) => {
  it('asks at install where notes are to be shown, with the profile page preselected', async () => {
    const page = await welcomePage(browser());
    await page.getByRole('radiogroup', { name: 'Where to show your notes' }).waitFor();
    expect(await page.getByRole('radio', { name: 'On the profile page' }).isChecked()).toBe(true);
    expect(await page.getByText('not affiliated with LinkedIn').isVisible()).toBe(true);
  });

  it('draws nothing on a page before the choice is made, and the panel right after it', async () => {
    const page = await browser().newTab();
    await browser().visitProfile(page, 'mara-quill');
    const bare = await page.evaluate(() => document.documentElement.children.length);
    expect(bare).toBe(2);
    expect(await browser().findPanel(page)).toBeUndefined();
    await welcome(browser());
    const panel = await browser().panelOf(page);
    await panel.getByRole('heading', { name: 'Mara Quill' }).waitFor();
  });

  it('leaves the page untouched where the side panel was chosen, and the other way round in Settings', async () => {
    await welcome(browser(), 'Side panel only (pages untouched)');
    const page = await browser().newTab();
    await browser().visitProfile(page, 'mara-quill');
    await page.getByRole('heading', { name: 'Mara Quill' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);

    const settings = await browser().newTab();
    await settings.goto(browser().addressOf('src/dashboard/index.html#/settings'));
    await settings.getByRole('radio', { name: 'On the profile page' }).click();
    await browser().panelOf(page);
    await settings.getByRole('radio', { name: 'Side panel only (pages untouched)' }).click();
    await until('the panel to go', async () => !(await browser().findPanel(page)));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('keeps a person from the first act on: level, note, log, next step, badge', async () => {
    await welcome(browser());
    const page = await browser().newTab();
    await browser().visitProfile(page, 'mara-quill');
    const panel = await browser().panelOf(page);
    await panel.getByRole('heading', { name: 'Mara Quill' }).waitFor();
    expect(await browser().badgeText()).toBe('');

    await panel.getByRole('radio', { name: 'Know a little' }).click();
    const next = panel.getByRole('region', { name: 'Next step' });
    await next.getByText('Suggest a call').waitFor();
    expect(await browser().badgeText()).toBe('1');

    await panel
      .getByRole('textbox', { name: 'Add a note' })
      .fill('Moves the tide model to open source.');
    await panel.getByRole('button', { name: 'Save note' }).click();
    await panel.getByRole('status').getByText('Note saved.').waitFor();
    await panel.getByRole('list', { name: 'Notes' }).getByText('open source').waitFor();

    await panel.getByRole('button', { name: 'Log a conversation' }).click();
    await panel.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Call' });
    await panel.getByRole('textbox', { name: 'What was said' }).fill('She knows Ines.');
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByRole('list', { name: 'What happened' }).getByText('She knows Ines.').waitFor();
    await until('the badge to count down', async () => (await browser().badgeText()) === '');

    await page.reload();
    const again = await browser().panelOf(page);
    await again.getByRole('list', { name: 'Notes' }).getByText('open source').waitFor();
    expect(await again.getByRole('radio', { name: 'Know a little' }).isChecked()).toBe(true);
  });

  it('turns bad input down in place and loses nothing', async () => {
    await welcome(browser());
    const page = await browser().newTab();
    await browser().visitProfile(page, 'mara-quill');
    const panel = await browser().panelOf(page);
    await panel.getByRole('button', { name: 'Save note' }).click();
    await panel.getByRole('alert').waitFor();

    const long = 'x'.repeat(20_001);
    await panel.getByRole('textbox', { name: 'Add a note' }).fill(long);
    await panel.getByRole('button', { name: 'Save note' }).click();
    await panel.getByRole('alert').getByText('20,000').waitFor();
    expect(await panel.getByRole('textbox', { name: 'Add a note' }).inputValue()).toBe(long);

    await panel.getByRole('button', { name: 'Log a conversation' }).click();
    await panel.getByLabel('Day').fill('2999-01-01');
    await panel.getByRole('textbox', { name: 'What was said' }).fill('From the future.');
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByText('still to come').waitFor();
    expect(await panel.getByRole('textbox', { name: 'What was said' }).inputValue()).toBe(
      'From the future.',
    );
    expect(await panel.getByRole('list', { name: 'What happened' }).count()).toBe(0);
  });

  it('undoes a deleted note', async () => {
    await welcome(browser());
    const page = await browser().newTab();
    await browser().visitProfile(page, 'mara-quill');
    const panel = await browser().panelOf(page);
    await panel.getByRole('textbox', { name: 'Add a note' }).fill('Not to be lost.');
    await panel.getByRole('textbox', { name: 'Add a note' }).press('Control+Enter');
    const notes = panel.getByRole('list', { name: 'Notes' });
    await notes.getByText('Not to be lost.').waitFor();
    await notes.getByRole('button', { name: /^Delete/ }).click();
    await notes.getByText('Not to be lost.').waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Undo' }).click();
    await notes.getByText('Not to be lost.').waitFor();
  });
});
