import { beforeEach, expect, it } from 'vitest';
import { fillWithSample, inBothBrowsers, type Tab, until, welcome } from './support/journey';

inBothBrowsers((browser) => {
  let page: Tab;
  beforeEach(async () => {
    await welcome(browser());
    page = await browser().newTab();
  });

  it('names what is due, each with its reason, and the talk of tomorrow', async () => {
    await fillWithSample(browser());
    await page.goto('https://www.linkedin.com/feed/');
    const popup = await browser().openPopup(page);
    await popup.find('list', 'Follow-ups due');
    const text = await popup.text();
    for (const words of ['word of thanks', 'Say hello', 'Suggest a call', 'Tomorrow']) {
      expect(text).toContain(words);
    }
    expect(await popup.has('radio', 'Know well')).toBe(false);
  });

  it('logs what was done with one more click, and takes it back', async () => {
    await fillWithSample(browser());
    await browser().visitProfile(page, 'ines-vale');
    const popup = await browser().openPopup(page);
    await popup.click('button', 'Done');
    await popup.click('button', 'Save');
    await until('word of it', async () => (await popup.text()).includes('Undo'));
    await popup.click('button', 'Undo');
    await until('the prompt to be back', () => popup.has('button', 'Done'));
  });

  it('finds people as one types, accents and case folded, by notes too', async () => {
    await fillWithSample(browser());
    await page.goto('https://www.linkedin.com/feed/');
    const popup = await browser().openPopup(page);
    await popup.type('searchbox', 'Find a person', 'INÉS va');
    await until('Ines', async () => (await popup.text()).includes('Harbour pilot'));
  });

  it('shows how to begin when nobody is kept', async () => {
    await page.goto('https://www.linkedin.com/feed/');
    const popup = await browser().openPopup(page);
    await popup.find('heading', 'Today');
    expect(await popup.text()).toContain('profile');
  });
});

inBothBrowsers(
  (browser) => {
    it('speaks German where the browser does', async () => {
      await welcome(browser(), 'Auf der Profilseite');
      const page = await browser().newTab();
      await browser().visitProfile(page, 'mara-quill');
      const popup = await browser().openPopup(page);
      await popup.find('radio', 'Kenne ich gut');
      await popup.find('heading', 'Heute');
    });
  },
  { look: { locale: 'de' } },
);
