import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  badgeText,
  type Extension,
  killWorker,
  launchExtension,
  openPopup,
  panelOf,
  until,
  visitProfile,
  welcome,
} from './support/extension';

let extension: Extension;
beforeEach(async () => {
  extension = await launchExtension();
  await welcome(extension);
});
afterEach(() => extension.close());

it('a worker killed between any two steps changes nothing for the user', async () => {
  const page = await extension.context.newPage();
  await killWorker(extension);
  await visitProfile(page, 'mara-quill');
  const panel = await panelOf(page);
  await panel.getByRole('heading', { name: 'Mara Quill' }).waitFor();

  await killWorker(extension);
  await panel.getByRole('radio', { name: 'Know well' }).click();
  await panel.getByRole('region', { name: 'Next step' }).waitFor();

  await killWorker(extension);
  await panel.getByRole('textbox', { name: 'Add a note' }).fill('Survives.');
  await killWorker(extension);
  await panel.getByRole('button', { name: 'Save note' }).click();
  await panel.getByRole('list', { name: 'Notes' }).getByText('Survives.').waitFor();

  await killWorker(extension);
  await panel.getByRole('button', { name: 'Log a conversation' }).click();
  await panel.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Call' });
  await killWorker(extension);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  const happened = panel.getByRole('list', { name: 'What happened' }).getByRole('listitem');
  await happened.first().waitFor();

  await killWorker(extension);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await happened.first().waitFor({ state: 'detached' });
  expect(await panel.getByRole('list', { name: 'Notes' }).getByRole('listitem').count()).toBe(1);

  await killWorker(extension);
  const popup = await openPopup(extension, page);
  await popup.find('heading', 'Today');
  await popup.find('list', 'Follow-ups due');
  await until('the badge', async () => (await badgeText(extension)) === '1');
});

it('a command under which the worker is killed is carried out once', async () => {
  const page = await extension.context.newPage();
  await visitProfile(page, 'mara-quill');
  const panel = await panelOf(page);
  const box = panel.getByRole('textbox', { name: 'Add a note' });
  const notes = panel.getByRole('list', { name: 'Notes' }).getByRole('listitem');
  for (const count of [1, 2, 3, 4, 5, 6, 7, 8]) {
    await box.fill(`Note ${count}.`);
    await Promise.all([
      panel.getByRole('button', { name: 'Save note' }).click(),
      killWorker(extension),
    ]);
    await until('the note to be saved', async () => (await box.inputValue()) === '');
    await until('the note in the list', async () => (await notes.count()) === count);
  }
});
