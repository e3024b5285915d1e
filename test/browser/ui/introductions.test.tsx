import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { civilDay } from '../../../src/domain/civil-day';
import type { PersonLine } from '../../../src/domain/person-line';
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
import { bridges, introductionId, maraToJonas, toMara } from './open-matters';
import { keptCard, maraId, newCard, personId, today } from './people';
import { clearPage } from './setting';

beforeEach(clearPage);
afterEach(clearPage);

const ines: PersonLine = { personId: personId(2), called: 'Ines Vale', level: 1 };
const mara: PersonLine = { personId: maraId, called: 'Mara Quill', level: 2 };
const findPeople = vi.fn(async (search: string) =>
  [mara, ines].filter(({ called }) => called.toLowerCase().includes(search.toLowerCase())),
);
const atHand = { dashboard: '', findPeople };
const combobox = (name: string) => page.getByRole('combobox', { name, exact: true });
const list = () => page.getByRole('list', { name: 'Introductions' });
const intro = (name: string) => list().getByRole('button', { name, exact: true });
const inesToMara = '(Ines Vale introduces you to Mara Quill)';

test('somebody kept is found as one types, and chosen by keys', async () => {
  const card = fresh(keptCard());
  const { run } = showCard(card, atHand);
  await press('Add an introduction');
  await combobox('To whom').fill('ine');
  await expect.element(page.getByRole('option', { name: 'Ines Vale' })).toBeVisible();
  await keyboard('{ArrowDown}{Enter}');
  await expect.element(combobox('To whom')).toHaveValue('Ines Vale');
  await expect.element(page.getByText('Kept already.')).toBeVisible();
  await box('What it is for (optional)').fill('Tides');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Introduction noted.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'addIntroduction',
    introduction: {
      direction: 'received',
      helper: card.target,
      target: { personId: ines.personId },
      about: 'Tides',
    },
  });
  await expect.element(button('Add an introduction')).toHaveFocus();
});

test('a name of nobody kept is somebody new', async () => {
  const card = fresh(newCard());
  const { run } = showCard(card, atHand);
  await press('Add an introduction');
  await page.getByRole('radio', { name: 'I introduce Mara Quill to …' }).click();
  await combobox('To whom').fill('Theo Brandt');
  await expect.element(page.getByText('Somebody new: will be kept by this name.')).toBeVisible();
  await keyboard('{Enter}');
  await expect.element(status()).toHaveTextContent('Introduction noted.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'addIntroduction',
    introduction: {
      direction: 'made',
      for: card.target,
      target: { name: 'Theo Brandt' },
      about: '',
    },
  });
});

test('the name of somebody kept is that person, chosen or not', async () => {
  const { run } = showCard(fresh(keptCard()), atHand);
  await press('Add an introduction');
  await page.getByRole('radio', { name: '… introduces me to Mara Quill' }).click();
  await combobox('Who introduces you').fill('ines vale');
  await press('Save');
  await expect.element(status()).toHaveTextContent('Introduction noted.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      introduction: expect.objectContaining({ helper: { personId: ines.personId } }),
    }),
  );
});

test('the person of the card is not offered for the other side', async () => {
  showCard(fresh(keptCard()), atHand);
  await press('Add an introduction');
  await combobox('To whom').fill('a');
  await expect.element(page.getByRole('option')).toHaveLength(1);
  await expect.element(page.getByRole('option')).toHaveTextContent('Ines Vale');
});

test('Escape closes what was found before the form', async () => {
  showCard(fresh(keptCard()), atHand);
  await press('Add an introduction');
  await combobox('To whom').fill('ine');
  await expect.element(page.getByRole('option')).toBeVisible();
  await keyboard('{Escape}');
  await expect.element(page.getByRole('option')).not.toBeInTheDocument();
  await expect.element(combobox('To whom')).toHaveValue('ine');
  await keyboard('{Escape}');
  await expect.element(combobox('To whom')).not.toBeInTheDocument();
});

