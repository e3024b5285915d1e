import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CommandArgs } from '../../../src/domain/commands';
import type { PersonCard } from '../../../src/domain/person-card';
import { AtHandContext } from '../../../src/ui/at-hand/at-hand';
import { PromptList } from '../../../src/ui/prompt-list/prompt-list';
import { Results } from '../../../src/ui/results/results';
import { alert, box, button, field, fresh, press, showCard, status } from './card-on-screen';
import { bridges, help, introductionId, promise } from './open-matters';
import { agreedTalk, keptCard, maraId, openAsk, outcome, today, todayList } from './people';
import { clearPage, show } from './setting';
import { steps } from './talks';

beforeEach(clearPage);
afterEach(clearPage);

const radio = (name: string) => page.getByRole('radio', { name, exact: true });

/** Opens the form of a step on Mara's card. */
async function doing(step: keyof typeof steps, given: Partial<PersonCard> = {}) {
  const { run } = showCard(fresh(keptCard({ ...given, nextStep: steps[step] })));
  await press('Done');
  return {
    run,
    answered: (answer: object) => {
      const { rule, occurrence } = steps[step];
      expect(run).toHaveBeenCalledExactlyOnceWith({
        name: 'answerPrompt',
        personId: maraId,
        rule,
        occurrence,
        answer: { answer: 'done', ...answer },
      });
    },
  };
}

/** Shows a step in the list of the day, where Mara's card is looked up. */
function inList(step: keyof typeof steps, card: PersonCard | null) {
  const run = vi.fn(async (_args: CommandArgs) => outcome());
  const atHand = { dashboard: '', getCard: async () => card, findBridges: async () => bridges };
  show(
    <Results run={run}>
      <AtHandContext.Provider value={atHand}>
        <PromptList list={todayList({ prompts: [steps[step]] })} personHref={() => '#/people'} />
      </AtHandContext.Provider>
    </Results>,
  );
  return run;
}

test('a promise is kept with one click', async () => {
  const { answered } = await doing('promise', { promises: [promise()] });
  await expect.element(page.getByText('Send the tide tables of 1998').first()).toBeVisible();
  await expect.element(radio('Kept')).toHaveFocus();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done for Mara Quill.');
  answered({ progress: { of: 'promise', promiseId: promise().id, step: 'kept', day: today } });
});

test('a promise may be dropped', async () => {
  const { answered } = await doing('promise');
  await radio('Dropped: it is no longer needed').click();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done');
  answered({ progress: { of: 'promise', promiseId: promise().id, step: 'dropped', day: today } });
});

test('words about a kept promise are logged', async () => {
  const { answered } = await doing('promise');
  await field('Day').fill('2026-11-20');
  await box('What was said (optional)').fill('Sent them.');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done');
  answered({
    interaction: { kind: 'message', direction: 'out', day: '2026-11-20', text: 'Sent them.' },
    progress: { of: 'promise', promiseId: promise().id, step: 'kept', day: '2026-11-20' },
  });
});

test('a step cannot have been taken tomorrow', async () => {
  const { run } = await doing('promise');
  await field('Day').fill('2026-11-22');
  await press('Save');
  await expect.element(alert()).toHaveTextContent('This day is still to come.');
  expect(run).not.toHaveBeenCalled();
});

test('a second try is noted with one click', async () => {
  const { answered } = await doing('triedAgain', { asks: [openAsk] });
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done');
  answered({ progress: { of: 'ask', askId: openAsk.id, step: 'triedAgain', day: today } });
});

test('an answer is logged the way it was asked for', async () => {
  const { answered } = await doing('triedAgain', { asks: [openAsk] });
  await radio('They answered').click();
  await box('What was said (optional)').fill('Ask Theo.');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done');
  answered({
    interaction: { kind: 'email', direction: 'in', day: today, text: 'Ask Theo.' },
    progress: { of: 'ask', askId: openAsk.id, step: 'answered', day: today },
  });
});

