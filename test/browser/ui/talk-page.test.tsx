import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { saveTalk } from '../../../src/dashboard/talk/save-calendar';
import { TalkPage } from '../../../src/dashboard/talk/talk-page';
import { TodayPage } from '../../../src/dashboard/today-page';
import type { TalkView } from '../../../src/domain/talk-view';
import { change } from '../../../src/messages/change';
import { AtHandContext } from '../../../src/ui/at-hand/at-hand';
import { Results } from '../../../src/ui/results/results';
import { box, button, press, status } from './card-on-screen';
import { downloads } from './downloads';
import { fakeExtension } from './fake-extension';
import { agreedTalk, busyDay, proposedTalk } from './people';
import { clearPage, show } from './setting';
import { heldTalk, preparation, talkView } from './talks';

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open(talk: TalkView | null) {
  const extension = fakeExtension(null);
  extension.state.talk = talk;
  show(
    <Results run={change}>
      <AtHandContext.Provider value={{ dashboard: '', saveTalk }}>
        <TalkPage conversationId={agreedTalk.id} />
      </AtHandContext.Provider>
    </Results>,
  );
  return extension;
}

test('all that one wants at hand in a call is on one page', async () => {
  open(talkView());
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Talk with Mara Quill');
  const main = page.elementLocator(document.body);
  for (const words of [
    preparation.purpose,
    preparation.snapshot,
    'How sailors read a tide table',
    'Jonas at the port',
    'Open data, and that young engineers are asked early',
    'Says the harbour board meets in spring.',
    'Talked about the tide tables.',
    'You promised: Send the tide tables of 1998, by 30 November',
    'They promised: Ask her colleague in Porto',
    'Connected since 3 March 2025',
    'Last talk on 14 October',
    'You are here thanks to Ines Vale',
  ]) {
    await expect.element(main).toHaveTextContent(words);
  }
});

test('questions are ticked off while talking, and nothing is written', async () => {
  const { state } = open(talkView());
  const question = page.getByRole('checkbox', { name: 'What would you build next?' });
  await question.click();
  await expect.element(question).toBeChecked();
  expect(state.commands).toEqual([]);
});

test('a talk is told of where it was led', async () => {
  const { state } = open(talkView());
  await press('How did it go?');
  await box('What was said').fill('Tides.');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Saved.');
  expect(state.commands.map(({ args }) => args)).toEqual([
    expect.objectContaining({ name: 'recordResult', conversationId: agreedTalk.id }),
  ]);
});

test('a talk without a day can get one, and no calendar file', async () => {
  open(talkView({ conversation: proposedTalk }));
  await expect.element(page.getByText('Proposed on 15 November, no day yet')).toBeVisible();
  await expect.element(page.getByText('Nothing is prepared yet')).toBeVisible();
  await expect.element(button('Agree on a day')).toBeVisible();
  await expect.element(button('Add to calendar')).not.toBeInTheDocument();
});

test('a talk that was held says what came of it', async () => {
  open(talkView({ conversation: heldTalk }));
  await expect.element(page.getByText('Held on 20 November')).toBeVisible();
  await expect.element(page.getByText('Harbours choose the model')).toBeVisible();
  await expect.element(button('How did it go?')).not.toBeInTheDocument();
  await expect.element(button('Add an introduction to Theo Brandt')).toBeVisible();
  await expect.element(button('Add an introduction to Ana Sousa')).not.toBeInTheDocument();
});

test('a talk that is gone says so', async () => {
  open(null);
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('This talk is no longer planned');
});

test('the page can be printed', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  open(talkView());
  await press('Print');
  expect(print).toHaveBeenCalledOnce();
});

test('a talk is given to the calendar as a file', async () => {
  const files = downloads();
  open(talkView());
  await press('Add to calendar');
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['wellkept-talk-2026-11-22.ics']);
  const text = (await files[0]?.file.text())?.replaceAll('\r\n ', '');
  expect(text).toContain('SUMMARY:Call with Mara Quill');
  expect(text).toContain(preparation.purpose);
  expect(text).toContain('– What would you build next?');
});

test('a day is given to the calendar with its talks and follow-ups', async () => {
  const files = downloads();
  const { state } = open(talkView());
  show(
    <Results run={change}>
      <TodayPage value={busyDay()} />
    </Results>,
  );
  state.talk = talkView();
  await press('Add this day to your calendar');
  await expect.poll(() => files.length).toBe(1);
  const text = (await files[0]?.file.text())?.replaceAll('\r\n ', '');
  expect(text?.match(/^SUMMARY:.*$/gm)).toEqual([
    'SUMMARY:Call with Mara Quill',
    'SUMMARY:Write Ines Vale a word of thanks',
    'SUMMARY:Suggest a call or a coffee to Mara Quill',
  ]);
});
