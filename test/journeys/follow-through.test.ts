import { beforeEach, expect, it } from 'vitest';
import { inBothBrowsers, type Tab, until, welcome } from './support/journey';

inBothBrowsers(
  (browser) => {
    let profile: Tab;
    let dashboard: Tab | undefined;
    beforeEach(async () => {
      dashboard = undefined;
      await welcome(browser());
      await browser().moveTo('2026-03-03');
      profile = await browser().newTab();
      await browser().visitProfile(profile, 'mara-quill');
    });

    /** The dashboard's Today as it is on a day. */
    async function todayOn(day: string): Promise<Tab> {
      await dashboard?.close();
      await browser().moveTo(day);
      dashboard = await browser().openExtensionPage('src/dashboard/index.html#/today');
      await dashboard.getByRole('heading', { name: 'Today' }).waitFor();
      return dashboard;
    }

    const badge = (text: string) =>
      until(`the badge to say “${text}”`, async () => (await browser().badgeText()) === text);

    /** Nothing is asked for on a day. */
    async function nothingOn(day: string) {
      const today = await todayOn(day);
      await today.getByText('Nothing due today.').waitFor();
      expect(await today.getByRole('list', { name: 'Follow-ups due' }).count()).toBe(0);
    }

    /** What is asked for on a day, done with one click in its form. */
    async function doneOn(day: string, action: string) {
      const today = await todayOn(day);
      await today.getByText(action, { exact: true }).waitFor();
      await today.getByRole('button', { name: 'Done', exact: true }).click();
      await today.getByRole('button', { name: 'Save', exact: true }).click();
      await today.getByText('That is all for today.').waitFor();
      await badge('');
    }

    async function writeALetter() {
      const panel = await browser().panelOf(profile);
      await panel.getByRole('button', { name: 'Draft a message' }).click();
      const letter = 'I plan a book on harbours. Which archive would you ask first? Thank you.';
      await panel.getByRole('textbox', { name: 'Message' }).fill(letter);
      await panel.getByRole('combobox', { name: 'Sent as' }).selectOption({ label: 'Letter' });
      await panel.getByRole('button', { name: 'I sent it' }).click();
      await panel.getByText('Which archive would you ask first?', { exact: true }).waitFor();
    }

    it('goes from a letter without an answer to the phone, to rest, and leaves it at that', async () => {
      await writeALetter();
      await nothingOn('2026-03-04');
      await doneOn('2026-03-10', 'Give Mara Quill a call about what you asked');
      await nothingOn('2026-03-11');

      await todayOn('2026-03-17');
      const popup = await browser().openPopup(profile);
      await popup.find('list', 'Follow-ups due');
      await popup.click('button', 'Not this');
      await badge('');
      await popup.click('button', 'Undo');
      await badge('1');

      await doneOn('2026-03-17', 'Let your question to Mara Quill rest');
      await nothingOn('2026-03-18');
    });

    /** Opens Mara's panel on a day, where things are noted that no step asks for. */
    async function panelOn(day: string) {
      await browser().moveTo(day);
      await profile.reload();
      return browser().panelOf(profile);
    }

    it('goes from a call to thanks, an introduction, a meeting, and back to who made it', async () => {
      await writeALetter();
      const today = await todayOn('2026-03-10');
      await today.getByRole('button', { name: 'Done', exact: true }).click();
      await today.getByRole('radio', { name: 'I phoned, and we talked' }).click();
      await today.getByRole('button', { name: 'Save', exact: true }).click();
      await today.getByText('That is all for today.').waitFor();
      await doneOn('2026-03-11', 'Write Mara Quill a word of thanks');

      let panel = await panelOn('2026-03-12');
      await panel.getByRole('button', { name: 'Add an introduction' }).click();
      await panel.getByRole('radio', { name: 'Mara Quill introduces me to …' }).click();
      await panel.getByRole('combobox', { name: 'To whom' }).fill('Edda Vale');
      await panel.getByRole('button', { name: 'Save', exact: true }).click();
      await panel.getByText('Mara Quill is not asked yet.').waitFor();
      await doneOn('2026-03-12', 'Ask Mara Quill to introduce you to Edda Vale');

      panel = await panelOn('2026-03-16');
      await panel.getByText('You asked Mara Quill on').waitFor();
      const between = '(Mara Quill introduces you to Edda Vale)';
      const note = (step: string) =>
        panel.getByRole('button', { name: `${step} ${between}`, exact: true }).click();
      await note('We are introduced');
      await note('I thanked Mara Quill');
      // Met on the day before, and noted only now.
      panel = await panelOn('2026-03-20');
      await panel.getByRole('button', { name: `Another day ${between}`, exact: true }).click();
      await panel.getByLabel('Day', { exact: true }).fill('2026-03-19');
      await note('We met');
      await panel.getByText(/^You met Edda Vale on (March 19|19 March)\.$/).waitFor();
      await doneOn('2026-03-20', 'Tell Mara Quill what came of meeting Edda Vale');
    });
  },
  // Firefox has nothing that runs before the scripts of each page, where the clock is set.
  { only: 'Chromium' },
);