test('without a name it is refused at its field', async () => {
  const { run } = showCard(fresh(keptCard()), atHand);
  await press('Add an introduction');
  await press('Save');
  await expect.element(alert()).toHaveTextContent('A name is needed here.');
  await expect.element(combobox('To whom')).toHaveFocus();
  expect(run).not.toHaveBeenCalled();
});

test('a key person is rather somebody one wants to be led to', async () => {
  showCard(fresh(keptCard({ about: { keyPerson: true } })), atHand);
  await press('Add an introduction');
  await expect
    .element(page.getByRole('radio', { name: '… introduces me to Mara Quill' }))
    .toBeChecked();
});

test('an introduction says who, how far it is, and its next step', async () => {
  const asked = toMara({ askedOn: civilDay('2026-11-04') });
  const { run } = showCard(fresh(keptCard({ introductions: [asked] })));
  await expect.element(list()).toHaveTextContent('Ines Vale introduces you to Mara Quill');
  await expect.element(list()).toHaveTextContent('You asked Ines Vale on 4 November.');
  await expect.element(list()).toHaveTextContent('How the tide tables are made');
  await intro(`Mara Quill said yes ${inesToMara}`).click();
  await expect.element(status()).toHaveTextContent('Noted.');
  await expect.element(button('Undo')).toHaveFocus();
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'recordProgress',
    progress: {
      of: 'introduction',
      introductionId: introductionId(201),
      step: 'agreed',
      day: today,
    },
  });
});

test.each([
  ['before anybody is asked', {}, 'Ines Vale is not asked yet.', 'I asked Ines Vale'],
  [
    'once introduced',
    { introducedOn: civilDay('2026-11-09') },
    'Ines Vale introduced you to Mara Quill on 9 November.',
    'I thanked Ines Vale',
  ],
  [
    'once met',
    { introducedOn: civilDay('2026-11-09'), thankedOn: today, metOn: civilDay('2026-11-12') },
    'You met Mara Quill on 12 November.',
    'I told Ines Vale what came of it',
  ],
])('%s', async (_when, steps, state, step) => {
  showCard(fresh(keptCard({ introductions: [toMara(steps)] })));
  await expect.element(list()).toHaveTextContent(state);
  await expect.element(intro(`${step} ${inesToMara}`)).toBeVisible();
});

test('both sides are asked before I introduce them', async () => {
  const between = '(You introduce Mara Quill to Jonas Reed)';
  const { update } = showCard(fresh(keptCard({ introductions: [maraToJonas()] })));
  await expect.element(list()).toHaveTextContent('Neither is asked yet.');
  await expect.element(intro(`I asked Mara Quill ${between}`)).toBeVisible();
  await expect.element(intro(`I asked Jonas Reed ${between}`)).toBeVisible();
  await expect.element(intro(`I introduced them ${between}`)).not.toBeInTheDocument();
  update(keptCard({ introductions: [maraToJonas({ forAskedOn: civilDay('2026-11-18') })] }));
  await expect
    .element(list())
    .toHaveTextContent(
      'You asked Mara Quill on 18 November and wait for the answer. Jonas Reed is not asked yet.',
    );
  await expect.element(intro(`Mara Quill said yes ${between}`)).toBeVisible();
  await expect.element(intro(`I asked Jonas Reed ${between}`)).toBeVisible();
  const agreed = { forAgreedOn: today, targetAgreedOn: today };
  update(keptCard({ introductions: [maraToJonas(agreed)] }));
  await expect.element(list()).toHaveTextContent('Both Mara Quill and Jonas Reed said yes.');
  await expect.element(intro(`I introduced them ${between}`)).toBeVisible();
});

