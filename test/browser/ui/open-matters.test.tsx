import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { civilDay } from '../../../src/domain/civil-day';
import { alert, box, button, field, fresh, press, showCard, status } from './card-on-screen';
import { answeredAsk, gaveHelp, help, promise, theirPromise } from './open-matters';
import { interaction, keptCard, newCard, openAsk, today } from './people';
import { clearPage } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

const list = (name: string) => page.getByRole('list', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

test('a card with nothing open has no sections for it', async () => {
  showCard(fresh(keptCard({ interactions: [] })));
  await expect.element(button('More')).toBeVisible();
  for (const name of ['What you asked for', 'Help', 'Promises', 'Introductions']) {
    await expect.element(page.getByRole('heading', { name })).not.toBeInTheDocument();
  }
});

test('an ask is noted with its way, its day and a day to come back to it', async () => {
  const card = fresh(newCard());
  const { run } = showCard(card);
  await press('More');
  await press('Note an ask');
  await box('What you asked for').fill('A name at the harbour');
  await field('By').selectOptions('In person');
  await field('Come back to it on (optional)').fill('2026-12-01');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Ask noted.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'addAsk',
    target: card.target,
    ask: {
      what: 'A name at the harbour',
      medium: 'in-person',
      askedOn: today,
      followUpOn: '2026-12-01',
    },
  });
  await expect.element(button('Note an ask')).toHaveFocus();
});

test.each([
  ['What you asked for', { 'What you asked for': '' }, 'A few words are needed here.'],
  ['Day', { Day: '2026-12-02' }, 'This day is still to come.'],
  [
    'Come back to it on (optional)',
    { 'Come back to it on (optional)': '2026-11-02' },
    'This day has passed.',
  ],
])('an ask is refused at its field: %s', async (at, filled, words) => {
  const { run } = showCard(fresh(keptCard()));
  await press('More');
  await press('Note an ask');
  await box('What you asked for').fill('A name');
  for (const [name, value] of Object.entries(filled)) await field(name).fill(value);
  await press('Save');
  await expect.element(alert()).toHaveTextContent(words);
  await expect.element(field(at)).toHaveAccessibleDescription(words);
  expect(run).not.toHaveBeenCalled();
});

test('before a second ask with nothing given there is a gentle word', async () => {
  const { update } = showCard(fresh(keptCard({ asks: [openAsk] })));
  await press('More');
  await press('Note an ask');
  const form = page.getByRole('form', { name: 'Note an ask' });
  const words = 'You asked Mara Quill for something on 2 November';
  await expect.element(form).toHaveTextContent(words);
  update(keptCard({ asks: [openAsk], helps: [{ ...gaveHelp, day: civilDay('2026-11-08') }] }));
  await expect.element(form).not.toBeInTheDocument();
  await press('More');
  await press('Note an ask');
  await expect.element(form).not.toHaveTextContent(words);
});

test('an open ask is answered, tried again, or left to rest', async () => {
  const { run, update } = showCard(fresh(keptCard({ asks: [openAsk, answeredAsk] })));
  const asks = list('What you asked for').first();
  await expect.element(asks).toHaveTextContent('2 November · Email · no answer yet');
  await expect.element(asks).toHaveTextContent('a name');
  await press('I tried again');
  await expect.element(status()).toHaveTextContent('Noted.');
  expect(run).toHaveBeenLastCalledWith({
    name: 'recordProgress',
    progress: { of: 'ask', askId: openAsk.id, step: 'triedAgain', day: today },
  });
  update(keptCard({ asks: [{ ...openAsk, triedAgainOn: today }, answeredAsk] }));
  await expect.element(asks).toHaveTextContent('tried again on 21 November');
  await expect.element(button('I tried again')).not.toBeInTheDocument();
  await press('Let it rest');
  await expect.element(status()).toHaveTextContent('Left to rest. No answer is fine too.');
  await expect.element(button('Undo')).toHaveFocus();
});

test('what is over is folded away', async () => {
  showCard(fresh(keptCard({ asks: [answeredAsk] })));
  await expect.element(page.getByText('the minutes of the harbour board')).not.toBeVisible();
  await page.getByText('1 earlier').click();
  await expect
    .element(list('What you asked for'))
    .toHaveTextContent('In person · answered on 5 November');
});

