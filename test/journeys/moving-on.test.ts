import { beforeEach, expect, it } from 'vitest';
import { inBothBrowsers, type Tab, until, welcome } from './support/journey';

inBothBrowsers((browser) => {
  let page: Tab;
  beforeEach(async () => {
    await welcome(browser());
    page = await browser().newTab();
  });

  /** The panel once it shows this name; a frame of the profile before may go while we look. */
  const panelNamed = (name: string) =>
    until(`the panel of ${name}`, async () => {
      const panel = await browser().findPanel(page);
      const found = await panel
        ?.getByRole('heading', { name })
        .count()
        .catch(() => 0);
      return found ? panel : undefined;
    });

  async function note(text: string) {
    const panel = await browser().panelOf(page);
    await panel.getByRole('textbox', { name: 'Add a note' }).fill(text);
    await panel.getByRole('button', { name: 'Save note' }).click();
    await panel.getByRole('list', { name: 'Notes' }).getByText(text).waitFor();
  }

  it('follows the profile inside the site and never shows the notes of one on another', async () => {
    await browser().visitProfile(page, 'mara-quill');
    await note('Only about Mara.');
    await page.getByRole('link', { name: 'Jonas Reed' }).first().click();
    const jonas = await panelNamed('Jonas Reed');
    expect(await jonas.getByText('Only about Mara.').count()).toBe(0);
    await note('Only about Jonas.');
    await page.goBack();
    const mara = await panelNamed('Mara Quill');
    await mara.getByText('Only about Mara.').waitFor();
    expect(await mara.getByText('Only about Jonas.').count()).toBe(0);
  });

  it('is gone on pages that are no profile', async () => {
    await browser().visitProfile(page, 'mara-quill');
    await panelNamed('Mara Quill');
    await page.getByRole('link', { name: 'Feed' }).click();
    await until('the panel to go', async () => !(await browser().findPanel(page)));
  });

  it('stays with what is typed when a dialog of the same person opens', async () => {
    await browser().visitProfile(page, 'mara-quill');
    const panel = await panelNamed('Mara Quill');
    await panel.getByRole('textbox', { name: 'Add a note' }).fill('Half a thought');
    await panel.evaluate(() => Reflect.set(window, 'stays', true));
    await page.getByRole('link', { name: 'Contact info' }).click();
    await page.getByRole('dialog').waitFor();
    const still = await browser().panelOf(page);
    expect(await still.evaluate(() => Reflect.get(window, 'stays'))).toBe(true);
    expect(await panel.getByRole('textbox', { name: 'Add a note' }).inputValue()).toBe(
      'Half a thought',
    );
  });

  it('brings an unsent text back after the tab was closed', async () => {
    await browser().visitProfile(page, 'mara-quill');
    const panel = await panelNamed('Mara Quill');
    await panel.getByRole('textbox', { name: 'Add a note' }).pressSequentially('Half a thought');
    await until('the draft to be kept', async () =>
      (await browser().keptDrafts()).includes('Half a thought'),
    );
    await page.close();
    page = await browser().newTab();
    await browser().visitProfile(page, 'mara-quill');
    const again = await panelNamed('Mara Quill');
    await until('the draft', async () => {
      const text = await again.getByRole('textbox', { name: 'Add a note' }).inputValue();
      return text === 'Half a thought';
    });
  });

  it('writes to the person it was written for after the tab has moved on, and says so', async () => {
    await browser().visitProfile(page, 'mara-quill');
    await panelNamed('Mara Quill');
    const popup = await browser().openPopup(page);
    await popup.type('textbox', 'Add a note', 'Written for Mara.');
    const press = await popup.aimAt('button', 'Save note');
    await Promise.all([
      press(),
      page.evaluate(() => history.pushState(null, '', '/in/jonas-reed/')),
    ]);
    await until('word of where it went', async () => (await popup.text()).includes('Mara Quill'));
    await browser().visitProfile(page, 'mara-quill');
    await (await panelNamed('Mara Quill')).getByText('Written for Mara.').waitFor();
    await browser().visitProfile(page, 'jonas-reed');
    const jonas = await panelNamed('Jonas Reed');
    expect(await jonas.getByText('Written for Mara.').count()).toBe(0);
  });

  it('shows nothing on one’s own profile', async () => {
    const address = 'https://www.linkedin.com/in/viewer-self/';
    const card = 'com.linkedin.sdui.profile.card.refACoAADWk6QkBscHYc28g2z-2wcZrsUVe1DkJ8NgTopcard';
    browser().servePage(
      address,
      `<title>Viewer Self | LinkedIn</title><main><div componentkey="${card}"><section><h2>Viewer Self</h2><a href="/in/viewer-self/overlay/contact-info/">Contact info</a><a href="/in/viewer-self/edit/intro/">Edit</a></section></div></main>`,
    );
    await browser().visitProfile(page, 'mara-quill');
    await panelNamed('Mara Quill');
    await page.goto(address);
    await until('the panel to stay away', async () => !(await browser().findPanel(page)));
    const popup = await browser().openPopup(page);
    await popup.find('heading', 'Today');
    expect(await popup.has('heading', 'Viewer Self')).toBe(false);
  });

  it('works by the address alone where nothing can be read', async () => {
    browser().servePage(
      'https://www.linkedin.com/in/tomas-lindqvist/',
      '<title>?</title><main>Nothing here.</main>',
    );
    await page.goto('https://www.linkedin.com/in/tomas-lindqvist/');
    const panel = await panelNamed('linkedin.com/in/tomas-lindqvist');
    await panel.getByRole('textbox', { name: 'Add a note' }).fill('Known by address.');
    await panel.getByRole('button', { name: 'Save note' }).click();
    await panel.getByRole('list', { name: 'Notes' }).getByText('Known by address.').waitFor();
    await panel.getByText('your notes are found by address').waitFor();
    browser().serveNothing();
    await browser().visitProfile(page, 'tomas-lindqvist');
    const named = await panelNamed('Tomas Lindqvist');
    await named.getByText('Known by address.').waitFor();
  });
});
