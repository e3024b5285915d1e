import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fresh, press, showCard, status } from './card-on-screen';
import { maraId, maraSeen, newCard } from './people';
import { clearPage } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

const asked = () =>
  fresh(newCard({ question: { personId: maraId, called: 'Mara Quill-Vos', profile: maraSeen } }));

test('where another member stands at an address, the card asks who it is', async () => {
  showCard(asked());
  await expect
    .element(page.getByRole('region', { name: 'Is this still Mara Quill-Vos?' }))
    .toBeVisible();
});

test('the same person: is said so, for the profile it was asked about', async () => {
  const { run } = showCard(asked());
  await press('The same person');
  expect(run).toHaveBeenCalledWith({ name: 'samePerson', personId: maraId, profile: maraSeen });
  await expect.element(status()).toHaveTextContent('Undo');
});

test('somebody else: likewise', async () => {
  const { run } = showCard(asked());
  await press('Somebody else');
  expect(run).toHaveBeenCalledWith({ name: 'otherPerson', personId: maraId, profile: maraSeen });
});

test('nothing is asked where nothing is doubtful', async () => {
  showCard(fresh(newCard()));
  await expect.element(page.getByRole('heading', { name: 'Mara Quill' })).toBeVisible();
  await expect.element(page.getByText('Is this still')).not.toBeInTheDocument();
});