test.each([
  ['Mara Quill helped me', 'got-help', 'in'],
  ['I helped Mara Quill', 'gave-help', 'out'],
])('help is noted: %s', async (choice, kind, direction) => {
  const card = fresh(keptCard());
  const { run } = showCard(card);
  await press('More');
  await press('Note help');
  await radio(choice).click();
  await box('With what').fill('A look at my paper');
  await field('Day').fill('2026-11-20');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Help noted.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'logInteraction',
    target: card.target,
    interaction: { kind, direction, day: '2026-11-20', text: 'A look at my paper' },
  });
});

test('what came of help is noted, and that they know', async () => {
  const { run } = showCard(fresh(keptCard({ helps: [help()] })));
  await expect.element(list('Help')).toHaveTextContent('10 November · Mara Quill helped you');
  await expect.element(list('Help')).toHaveTextContent('Not told yet');
  await press('What came of it: a look at my paper');
  await box('What came of it').fill('It is printed.');
  await page.getByRole('checkbox', { name: 'I told them' }).click();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Noted.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'recordProgress',
    progress: {
      of: 'help',
      helpId: help().id,
      outcome: 'It is printed.',
      told: true,
      day: today,
    },
  });
});

test('that they were told is one click, and help that was given waits for nothing', async () => {
  const { run } = showCard(fresh(keptCard({ helps: [help(), gaveHelp] })));
  await press('I told them');
  await expect.element(status()).toHaveTextContent('Noted.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'recordProgress',
    progress: { of: 'help', helpId: help().id, told: true, day: today },
  });
  await page.getByText('1 earlier').click();
  const given = list('Help').nth(1);
  await expect.element(given).toHaveTextContent('you helped Mara Quill');
  await expect.element(given).toHaveTextContent('What came of it: She got the grant.');
  await expect.element(given).toHaveTextContent('They told you on 15 November.');
});

test.each([
  ['I promised', 'me'],
  ['Mara Quill promised', 'them'],
])('a promise is noted: %s', async (choice, by) => {
  const card = fresh(keptCard());
  const { run } = showCard(card);
  await press('More');
  await press('Note a promise');
  await radio(choice).click();
  await box('What').fill('The tide tables');
  await field('By when (optional)').fill('2026-11-30');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Promise noted.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'addPromise',
    target: card.target,
    promise: { by, what: 'The tide tables', dueDay: '2026-11-30' },
  });
});

test('promises say whose they are, and are kept or no longer needed', async () => {
  const { run } = showCard(fresh(keptCard({ promises: [promise(), theirPromise] })));
  const promises = list('Promises').getByRole('listitem');
  await expect.element(promises.nth(0)).toHaveTextContent('You promised, for 30 November');
  await expect.element(promises.nth(1)).toHaveTextContent('Mara Quill promised');
  await promises.nth(0).getByRole('button', { name: 'Kept' }).click();
  await expect.element(status()).toHaveTextContent('Noted.');
  expect(run).toHaveBeenLastCalledWith({
    name: 'recordProgress',
    progress: { of: 'promise', promiseId: promise().id, step: 'kept', day: today },
  });
  await promises.nth(1).getByRole('button', { name: 'No longer needed' }).click();
  expect(run).toHaveBeenLastCalledWith(
    expect.objectContaining({
      progress: expect.objectContaining({ promiseId: theirPromise.id, step: 'dropped' }),
    }),
  );
});

test.each([
  ['ask', openAsk.id, 'a name', { asks: [openAsk] }],
  ['help', help().id, 'a look at my paper', { helps: [help()] }],
  ['promise', promise().id, 'Send the tide tables of 1998', { promises: [promise()] }],
])('a record is deleted with a way back: %s', async (of, id, what, given) => {
  const { run } = showCard(fresh(keptCard(given)));
  await press(`Delete: ${what}`);
  await expect.element(status()).toHaveTextContent('Deleted.');
  await expect.element(button('Undo')).toHaveFocus();
  expect(run).toHaveBeenCalledExactlyOnceWith({ name: 'deleteRecord', record: { of, id } });
});

const gift = interaction(41, '2026-11-01', 'gave-help', 'out');
const three = [81, 82, 83].map(() => openAsk);

test.each([
  ['You asked twice and gave once.', { asks: [openAsk, answeredAsk], interactions: [gift] }],
  ['You asked 3 times.', { asks: three.map((ask, at) => ({ ...ask, what: `${at}` })) }],
  ['You gave once.', { interactions: [gift] }],
])('asking and giving is one sentence: %s', async (words, given) => {
  showCard(fresh(keptCard(given)));
  await expect.element(page.getByText(words, { exact: true })).toBeVisible();
});
