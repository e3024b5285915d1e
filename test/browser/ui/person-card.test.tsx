import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { civilDay } from '../../../src/domain/civil-day';
import { sentence } from '../../../src/domain/sentence';
import { alert, box, button, fresh, keyboard, press, showCard, status } from './card-on-screen';
import { toMara } from './open-matters';
import { keptCard, maraId, namelessCard, newCard } from './people';
import { clearPage } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

const level = (name: string) => page.getByRole('radio', { name, exact: true });

test('the card is headed by the name', async () => {
  showCard(fresh(newCard()));
  await expect.element(page.getByRole('heading', { name: 'Mara Quill' })).toBeVisible();
  await expect.element(page.getByText('Tidal engineer at Brackwater Labs')).toBeVisible();
});

test('without a name it is headed by the address, calmly', async () => {
  showCard(fresh(namelessCard()));
  await expect
    .element(page.getByRole('heading', { name: 'linkedin.com/in/mara-quill' }))
    .toBeVisible();
  await expect.element(page.getByText('Name not known yet')).toBeVisible();
  await expect
    .element(page.getByText('The page could not be read; your notes are found by address.'))
    .toBeVisible();
  await expect
    .element(
      page.getByRole('radiogroup', { name: 'How well do you know linkedin.com/in/mara-quill?' }),
    )
    .toBeVisible();
});

test('away from the profile, the address leads to it', async () => {
  const { reading: _, ...card } = fresh(keptCard());
  showCard(card);
  await expect
    .element(page.getByRole('link', { name: 'linkedin.com/in/mara-quill' }))
    .toHaveAttribute('href', 'https://www.linkedin.com/in/mara-quill');
});

test('a level is chosen with one click', async () => {
  const card = fresh(newCard());
  const { run } = showCard(card);
  await expect
    .element(page.getByRole('radiogroup', { name: 'How well do you know Mara Quill?' }))
    .toBeVisible();
  await level('Know a little').click();
  await expect.element(status()).toHaveTextContent('Saved.');
  await expect.element(level('Know a little')).toBeChecked();
  expect(run).toHaveBeenCalledExactlyOnceWith({ name: 'setLevel', target: card.target, level: 2 });
});

test('levels follow the arrow keys', async () => {
  const { run } = showCard(fresh(keptCard()));
  level('Know a little').element().focus();
  await keyboard('{ArrowRight}');
  await expect.element(level('Don’t know yet')).toBeChecked();
  expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ level: 3 }));
});

test('a level that could not be saved goes back', async () => {
  const { run } = showCard(fresh(keptCard()));
  run.mockRejectedValueOnce(new Error('lost'));
  await level('Know well').click();
  await expect.element(alert()).toHaveTextContent('Could not save.');
  await expect.element(level('Know a little')).toBeChecked();
});

test('an extension that is gone asks to reload the page', async () => {
  const { run } = showCard(fresh(keptCard()));
  run.mockRejectedValueOnce(Object.assign(new Error(), { name: 'ExtensionGone' }));
  await level('Know well').click();
  await expect.element(alert()).toHaveTextContent('Reload this page to go on.');
});

test('what happened is told newest first, the connection in its place', async () => {
  showCard(fresh(keptCard()));
  const items = page.getByRole('list', { name: 'What happened' }).getByRole('listitem');
  await expect.element(items.nth(0)).toHaveTextContent('14 October · Video call');
  await expect.element(items.nth(1)).toHaveTextContent('3 March · Message · To me');
  await expect.element(items.nth(2)).toHaveTextContent('3 March 2025 · you connected');
});

test('an entry is deleted with a way back', async () => {
  const { run } = showCard(fresh(keptCard()));
  await press('Delete Video call of 14 October');
  await expect.element(status()).toHaveTextContent('Entry deleted.');
  await expect.element(button('Undo')).toHaveFocus();
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ name: 'deleteInteraction' }),
  );
});

test('details are edited', async () => {
  const card = fresh(keptCard());
  const { run } = showCard(card);
  await press('Edit details');
  await box('Company').fill('Lichtwerk');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Details saved.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'editPerson',
    target: card.target,
    fields: {
      name: 'Mara Quill',
      headline: 'Tidal engineer at Brackwater Labs',
      company: 'Lichtwerk',
      connectedOn: '2025-03-03',
    },
  });
  await expect.element(button('Edit details')).toHaveFocus();
});

test('a name cannot be emptied, and the rest stays as typed', async () => {
  const { run } = showCard(fresh(keptCard()));
  await press('Edit details');
  await box('Name').fill(' ');
  await box('Company').fill('Lichtwerk');
  await press('Save');
  await expect.element(box('Name')).toHaveAccessibleDescription('A name is needed here.');
  await expect.element(box('Company')).toHaveValue('Lichtwerk');
  expect(run).not.toHaveBeenCalled();
});

test('somebody without a name may stay so', async () => {
  const { run } = showCard(fresh(namelessCard()));
  await press('Edit details');
  await box('Company').fill('Lichtwerk');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Details saved.');
  expect(run).toHaveBeenCalledWith(
    expect.objectContaining({ fields: expect.objectContaining({ name: '', connectedOn: null }) }),
  );
});

