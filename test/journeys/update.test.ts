import { beforeEach, expect, it } from 'vitest';
import { inBothBrowsers, type Tab, until, welcome } from './support/journey';

inBothBrowsers((browser) => {
  beforeEach(async () => {
    await welcome(browser());
  });

  const slugs = ['mara-quill', 'jonas-reed', 'ines-vale', 'omar-said', 'lena-brook'];

  async function openProfile(slug: string): Promise<Tab> {
    const page = await browser().newTab();
    await browser().visitProfile(page, slug);
    await browser().panelOf(page);
    return page;
  }

  const parts = (tab: Tab) => tab.evaluate(() => document.documentElement.children.length);

  /** Chromium runs no new script in a page that is open: the old panel goes once the page is looked at. */
  async function isGone(tab: Tab) {
    await until('the old frame to go', async () => !(await browser().findPanel(tab)));
    expect(await parts(tab)).toBe(2);
  }

  /** Firefox runs the new script there at once: it takes the old panel away and hangs one of its own. */
  async function standsAnew(tab: Tab) {
    await until('the new panel', async () => {
      const panel = await browser().findPanel(tab);
      const box = panel?.getByRole('textbox', { name: 'Add a note' });
      return box?.isVisible().catch(() => false);
    });
    expect(await parts(tab)).toBe(3);
  }

  it('leaves five open profiles without an old frame, an error or a lost text; a new load works', async () => {
    const tabs = [];
    for (const slug of slugs) tabs.push(await openProfile(slug));
    const [first] = tabs;
    if (!first) throw new Error('no tab');
    const panel = await browser().panelOf(first);
    await panel.getByRole('textbox', { name: 'Add a note' }).fill('Half a thought');
    await panel.getByRole('radio', { name: 'Know well' }).click();
    await panel.getByRole('status').getByText('Saved.').waitFor();

    await until('the draft to be kept', async () =>
      (await browser().keptDrafts()).includes('Half a thought'),
    );

    await browser().update();
    for (const tab of tabs) {
      await tab.bringToFront();
      await tab.mouse.move(200, 300);
      if (browser().name === 'Firefox') await standsAnew(tab);
      else await isGone(tab);
    }
    await first.reload();
    const again = await browser().panelOf(first);
    expect(await first.evaluate(() => document.documentElement.children.length)).toBe(3);
    const text = again.getByRole('textbox', { name: 'Add a note' });
    await until('the draft', async () => (await text.inputValue()) === 'Half a thought');
    expect(await again.getByRole('radio', { name: 'Know well' }).isChecked()).toBe(true);
    expect(await browser().uncaught()).toEqual([]);
  });
});
