import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { EventForm } from '../../../src/dashboard/event/event-form';
import { addDays } from '../../../src/domain/civil-day';
import type { CommandArgs, Outcome } from '../../../src/domain/commands';
import type { PersonLine } from '../../../src/domain/person-line';
import { Results } from '../../../src/ui/results/results';
import { alert, box, field, keyboard, press, status } from './card-on-screen';
import { outcome, personId, today } from './people';
import { clearPage, show } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

const ines: PersonLine = { personId: personId(2), called: 'Ines Vale', level: 1 };

function open() {
  const run = vi.fn(async (_args: CommandArgs): Promise<Outcome> => outcome());
  const find = async (search: string) =>
    ines.called.toLowerCase().includes(search.toLowerCase()) ? [ines] : [];
  const onClose = vi.fn();
  show(
    <Results run={run}>
      <EventForm today={today} find={find} onClose={onClose} />
    </Results>,
  );
  return { run, onClose };
}

const whom = () => page.getByRole('combobox', { name: 'Who did you meet?' });
const met = () => page.getByRole('list', { name: 'People you met' }).getByRole('listitem');

test('one event is logged for everybody met, kept or new', async () => {
  const { run, onClose } = open();
  await box('What was it?').fill('The harbour fair');
  await whom().fill('ines');
  await expect.element(page.getByRole('option', { name: 'Ines Vale' })).toBeVisible();
  await keyboard('{ArrowDown}{Enter}');
  await press('Add to the list');
  await whom().fill('Ada Frost');
  await press('Add to the list');
  await expect.element(met()).toHaveLength(2);
  await press('Save');
  await expect.element(status()).toHaveTextContent('Logged for everybody you met.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'logEvent',
    people: [{ personId: ines.personId }, { name: 'Ada Frost' }],
    day: today,
    text: 'The harbour fair',
  });
  expect(onClose).toHaveBeenCalledOnce();
});

test('a name still in the field is meant too, and nobody is listed twice', async () => {
  const { run } = open();
  await whom().fill('Ada Frost');
  await press('Add to the list');
  await whom().fill('ada frost');
  await press('Save');
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
  expect(run.mock.calls[0]?.[0]).toMatchObject({ people: [{ name: 'Ada Frost' }] });
});

test('somebody can be taken off the list again', async () => {
  open();
  await whom().fill('Ada Frost');
  await press('Add to the list');
  await press('Take Ada Frost off the list');
  await expect.element(met()).toHaveLength(0);
});

test('with nobody, or on a day to come, it says so and keeps what was filled in', async () => {
  const { run } = open();
  await box('What was it?').fill('The harbour fair');
  await press('Save');
  await expect.element(alert()).toHaveTextContent('Name at least one person you met.');
  await whom().fill('Ada Frost');
  await field('Day').fill(addDays(today, 1));
  await press('Save');
  await expect.element(alert()).toHaveTextContent(/future|ahead|come/i);
  await expect.element(box('What was it?')).toHaveValue('The harbour fair');
  expect(run).not.toHaveBeenCalled();
});