test('when nothing is due it says what comes, and when', async () => {
  const action = sentence('prompt_keep_in_touch_action', 'Mara Quill');
  showCard(fresh(keptCard({ upcoming: { day: civilDay('2026-12-12'), action } })));
  await expect
    .element(page.getByRole('region', { name: 'Next step' }))
    .toHaveTextContent('Nothing due. From 12 December: Write Mara Quill a few lines.');
});

test('somebody let go can be picked up again', async () => {
  const { run } = showCard(fresh(keptCard({ letGoOn: civilDay('2026-11-02') })));
  await expect
    .element(page.getByRole('region', { name: 'Next step' }))
    .toHaveTextContent('You let Mara Quill rest on 2 November.');
  await press('Pick up again');
  await expect.element(status()).toHaveTextContent('Picked up again.');
  expect(run).toHaveBeenCalledExactlyOnceWith({ name: 'pickUpAgain', personId: maraId });
});

test('what is said of a person is saved with the details, in one change', async () => {
  const card = fresh(keptCard({ about: { email: 'mara@quill.example', cadenceDays: 45 } }));
  const { run } = showCard(card);
  await press('Edit details');
  await box('What they care about').fill('Harbours');
  await press('+ A contact');
  await box('A contact').fill('Theo Brandt');
  await page.getByLabelText('Language to write in').selectOptions('German');
  await expect
    .element(page.getByLabelText('How often to be in touch'))
    .toHaveTextContent('In touch every 45 days');
  await page.getByLabelText('How often to be in touch').selectOptions('No reminders');
  await page.getByLabelText('Pause until (optional)').fill('2026-12-24');
  await page.getByRole('checkbox', { name: /^Key person/ }).click();
  await press('Save');
  await expect.element(status()).toHaveTextContent('Details saved.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'editPerson',
    target: card.target,
    fields: expect.objectContaining({ name: 'Mara Quill' }),
    about: {
      caresAbout: 'Harbours',
      offers: [{ kind: 'contact', text: 'Theo Brandt' }],
      language: 'de',
      cadenceDays: 0,
      pausedUntil: '2026-12-24',
      keyPerson: true,
    },
  });
});

test('what is said of a person is taken back', async () => {
  const about = { email: 'mara@quill.example', cadenceDays: 45, language: 'de' as const };
  const { run } = showCard(fresh(keptCard({ about })));
  await press('Edit details');
  await box('E-mail').fill('');
  await page.getByLabelText('Language to write in').selectOptions('Not said');
  await page
    .getByLabelText('How often to be in touch')
    .selectOptions('As for others you know as well');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Details saved.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ about: { email: '', language: null, cadenceDays: null } }),
  );
});

test('a pause is refused for a day that has passed, and left alone when it is over', async () => {
  const { run } = showCard(fresh(keptCard({ about: { pausedUntil: civilDay('2026-11-01') } })));
  const pause = page.getByLabelText('Pause until (optional)');
  await press('Edit details');
  await pause.fill('2026-11-02');
  await press('Save');
  await expect.element(pause).toHaveAccessibleDescription('This day has passed.');
  expect(run).not.toHaveBeenCalled();
  await pause.fill('2026-11-01');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Details saved.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.not.objectContaining({ about: expect.anything() }),
  );
});

test('what is said of a person stands calmly on the card', async () => {
  const about = {
    keyPerson: true,
    caresAbout: 'Harbours',
    offers: [
      { kind: 'view' as const, text: 'My view on the model' },
      { kind: 'contact' as const, text: 'Theo Brandt' },
    ],
    email: 'mara@quill.example',
    language: 'de' as const,
    cadenceDays: 45,
    pausedUntil: civilDay('2026-12-24'),
  };
  showCard(fresh(keptCard({ about })));
  await expect.element(page.getByText('Key person', { exact: true }).first()).toBeVisible();
  await expect.element(page.getByText('Cares about: Harbours')).toBeVisible();
  await expect
    .element(page.getByText('You can offer: My view on the model; Theo Brandt'))
    .toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'mara@quill.example' }))
    .toHaveAttribute('href', expect.stringContaining('mailto:mara@quill.example'));
  await expect
    .element(page.getByText('Write in German · In touch every 45 days · Paused until 24 December'))
    .toBeVisible();
});

test('a pause that is over is not spoken of', async () => {
  showCard(fresh(keptCard({ about: { pausedUntil: civilDay('2026-11-21') } })));
  await expect.element(button('Edit details')).toBeVisible();
  await expect.element(page.getByText('Paused until')).not.toBeInTheDocument();
});

test('what happened tells of levels and of introductions', async () => {
  const levels = [
    { level: 3 as const, day: civilDay('2026-01-10') },
    { level: 2 as const, day: civilDay('2026-10-20') },
  ];
  const introductions = [toMara({ introducedOn: civilDay('2026-02-01') })];
  showCard(fresh(keptCard({ about: { levels }, introductions })));
  const items = page.getByRole('list', { name: 'What happened' }).getByRole('listitem');
  await expect
    .element(items.nth(0))
    .toHaveTextContent('20 October · how well you know them: Know a little');
  await expect.element(items.nth(1)).toHaveTextContent('14 October · Video call');
  await expect.element(items.nth(3)).toHaveTextContent('Ines Vale introduced you to Mara Quill');
  await expect.element(items.nth(4)).toHaveTextContent('10 January');
  await expect.element(items.nth(5)).toHaveTextContent('you connected');
});
