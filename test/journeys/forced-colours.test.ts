import { expect, it } from 'vitest';
import { fillWithSample, launchExtension, openExtensionPage } from './support/extension';

it('what is chosen is told by more than bold where colours are the system’s', async () => {
  const extension = await launchExtension();
  await fillWithSample(extension);
  const page = await openExtensionPage(extension, 'src/dashboard/index.html#/people');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('link', { name: 'Mara Quill' }).waitFor();
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const chosen = await ground('nav a[aria-current]');
  expect(chosen).not.toBe(await ground('nav a:not([aria-current])'));
  expect(chosen).not.toBe(await ground('body'));
  expect(await ground('.chip:has(:checked)')).toBe(chosen);
  expect(await ground('.chip:not(:has(:checked))')).not.toBe(chosen);
  await page.getByRole('checkbox', { name: 'Select Mara Quill' }).click();
  const edge = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').inlineSize);
  await page.locator('[aria-selected="true"]').waitFor();
  expect(await edge('.rows [aria-selected="true"]')).toBe('5px');
  expect(await edge('.rows [aria-selected="false"]')).toBe('auto');
  await extension.close();
});
