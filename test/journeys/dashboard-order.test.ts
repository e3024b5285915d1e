import { beforeEach, expect, it } from 'vitest';
import {
  fillWithSample,
  inBothBrowsers,
  shownBy,
  type Tab,
  until,
  welcome,
  welcomePage,
} from './support/journey';

inBothBrowsers((browser) => {
  let page: Tab;
  beforeEach(async () => {
    await welcome(browser());
    await fillWithSample(browser());
    page = await browser().openExtensionPage('src/dashboard/index.html#/people');
    // Keys are heard from the first drawing on.
    await page.getByRole('button', { name: 'Quick entry' }).waitFor();
  });

  const press = (name: string | RegExp, on = page) =>
    on.getByRole('button', { name, exact: true }).click();
  const said = (text: string, on = page) => on.getByRole('status').getByText(text).waitFor();
  const heading = (name: string, on = page) =>
    on.getByRole('heading', { level: 1, name, exact: true }).waitFor();

  /** A choice is shown once it is kept. */
  async function choose(name: string, on = page): Promise<void> {
    const radio = on.getByRole('radio', { name });
    await radio.click();
    await until(`${name} to be chosen`, () => radio.isChecked());
  }

  /** Opens somebody's page from the palette, by keyboard alone. */
  async function goTo(name: string, on = page): Promise<void> {
    await on.getByRole('button', { name: 'Quick entry' }).waitFor();
    await on.keyboard.press('Control+k');
    await on.getByRole('combobox').pressSequentially(name);
    await on.getByRole('dialog').getByText(name).first().waitFor();
    await on.keyboard.press('Enter');
    await heading(name, on);
  }

  it('deletes a person with everything, says so, and brings all of it back', async () => {
    await goTo('Mara Quill');
    await page.getByRole('textbox', { name: 'Add a note' }).fill('Never saved.');
    const happened = page.getByRole('list', { name: 'What happened' });
    const entries = await happened.getByRole('listitem').count();
    await press('Delete this person');
    await page.getByText('is deleted, with everything that stands here').waitFor();
    await press('Delete Mara Quill');
    await heading('This person is no longer kept');
    await said('Mara Quill and everything about them is deleted.');
    await page.keyboard.press('Enter');
    await heading('Mara Quill');
    await until('the whole timeline', async () => {
      return (await happened.getByRole('listitem').count()) === entries;
    });
  });

  it('tags people, renames the tag for all of them, and finds them by it', async () => {
    await goTo('Mara Quill');
    await press('Add a tag');
    await page.getByRole('combobox', { name: 'Tag' }).fill('Hafen');
    await page.keyboard.press('Enter');
    await said('Tag “Hafen” added.');
    await page.goto((await shownBy(page)).replace(/#.*/, '#/tags'));
    await press('Edit tag: Hafen');
    await choose('Blue');
    await page.getByRole('textbox', { name: 'Tag' }).fill('Häfen und Boote');
    await page.keyboard.press('Enter');
    await said('Renamed to “Häfen und Boote” for 1 person.');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('boote');
    await page.getByRole('dialog').getByText('Mara Quill').first().waitFor();
    await page.keyboard.press('Escape');
    await press('Undo');
    await said('Undone.');
    await page.getByText('Hafen', { exact: true }).waitFor();
  });

  it('adds somebody by keyboard alone, who looks kept twice and is merged', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('Mara Quill');
    await page.getByRole('option', { name: 'Add “Mara Quill”' }).click();
    await said('Mara Quill is kept now.');
    await page.getByRole('link', { name: 'Somebody kept twice?' }).click();
    await page.getByText('Both have the same name').waitFor();
    await press('Not the same person');
    await page.getByText('Nobody looks kept twice.').waitFor();
    await press('Undo');
    await press('Merge');
    await said('Merged into Mara Quill.');
    await page.getByText('Nobody looks kept twice.').waitFor();
    await press('Undo');
    await page.getByText('Both have the same name').waitFor();
  });

  it('logs a conversation from the palette', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Log a conversation with …' }).click();
    await page.keyboard.type('mara');
    await page.getByRole('dialog').getByText('Mara Quill').first().waitFor();
    await page.keyboard.press('Enter');
    const kind = page.getByRole('combobox', { name: 'Kind' });
    await kind.waitFor();
    await until('the focus in the form', () =>
      page.evaluate(() => document.activeElement?.matches('select') === true),
    );
    await page.getByRole('textbox', { name: 'What was said' }).fill('From the palette.');
    await press('Save');
    await page
      .getByRole('list', { name: 'What happened' })
      .getByText('From the palette.')
      .waitFor();
    expect(await shownBy(page)).toMatch(/#\/people\/[0-9a-f-]{36}$/);
  });

  it('shows what changed in every window within a second, and keeps what is being typed', async () => {
    await goTo('Mara Quill');
    const address = await shownBy(page);
    const other = await browser().newWindow();
    await other.goto(address);
    await heading('Mara Quill', other);
    const mine = page.getByRole('textbox', { name: 'Add a note' });
    await mine.fill('Half a thought, typed here');
    await press('Add a tag');
    await page.getByRole('combobox', { name: 'Tag' }).fill('Not yet');

    await other.getByRole('textbox', { name: 'Add a note' }).fill('Written in the other window.');
    await press('Save note', other);
    await said('Note saved', other);
    const before = Date.now();
    await page
      .getByRole('list', { name: 'Notes' })
      .getByText('Written in the other window.')
      .waitFor();
    expect(Date.now() - before).toBeLessThan(1000);
    expect(await mine.inputValue()).toBe('Half a thought, typed here');
    expect(await page.getByRole('combobox', { name: 'Tag' }).inputValue()).toBe('Not yet');

    await other.goto((await shownBy(other)).replace(/#.*/, '#/settings'));
    await choose('Dark', other);
    const dark = () => page.evaluate(() => document.documentElement.style.colorScheme === 'dark');
    await until('the dark look', dark);
    expect(await mine.inputValue()).toBe('Half a thought, typed here');
  });

  it('draws a page dark from its first painting on where the user chose so', async () => {
    await page.goto((await shownBy(page)).replace(/#.*/, '#/settings'));
    await choose('Dark');
    await said('Saved.');
    const paper = (of: Tab) => of.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await until('the dark look', async () => (await paper(page)) === 'rgb(23, 26, 25)');
    const popup = await browser().openExtensionPage('src/popup/index.html');
    expect(await paper(popup)).toBe('rgb(23, 26, 25)');
  });

  it('deletes everything after a typed word, and brings it back while nothing else is written', async () => {
    await page.goto((await shownBy(page)).replace(/#.*/, '#/settings'));
    await press('Delete everything …');
    await page.getByRole('textbox', { name: 'Type “delete” to confirm' }).fill('delete');
    await press('Delete everything now');
    await said('Everything is deleted.');
    const choice = page.getByRole('radio', { name: 'On the profile page' });
    await until('no choice', async () => !(await choice.isChecked()));
    const other = await browser().openExtensionPage('src/dashboard/index.html#/people');
    await other.getByText('Who do you already know well?').waitFor();
    await press('Undo');
    await said('Undone.');
    await other
      .getByRole('grid', { name: 'People' })
      .getByRole('link', { name: 'Mara Quill' })
      .waitFor();
    await until('the choice again', () => choice.isChecked());
    await page.getByRole('link', { name: 'Tags' }).waitFor();
    await welcomePage(browser());
  });
});
