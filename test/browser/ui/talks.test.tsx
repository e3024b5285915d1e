import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
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
import { toMara } from './open-matters';
import { agreedTalk, keptCard, maraId, newCard, proposedTalk, talkToday, today } from './people';
import { clearPage } from './setting';
import { heldTalk, preparation, preparedTalk } from './talks';

beforeEach(clearPage);
afterEach(clearPage);

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const questions = () => page.getByRole('textbox', { name: /^Question \d/ });
const openPreparation = () => page.getByText('Prepare', { exact: true }).click();

test('a talk is proposed and prepared in one go', async () => {
  const card = fresh(newCard());
  const { run } = showCard(card, {
    dashboard: '',
    getLastSnapshot: async () => 'I draw maps for sailors.',
  });
  await press('Plan a conversation');
  await page.getByRole('checkbox', { name: 'Only proposed, no day yet' }).click();
  await openPreparation();
  await expect.element(box('Who I am, in two sentences')).toHaveValue('I draw maps for sailors.');
  await box('What it is for').fill('To learn about tides.');
  await field('Questions to begin with').selectOptions('To learn about a field');
  await press('Add: What is changing in it right now?');
  await press('Add a question');
  await keyboard('Who pays for it?');
  await press('+ A hand');
  await keyboard('Two evenings of proofreading');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Conversation planned.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'planConversation',
    target: card.target,
    preparation: {
      purpose: 'To learn about tides.',
      snapshot: 'I draw maps for sailors.',
      questions: ['What is changing in it right now?', 'Who pays for it?'],
      offers: [{ kind: 'help', text: 'Two evenings of proofreading' }],
    },
  });
});

test('what I say of myself is not overwritten by what I said last', async () => {
  showCard(fresh(keptCard({ conversations: [preparedTalk] })), {
    dashboard: '',
    getLastSnapshot: async () => 'Somebody else entirely.',
  });
  await press('Prepare');
  await expect.element(box('Who I am, in two sentences')).toHaveValue(preparation.snapshot);
});

test('questions change places and go, and the focus stays with them', async () => {
  const { run } = showCard(fresh(keptCard({ conversations: [preparedTalk] })));
  await press('Prepare');
  await press('Move question 2 up');
  await expect.element(questions().nth(0)).toHaveValue('What would you build next?');
  await expect.element(questions().nth(0)).toHaveFocus();
  await press('Remove question 2');
  await expect.element(button('Add a question')).toHaveFocus();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Preparation saved.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      preparation: { ...preparation, questions: ['What would you build next?'] },
    }),
  );
});

test('what they care about, and what I can always offer, is at hand', async () => {
  const about = {
    caresAbout: 'open data',
    offers: [{ kind: 'contact' as const, text: 'Jonas at the port' }],
  };
  const { run } = showCard(fresh(keptCard({ conversations: [agreedTalk], about })));
  await press('Prepare');
  await expect.element(page.getByText('They care about: open data')).toBeVisible();
  await press('+ Jonas at the port');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Preparation saved.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      preparation: {
        purpose: '',
        snapshot: '',
        questions: [],
        offers: [{ kind: 'contact', text: 'Jonas at the port' }],
      },
    }),
  );
});

test('Escape closes a preparation that was only looked at', async () => {
  showCard(fresh(keptCard({ conversations: [preparedTalk] })));
  await press('Prepare');
  await keyboard('{Escape}');
  await expect.element(box('What it is for')).not.toBeInTheDocument();
});

test('Escape does not lose what was thought of', async () => {
  showCard(fresh(keptCard({ conversations: [agreedTalk] })));
  await press('Prepare');
  await box('What it is for').fill('Tides');
  await keyboard('{Escape}');
  await expect.element(box('What it is for')).toHaveValue('Tides');
});

test('a proposed talk gets its day', async () => {
  const { run } = showCard(fresh(keptCard({ conversations: [proposedTalk] })));
  await press('Agree on a day');
  await press('Save');
  await expect.element(alert()).toHaveTextContent('Choose a day.');
  await field('Day').fill('2026-11-24');
  await field('Time (optional)').fill('10:30');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Day noted.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'agreeConversation',
    conversationId: proposedTalk.id,
    appointment: { day: '2026-11-24', time: '10:30', zone, medium: 'call' },
  });
});

test('an agreed talk moves, beginning with its day', async () => {
  const { run } = showCard(fresh(keptCard({ conversations: [agreedTalk] })));
  await press('Change the plan');
  await press('Move');
  await expect.element(field('Day')).toHaveValue('2026-11-22');
  await field('Day').fill('2026-11-29');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Day noted.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      appointment: { day: '2026-11-29', time: '10:00', zone, medium: 'call' },
    }),
  );
});

