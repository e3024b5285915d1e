import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CommandArgs, Outcome } from '../../../src/domain/commands';
import type { TodayList } from '../../../src/domain/today-list';
import { PromptList } from '../../../src/ui/prompt-list/prompt-list';
import { Talks } from '../../../src/ui/prompt-list/talks';
import { Results } from '../../../src/ui/results/results';
import {
  alert,
  box,
  button,
  field,
  fresh,
  keyboard,
  press,
  showCard,
  status,
} from './card-on-screen';
import { busyDay, keptCard, outcome, prompt, resultPrompt, today, todayList } from './people';
import { clearPage, show } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

const region = () => page.getByRole('region', { name: 'Next step' });
const showNextStep = (nextStep = prompt()) => showCard(fresh(keptCard({ nextStep })));
const answered = (answer: object) =>
  expect.objectContaining({
    name: 'answerPrompt',
    rule: 'propose-talk',
    occurrence: '2026-03-03',
    answer,
  });

test('a next step says what, why, and what was found', async () => {
  showNextStep();
  await expect
    .element(region().getByText('Suggest a call or a coffee to Mara Quill'))
    .toBeVisible();
  await expect.element(region()).toHaveTextContent('in writing since 3 March');
  await expect.element(region()).toHaveTextContent('Kumar & Epley');
});

test('no study is cited where there is none', async () => {
  showNextStep(resultPrompt);
  await expect.element(region()).not.toHaveTextContent('Epley');
});

test('Done is one more click, with everything filled in', async () => {
  const { run } = showNextStep();
  await press('Done');
  await expect.element(field('Kind')).toHaveFocus();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done for Mara Quill.');
  const interaction = { kind: 'message', day: today, direction: 'out', text: '' };
  expect(run).toHaveBeenCalledExactlyOnceWith(answered({ answer: 'done', interaction }));
});

test('Done for a talk asks how it went', async () => {
  const { run } = showNextStep(resultPrompt);
  await press('Done');
  await page.getByRole('radio', { name: 'Missed' }).click();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done for Mara Quill.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ name: 'recordResult', outcome: { result: 'missed' } }),
  );
});

test('Done given up brings the buttons and the focus back', async () => {
  showNextStep();
  await press('Done');
  await press('Cancel');
  await expect.element(button('Done')).toHaveFocus();
});

test.each([
  ['Tomorrow', '2026-11-22', 'Waits until tomorrow.'],
  ['Next week', '2026-11-28', 'Waits until 28 November.'],
])('Snooze waits: %s', async (choice, until, said) => {
  const { run } = showNextStep();
  await press('Snooze');
  await press(choice);
  await expect.element(status()).toHaveTextContent(said);
  expect(run).toHaveBeenCalledExactlyOnceWith(answered({ answer: 'snoozed', until }));
});

test('Snooze waits until a day that lies ahead', async () => {
  const { run } = showNextStep();
  await press('Snooze');
  await press('Pick a day');
  await field('Until').fill('2026-11-21');
  await press('Save');
  await expect.element(alert()).toHaveTextContent('This day has passed.');
  await field('Until').fill('2026-12-24');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Waits until 24 December.');
  expect(run).toHaveBeenCalledExactlyOnceWith(answered({ answer: 'snoozed', until: '2026-12-24' }));
});

test('Snooze closes on Escape and gives the focus back', async () => {
  showNextStep();
  await press('Snooze');
  await expect.element(button('Tomorrow')).toHaveFocus();
  await keyboard('{Escape}');
  await expect.element(button('Snooze')).toHaveFocus();
});

test.each([
  ['Not this', 'not-this', 'Will not suggest this for Mara Quill again until something changes.'],
  ['Let go', 'let-go', 'You let Mara Quill rest. Nothing is deleted.'],
])('%s is answered, and can be undone', async (name, answer, said) => {
  const { run } = showNextStep();
  await press(name);
  await expect.element(status()).toHaveTextContent(said);
  await expect.element(button('Undo')).toHaveFocus();
  expect(run).toHaveBeenCalledExactlyOnceWith(answered({ answer }));
});

test('what is said of a step is kept as unsent text', async () => {
  const card = fresh(keptCard({ nextStep: prompt() }));
  const { saveDraft } = showCard(card);
  await press('Done');
  await box('What was said').fill('We spoke of tides');
  await vi.waitFor(() =>
    expect(saveDraft).toHaveBeenLastCalledWith(card.draftKey, {
      note: '',
      log: 'We spoke of tides',
    }),
  );
});

function showDay(list: TodayList) {
  const run = vi.fn(async (_args: CommandArgs): Promise<Outcome> => outcome('Ines Vale'));
  const personHref = (id: string) => `#/people/${id}`;
  show(
    <Results run={run}>
      <Talks list={list} personHref={personHref} />
      <PromptList list={list} personHref={personHref} />
    </Results>,
  );
  return run;
}

test('the day lists its follow-ups, each leading to its person', async () => {
  showDay(busyDay());
  const list = page.getByRole('list', { name: 'Follow-ups due' });
  await expect.element(list.getByRole('listitem')).toHaveLength(2);
  const link = list.getByRole('link', { name: 'Write Ines Vale a word of thanks' });
  await expect.element(link).toHaveAttribute('href', `#/people/${busyDay().prompts[0]?.personId}`);
});

test('the day shows its talks', async () => {
  showDay(busyDay());
  const talks = page.getByRole('list', { name: 'Talks' });
  await expect.element(talks).toHaveTextContent('Tomorrow, 10:00 call with Jonas Reed');
});

test('a follow-up is done from the list', async () => {
  const run = showDay(busyDay());
  const ines = page.getByRole('group', { name: 'Write Ines Vale a word of thanks' });
  await ines.getByRole('button', { name: 'Done' }).click();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done for Ines Vale.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      rule: 'thank',
      answer: expect.objectContaining({
        interaction: expect.objectContaining({ kind: 'thanked' }),
      }),
    }),
  );
});

test.each([
  [todayList({ empty: true }), 'Nobody kept yet. Open a profile'],
  [todayList(), 'Nothing due today.'],
  [todayList({ answeredToday: 3 }), 'That is all for today.'],
  [busyDay({ more: true }), 'More can wait until tomorrow.'],
])('an empty or full day has a kind word (%#)', async (list, words) => {
  showDay(list);
  await expect.element(page.getByText(words)).toBeVisible();
});
