import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, servePage, until, visitProfile } from '../support/extension';
import {
  canaries,
  expectNoRequests,
  launchHostile,
  livePanel,
  serveHostile,
  slug,
} from './support';

let extension: Extension;
beforeAll(async () => {
  extension = await launchHostile({ extraArgs: ['--test-third-party-cookie-phaseout'] });
});
afterAll(async () => {
  expectNoRequests(extension);
  await extension.close();
});

it('works where third parties may keep nothing', async () => {
  const third = 'https://third.example/';
  servePage(extension, third, '<title>Third</title>');
  serveHostile(extension, '');
  const page = await extension.context.newPage();
  await visitProfile(page, slug);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, third);
  const frame = await until('the third party', () => page.frames().find((f) => f.url() === third));
  await frame.waitForLoadState();
  const kept = await frame.evaluate(() => {
    Reflect.set(document, 'cookie', 'a=b; SameSite=None; Secure');
    return document.cookie;
  });
  expect(kept, 'the third party keeps a cookie').toBe('');

  const panel = await livePanel(page);
  await panel.getByText(canaries[5] ?? '').waitFor();
  await panel.getByRole('textbox', { name: 'Add a note' }).fill('Kept all the same.');
  await panel.getByRole('button', { name: 'Save note' }).click();
  await panel.getByRole('list', { name: 'Notes' }).getByText('Kept all the same.').waitFor();
});
