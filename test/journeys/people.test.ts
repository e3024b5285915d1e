import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inExtensionPage } from '../../scripts/browser/worker.mjs';
import { type Extension, launchExtension, openExtensionPage, welcome } from './support/extension';

const dashboardPath = 'src/dashboard/index.html';

let extension: Extension;
let page: Page;

/** Keeps so many people, each fifth known well. */
const keepPeople = (count: number) =>
  inExtensionPage(extension, (helper) =>
    helper.evaluate(async (wanted) => {
      for (let start = 0; start < wanted; start += 50) {
        const people = Array.from({ length: 50 }, (_, at) => ({
          name: `Person ${String(start + at).padStart(3, '0')}`,
          ...(at % 5 === 0 && { level: 1 }),
        }));
        const command = { id: crypto.randomUUID(), args: { name: 'addPeople', people } };
        await chrome.runtime.sendMessage({ request: 'run', args: [command] });
      }
    }, count),
  );

beforeEach(async () => {
  extension = await launchExtension();
  await welcome(extension);
  await keepPeople(300);
  page = await openExtensionPage(extension, `${dashboardPath}#/people?level=1&sort=-name`);
});
afterEach(() => extension.close());

const grid = () => page.getByRole('grid', { name: 'People' });
const row = (number: number) =>
  grid().getByRole('row', { name: `Person ${String(number).padStart(3, '0')}` });
const rows = async () => Number(await grid().getAttribute('aria-rowcount')) - 1;

it('shows what the address asks for, keeps it as a view, changes a stretch and takes it back', async () => {
  await row(295).waitFor();
  expect(await rows()).toBe(60);
  expect(await page.getByRole('radio', { name: 'Know well' }).isChecked()).toBe(true);

  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Close ones');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Close ones' }).waitFor();

  await row(295).click();
  for (let step = 0; step < 24; step += 1) await page.keyboard.press('Shift+ArrowDown');
  const many = page.getByRole('region', { name: 'For all selected' });
  await many.getByText('25 selected').waitFor();
  await many.getByRole('button', { name: 'Set level' }).click();
  await many.getByRole('button', { name: 'Know a little' }).click();
  await many.getByRole('button', { name: 'Change 25 people' }).click();
  await expect.poll(rows).toBe(35);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(rows).toBe(60);

  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect.poll(rows).toBe(300);
  await page.getByRole('link', { name: 'Close ones' }).click();
  await expect.poll(rows).toBe(60);
  await page.goBack();
  await expect.poll(rows).toBe(300);
});

it('finds as one types, a slip included, and opens by keyboard', async () => {
  await page.goto(
    `chrome-extension://${extension.extensionId}/${dashboardPath}#/people?q=persno+123`,
  );
  await row(123).waitFor();
  await page.getByRole('status').getByText('“persno”').waitFor();
  await row(123).click();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Person 123', exact: true }).waitFor();
});