test('a call that came of it is told as the talk it was', async () => {
  const { answered } = await doing('triedAgain', { asks: [openAsk] });
  await radio('I phoned, and we talked').click();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done');
  answered({
    interaction: { kind: 'call', direction: 'both', day: today, text: '' },
    progress: { of: 'ask', askId: openAsk.id, step: 'answered', day: today },
  });
});

test('a question is left to rest with a kind word', async () => {
  const { answered } = await doing('rested', { asks: [openAsk] });
  await expect.element(page.getByText('That is enough, and no answer is fine too.')).toBeVisible();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done');
  answered({ progress: { of: 'ask', askId: openAsk.id, step: 'rested', day: today } });
});

test('an introduction goes on with one click, or is left to rest', async () => {
  const { answered } = await doing('asked');
  const progress = { of: 'introduction', introductionId: introductionId(201), day: today };
  await expect.element(radio('Let this introduction rest')).toBeVisible();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done');
  answered({ progress: { ...progress, step: 'asked' } });
});

test('thanks for an introduction are logged as thanks', async () => {
  const { answered } = await doing('thanked');
  await box('What was said (optional)').fill('Thank you!');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done');
  answered({
    interaction: { kind: 'thanked', direction: 'out', day: today, text: 'Thank you!' },
    progress: {
      of: 'introduction',
      introductionId: introductionId(201),
      step: 'thanked',
      day: today,
    },
  });
});

test('an outcome that is noted is told with one click', async () => {
  const known = help({ outcome: 'The paper was accepted.' });
  const { answered } = await doing('outcome', { helps: [known] });
  await expect.element(box('What came of it?')).toHaveValue('The paper was accepted.');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done');
  answered({
    interaction: {
      kind: 'told-outcome',
      direction: 'out',
      day: today,
      text: 'The paper was accepted.',
    },
    progress: {
      of: 'help',
      helpId: known.id,
      outcome: 'The paper was accepted.',
      told: true,
      day: today,
    },
  });
});

test('an outcome may be noted first and told later', async () => {
  const { run, answered } = await doing('outcome', { helps: [help()] });
  await press('Save');
  await expect.element(alert()).toHaveTextContent('A few words are needed here.');
  expect(run).not.toHaveBeenCalled();
  await box('What came of it?').fill('Nothing yet.');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Done');
  answered({
    progress: { of: 'help', helpId: help().id, outcome: 'Nothing yet.', told: false, day: today },
  });
});

test('who could introduce me is asked for with one click in a list', async () => {
  const card = keptCard({ level: 3, interactions: [], about: { keyPerson: true } });
  const run = inList('bridge', card);
  await press('Done');
  await page.getByRole('button', { name: /Ines Vale/ }).click();
  expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'addIntroduction' }));
  await expect
    .element(page.getByRole('link', { name: 'Open the page of Mara Quill' }))
    .toHaveAttribute('href', `#/people/${maraId}`);
});

test('who could introduce me stands on the card already', async () => {
  await doing('bridge');
  await expect
    .element(page.getByText('Who could introduce you stands further down here.'))
    .toBeVisible();
});

test('sorting has a page of its own', async () => {
  await doing('sort');
  await expect
    .element(page.getByRole('link', { name: 'Sort ten people' }))
    .toHaveAttribute('href', '#/sort');
});

test('a form that was closed gives the focus back', async () => {
  await doing('promise');
  await press('Cancel');
  await expect.element(button('Done')).toHaveFocus();
});

test('a list looks up what its forms begin with', async () => {
  inList('outcome', keptCard({ helps: [help({ outcome: 'It was printed.' })] }));
  await press('Done');
  await expect.element(box('What came of it?')).toHaveValue('It was printed.');
});

test('a list that cannot look anything up has plain forms', async () => {
  inList('outcome', null);
  await press('Done');
  await expect.element(box('What came of it?')).toHaveValue('');
});

test('a talk is prepared where it is asked for', async () => {
  const { run } = await doing('prepare', { conversations: [agreedTalk] });
  await box('What it is for').fill('To learn about tides.');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Preparation saved.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'prepareConversation',
    conversationId: agreedTalk.id,
    preparation: {
      purpose: 'To learn about tides.',
      snapshot: '',
      questions: [],
      offers: [],
    },
  });
});