test('a step is noted for another day, and never for one to come', async () => {
  const { run } = showCard(fresh(keptCard({ introductions: [toMara()] })));
  await intro(`Another day ${inesToMara}`).click();
  await expect.element(field('Day')).toHaveValue(today);
  await field('Day').fill('2026-11-22');
  await intro(`I asked Ines Vale ${inesToMara}`).click();
  await expect.element(alert()).toHaveTextContent('This day is still to come.');
  expect(run).not.toHaveBeenCalled();
  await field('Day').fill('2026-11-19');
  await intro(`I asked Ines Vale ${inesToMara}`).click();
  await expect.element(status()).toHaveTextContent('Noted.');
  await expect.element(field('Day')).not.toBeInTheDocument();
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'recordProgress',
    progress: expect.objectContaining({ step: 'asked', day: '2026-11-19' }),
  });
});

test('an introduction may rest, and then needs nothing', async () => {
  const { run, update } = showCard(fresh(keptCard({ introductions: [toMara()] })));
  await press('Let it rest: Ines Vale introduces you to Mara Quill');
  await expect.element(status()).toHaveTextContent('Left to rest. That is fine too.');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ progress: expect.objectContaining({ step: 'rested' }) }),
  );
  update(keptCard({ introductions: [toMara({ restedOn: today })] }));
  await expect.element(page.getByText('1 earlier')).toBeVisible();
  await expect.element(page.getByText('I asked Ines Vale')).not.toBeInTheDocument();
});

test('an introduction is deleted with a way back', async () => {
  const { run } = showCard(fresh(keptCard({ introductions: [toMara()] })));
  await press('Delete: Ines Vale introduces you to Mara Quill');
  await expect.element(status()).toHaveTextContent('Deleted.');
  await expect.element(button('Undo')).toHaveFocus();
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'deleteRecord',
    record: { of: 'introduction', id: introductionId(201) },
  });
});

test('somebody is marked as a key person, and no longer', async () => {
  const card = fresh(keptCard());
  const { run, update } = showCard(card);
  await press('More');
  await press('Key person');
  await expect.element(status()).toHaveTextContent('Mara Quill is a key person now.');
  expect(run).toHaveBeenLastCalledWith({
    name: 'changePerson',
    target: card.target,
    fields: { keyPerson: true },
  });
  update({ ...card, about: { keyPerson: true } });
  await expect.element(button('Key person')).toHaveAttribute('aria-pressed', 'true');
  await press('Key person');
  expect(run).toHaveBeenLastCalledWith(expect.objectContaining({ fields: { keyPerson: false } }));
});

const wanted = () => {
  const { level: _, ...card } = keptCard({ about: { keyPerson: true }, interactions: [] });
  return fresh(card);
};
const findBridges = async () => bridges;

test('who could introduce me is asked with one click, and it says why them', async () => {
  const card = wanted();
  const { run } = showCard(card, { dashboard: '', findBridges });
  const who = page.getByRole('list', { name: 'Who could introduce me?' });
  await expect
    .element(who.getByRole('listitem').nth(0))
    .toHaveTextContent('Ines ValeKnow wellis at Brackwater Labs too');
  await expect.element(who.getByRole('listitem').nth(1)).toHaveTextContent('has led there before');
  await press('Ask Ines Vale');
  await expect.element(status()).toHaveTextContent('Introduction noted.');
  expect(run).toHaveBeenCalledExactlyOnceWith({
    name: 'addIntroduction',
    introduction: {
      direction: 'received',
      helper: { personId: personId(2) },
      target: card.target,
      about: '',
    },
  });
});

test.each([
  ['for nobody one does not want to reach', { about: {} }],
  ['once a way is being tried', { introductions: [toMara()] }],
  ['for somebody known already', { level: 2 as const }],
  ['after a talk', { interactions: keptCard().interactions }],
])('who could introduce me is not asked %s', async (_when, given) => {
  const asked = vi.fn(findBridges);
  showCard({ ...wanted(), ...given }, { dashboard: '', findBridges: asked });
  await expect.element(field('Add a note')).toBeVisible();
  expect(asked).not.toHaveBeenCalled();
});

test('a way that was left to rest makes room for another', async () => {
  const rested = { introductions: [toMara({ restedOn: today })] };
  showCard({ ...wanted(), ...rested }, { dashboard: '', findBridges });
  await expect.element(button('Ask Jonas Reed')).toBeVisible();
});
