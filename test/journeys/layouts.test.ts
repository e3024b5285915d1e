import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Extension,
  findPanel,
  launchExtension,
  panelOf,
  servePage,
  until,
  welcome,
} from './support/extension';

/** Pages of each layout as they are, without the site's own styles, and what the panel is to say. */
const pages: [fixture: string, address: string, heading: string | undefined][] = [
  ['g5b-sdui-2026-09', 'https://www.linkedin.com/in/mara-quill/', 'Mara Quill'],
  ['g5b-unverified-nophoto', 'https://www.linkedin.com/in/mara-quill/', 'Mara Quill'],
  [
    'g5b-contact-overlay',
    'https://www.linkedin.com/in/Mara-Quill/overlay/contact-info/',
    'Mara Quill',
  ],
  ['g5-sdui-2026-06', 'https://www.linkedin.com/in/mara-quill/?trk=x', 'Mara Quill'],
  ['g4-sdui-2025-10', 'https://www.linkedin.com/in/mara-quill/', 'Mara Quill'],
  ['g3-ember-2024', 'https://www.linkedin.com/in/mara-quill/', 'Mara Quill'],
  ['public-2024', 'https://de.linkedin.com/in/mara-quill', 'Mara Quill'],
  ['g5-loading', 'https://www.linkedin.com/in/mara-quill/', 'linkedin.com/in/mara-quill'],
  ['g5-stale-spa', 'https://www.linkedin.com/in/jonas-reed/', 'linkedin.com/in/jonas-reed'],
  ['g5b-self', 'https://www.linkedin.com/in/viewer-self/', undefined],
  ['search-2026-06', 'https://www.linkedin.com/search/results/people/', undefined],
  ['connections-2026', 'https://www.linkedin.com/mynetwork/invite-connect/connections/', undefined],
  ['messaging-ember-2026', 'https://www.linkedin.com/messaging/thread/1/', undefined],
];

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
  await welcome(extension);
});
afterAll(() => extension.close());

for (const [fixture, address, heading] of pages) {
  it(`${fixture} at ${new URL(address).pathname}: ${heading ?? 'nothing'}`, async () => {
    const html = readFileSync(`test/fixtures/linkedin-pages/${fixture}/page.html`, 'utf8');
    extension.served.clear();
    servePage(extension, address, html);
    const page = await extension.context.newPage();
    await page.goto(address);
    if (heading) {
      const panel = await panelOf(page);
      await panel.getByRole('heading', { name: heading, exact: true }).waitFor();
    } else {
      // A profile opened after it in the same tab shows that the script had its chance to draw.
      await until('nothing to be drawn', () => !findPanel(page));
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    }
    await page.close();
  });
}
