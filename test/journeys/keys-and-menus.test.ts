import { beforeEach, expect, it } from 'vitest';
import { inBothBrowsers, type Tab, until, welcome } from './support/journey';

inBothBrowsers((browser) => {
  let page: Tab;
  beforeEach(async () => {
    await welcome(browser());
    page = await browser().newTab();
    await browser().visitProfile(page, 'mara-quill');
  });

  const focused = (panel: { evaluate(work: () => string): Promise<string> }) =>
    panel.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '',
    );

  it('the key for a note puts the cursor from the page into the note box', async () => {
    const panel = await browser().panelOf(page);
    await panel.getByRole('textbox', { name: 'Add a note' }).waitFor();
    await browser().fire({ key: 'note' });
    await until('the focus', async () => (await focused(panel)) === 'TEXTAREA');
    await page.keyboard.type('Loves tide tables');
    expect(await panel.getByRole('textbox', { name: 'Add a note' }).inputValue()).toBe(
      'Loves tide tables',
    );
  });

  it('the key for a conversation opens the folded panel with its form', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const panel = await browser().panelOf(page);
    await panel.getByRole('button').waitFor();
    await browser().fire({ key: 'log' });
    await panel.getByRole('combobox', { name: 'Kind' }).waitFor();
    await until('the focus', async () => (await focused(panel)) === 'SELECT');
  });

  it('“Keep this person” keeps the one in the tab, says so, and can be undone', async () => {
    const panel = await browser().panelOf(page);
    await panel.getByRole('textbox', { name: 'Add a note' }).waitFor();
    await browser().fire({ menu: 'keep.page' });
    await panel.getByRole('status').getByText('Mara Quill is kept.').waitFor();
    await browser().fire({ address: 'mara' });
    const opened = await browser().tabAt(/#\/people\/[0-9a-f-]{36}$/);
    await opened.getByRole('heading', { name: 'Mara Quill' }).waitFor();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await opened.getByRole('heading', { name: 'This person is no longer kept' }).waitFor();
  });

  it('“Keep this person” on a link shows them in the side panel, until one goes back', async () => {
    const side = await browser().openSidePanel(page);
    await side.find('heading', 'Mara Quill');
    const linkUrl = 'https://www.linkedin.com/in/jonas-reed/';
    await browser().fire({ menu: 'keep.link', linkUrl });
    await side.find('heading', 'linkedin.com/in/jonas-reed');
    expect(await side.text()).toContain('linkedin.com/in/jonas-reed is kept.');
    await side.click('button', 'Back to this tab');
    await side.find('heading', 'Mara Quill');
  });
});
