import { beforeEach, expect, it } from 'vitest';
import { carryOut, inBothBrowsers, type Tab, until, welcome } from './support/journey';

inBothBrowsers((browser) => {
  const dashboardPath = 'src/dashboard/index.html';

  let page: Tab;

  /** Keeps so many people, each fifth known well. */
  const keepPeople = (count: number) => {
    const fifties = Array.from({ length: count / 50 }, (_, fifty) =>
      Array.from({ length: 50 }, (_, at) => ({
        name: `Person ${String(fifty * 50 + at).padStart(3, '0')}`,
        ...(at % 5 === 0 && { level: 1 }),
      })),
    );
    return carryOut(
      browser(),
      fifties.map((people) => ({ id: crypto.randomUUID(), args: { name: 'addPeople', people } })),
    );
  };

  beforeEach(async () => {
    await welcome(browser());
    await keepPeople(300);
    page = await browser().openExtensionPage(`${dashboardPath}#/people?level=1&sort=-name`);
  });

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
    await until('35 people', async () => (await rows()) === 35);

    await page.getByRole('button', { name: 'Undo' }).click();
    await until('60 people', async () => (await rows()) === 60);

    await page.getByRole('link', { name: 'People', exact: true }).click();
    await until('300 people', async () => (await rows()) === 300);
    await page.getByRole('link', { name: 'Close ones' }).click();
    await until('60 people', async () => (await rows()) === 60);
    await page.goBack();
    await until('300 people', async () => (await rows()) === 300);
  });

  it('finds as one types, a slip included, and opens by keyboard', async () => {
    await page.goto(browser().addressOf(`${dashboardPath}#/people?q=persno+123`));
    await row(123).waitFor();
    await page.getByRole('status').getByText('“persno”').waitFor();
    await row(123).click();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Person 123', exact: true }).waitFor();
  });
});