test('a talk says what it is for and leads to its page', async () => {
  showCard(fresh(keptCard({ conversations: [preparedTalk] })));
  const plans = page.getByRole('list', { name: 'Planned conversations' });
  await expect.element(plans).toHaveTextContent(preparation.purpose);
  await expect
    .element(plans.getByRole('link', { name: 'Open the talk page' }))
    .toHaveAttribute('href', `#/talks/${preparedTalk.id}`);
});

test('a talk goes to the calendar where the surface can', async () => {
  const saveTalk = vi.fn(async () => {});
  showCard(fresh(keptCard({ conversations: [agreedTalk, proposedTalk] })), {
    dashboard: '',
    saveTalk,
  });
  await press('Change the plan');
  await press('Add to calendar');
  expect(saveTalk).toHaveBeenCalledExactlyOnceWith(agreedTalk.id);
});

test('a calendar file that could not be made says so', async () => {
  const saveTalk = async () => {
    throw new Error('lost');
  };
  showCard(fresh(keptCard({ conversations: [agreedTalk] })), { dashboard: '', saveTalk });
  await press('Change the plan');
  await press('Add to calendar');
  await expect.element(alert()).toHaveTextContent('The calendar file could not be made.');
});

test('a talk tells what was learned, names and promises', async () => {
  const { run } = showCard(fresh(keptCard({ conversations: [talkToday] })));
  await press('How did it go?');
  await box('What I learned').fill('Harbours choose.');
  await box('Names they gave me, one a line').fill('Theo Brandt\n\n  Ana Sousa \nTheo Brandt');
  await press('+ I promised');
  await keyboard('Send the tables');
  await field('By (optional)').fill('2026-11-30');
  await press('+ They promised');
  await keyboard('Ask in Porto');
  await page.getByRole('radio', { name: 'Yes' }).click();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Saved, with 2 names.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'recordResult',
    conversationId: agreedTalk.id,
    outcome: {
      result: 'held',
      day: today,
      text: '',
      learned: {
        learned: 'Harbours choose.',
        names: ['Theo Brandt', 'Ana Sousa'],
        mayStayInTouch: true,
      },
      promises: [
        { by: 'me', what: 'Send the tables', dueDay: '2026-11-30' },
        { by: 'them', what: 'Ask in Porto' },
      ],
    },
  });
});

test('a promise for a day that has passed is refused where it stands', async () => {
  const { run } = showCard(fresh(keptCard({ conversations: [talkToday] })));
  await press('How did it go?');
  await press('+ I promised');
  await keyboard('Send the tables');
  await field('By (optional)').fill('2026-11-01');
  await press('Save');
  await expect.element(alert()).toHaveTextContent('This day has passed.');
  await expect.element(field('By (optional)')).toHaveFocus();
  await field('By (optional)').fill('2026-11-30');
  await box('I promised').fill('');
  await press('Save');
  await expect.element(alert()).toHaveTextContent('A few words are needed here.');
  await expect.element(box('I promised')).toHaveFocus();
  expect(run).not.toHaveBeenCalled();
});

test('a promise begun by mistake goes', async () => {
  const { run } = showCard(fresh(keptCard({ conversations: [talkToday] })));
  await press('How did it go?');
  await press('+ I promised');
  await press('Remove promise: I promised');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Saved.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ outcome: { result: 'held', day: today, text: '' } }),
  );
});

test('each name of a past talk is one click from an introduction', async () => {
  const known = toMara();
  const toTheo = {
    ...known,
    other: known.target,
    target: { ...known.target, called: 'Theo Brandt' },
  };
  const card = fresh(keptCard({ pastConversations: [heldTalk], introductions: [toTheo] }));
  const { run } = showCard(card);
  const talks = page.getByRole('list', { name: 'Talks', exact: true });
  await expect.element(talks).toHaveTextContent('Harbours choose the model');
  await expect.element(talks).toHaveTextContent('Glad to stay in touch');
  const names = talks.getByRole('list', { name: 'Names they gave you' }).getByRole('listitem');
  await expect.element(names.nth(0)).toHaveTextContent('Theo BrandtIntroduction noted');
  await press('Add an introduction to Ana Sousa');
  await expect.element(status()).toHaveTextContent('Introduction to Ana Sousa noted.');
  await expect.element(names.nth(1)).toHaveTextContent('Ana SousaIntroduction noted');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'addIntroduction',
    introduction: {
      direction: 'received',
      helper: { personId: maraId },
      target: { name: 'Ana Sousa' },
      about: '',
    },
  });
});
