import { afterEach, beforeEach, expect, test } from 'vitest';
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
import { agreedTalk, keptCard, newCard, proposedTalk, talkToday, today } from './people';
import { clearPage } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

test('a call of today is logged with two clicks', async () => {
  const card = fresh(newCard());
  const { run } = showCard(card);
  await press('Log a conversation');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Logged.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'logInteraction',
    target: card.target,
    interaction: { kind: 'call', day: today, direction: 'both', text: '' },
  });
  await expect.element(button('Log a conversation')).toHaveFocus();
});

test('the direction follows the kind until it is chosen', async () => {
  showCard(fresh(newCard()));
  await press('Log a conversation');
  await field('Kind').selectOptions('Got help');
  await expect.element(field('Direction')).toHaveValue('in');
  await field('Direction').selectOptions('Both ways');
  await field('Kind').selectOptions('Message');
  await expect.element(field('Direction')).toHaveValue('both');
});

test('all thirteen kinds can be chosen', async () => {
  showCard(fresh(newCard()));
  await press('Log a conversation');
  await expect.element(field('Kind').getByRole('option')).toHaveLength(13);
});

test.each([
  ['2026-11-22', 'This day is still to come.'],
  ['', 'Choose a day.'],
])('a conversation on "%s" is refused at its day', async (day, words) => {
  const { run } = showCard(fresh(newCard()));
  await press('Log a conversation');
  await field('Day').fill(day);
  await box('What was said').fill('Tides');
  await press('Save');
  await expect.element(alert()).toHaveTextContent(words);
  await expect.element(field('Day')).toHaveAccessibleDescription(words);
  await expect.element(box('What was said')).toHaveValue('Tides');
  expect(run).not.toHaveBeenCalled();
});

test('a failed log keeps the form and says so', async () => {
  const { run } = showCard(fresh(newCard()));
  run.mockRejectedValueOnce(new Error('lost'));
  await press('Log a conversation');
  await box('What was said').fill('Tides');
  await press('Save');
  await expect.element(alert()).toHaveTextContent('Could not save.');
  await expect.element(box('What was said')).toHaveValue('Tides');
});

test('a talk is planned for a day and a time, in the zone of the user', async () => {
  const card = fresh(newCard());
  const { run } = showCard(card);
  await press('Plan a conversation');
  await field('Day').fill('2026-11-24');
  await field('Time (optional)').fill('10:30');
  await field('By').selectOptions('Video call');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Conversation planned.');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'planConversation',
    target: card.target,
    appointment: { day: '2026-11-24', time: '10:30', zone, medium: 'video' },
  });
});

test('a talk may be only proposed', async () => {
  const card = fresh(newCard());
  const { run } = showCard(card);
  await press('Plan a conversation');
  await page.getByRole('checkbox', { name: 'Only proposed, no day yet' }).click();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Conversation planned.');
  expect(run).toHaveBeenCalledExactlyOnceWith({ name: 'planConversation', target: card.target });
});

test('a talk cannot be planned for the past', async () => {
  const { run } = showCard(fresh(newCard()));
  await press('Plan a conversation');
  await field('Day').fill('2026-11-20');
  await press('Save');
  await expect.element(alert()).toHaveTextContent('This day has passed.');
  expect(run).not.toHaveBeenCalled();
});

test('planned talks say when, and that they are only proposed', async () => {
  showCard(fresh(keptCard({ conversations: [agreedTalk, proposedTalk] })));
  const talks = page.getByRole('list', { name: 'Planned conversations' }).getByRole('listitem');
  await expect.element(talks.nth(0)).toHaveTextContent('Call agreed for tomorrow, 10:00');
  await expect.element(talks.nth(1)).toHaveTextContent('Talk proposed on 15 November');
});

test('a talk that was held is told with what was said', async () => {
  const { run } = showCard(fresh(keptCard({ conversations: [talkToday] })));
  await press('How did it go?');
  await box('What was said').fill('Tides.');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Saved.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'recordResult',
    conversationId: agreedTalk.id,
    outcome: { result: 'held', day: today, text: 'Tides.' },
  });
});

test('a missed talk needs no more than that, by keyboard alone', async () => {
  const { run } = showCard(fresh(keptCard({ conversations: [talkToday] })));
  await press('How did it go?');
  await expect.element(page.getByRole('radio', { name: 'Held' })).toHaveFocus();
  await keyboard('{ArrowDown}');
  await keyboard('{Enter}');
  await expect.element(status()).toHaveTextContent('Saved.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ outcome: { result: 'missed' } }),
  );
});

test('before the day of a talk nothing is taken to have happened', async () => {
  const { run } = showCard(fresh(keptCard({ conversations: [agreedTalk] })));
  await press('How did it go?');
  for (const name of ['Held', 'Missed', 'Moved']) {
    await expect.element(page.getByRole('radio', { name })).not.toBeChecked();
  }
  await expect.element(page.getByRole('radio', { name: 'Held' })).toHaveFocus();
  await press('Save');
  await expect.element(alert()).toHaveTextContent('Choose one of these.');
  expect(run).not.toHaveBeenCalled();
  await page.getByRole('radio', { name: 'Held' }).click();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Saved.');
});

test('a moved talk asks for the new day', async () => {
  const { run } = showCard(fresh(keptCard({ conversations: [agreedTalk] })));
  await press('How did it go?');
  await page.getByRole('radio', { name: 'Moved' }).click();
  await press('Save');
  await expect.element(alert()).toHaveTextContent('Choose a day.');
  await field('Day').fill('2026-12-01');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Saved.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      outcome: { result: 'moved', appointment: { day: '2026-12-01', medium: 'call' } },
    }),
  );
});

test('a plan is cancelled with a way back', async () => {
  const { run } = showCard(fresh(keptCard({ conversations: [agreedTalk] })));
  await press('Change the plan');
  await press('Cancel the plan');
  await expect.element(status()).toHaveTextContent('Plan cancelled.');
  await expect.element(button('Undo')).toHaveFocus();
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'cancelConversation',
    conversationId: agreedTalk.id,
  });
});
