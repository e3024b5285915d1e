import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { inBothBrowsers, until, welcome } from './support/journey';

inBothBrowsers(
  (browser) => {
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
      [
        'connections-2026',
        'https://www.linkedin.com/mynetwork/invite-connect/connections/',
        undefined,
      ],
      ['messaging-ember-2026', 'https://www.linkedin.com/messaging/thread/1/', undefined],
    ];

    beforeAll(async () => {
      await welcome(browser());
    });

    for (const [fixture, address, heading] of pages) {
      it(`${fixture} at ${new URL(address).pathname}: ${heading ?? 'nothing'}`, async () => {
        const html = readFileSync(`test/fixtures/linkedin-pages/${fixture}/page.html`, 'utf8');
        browser().serveNothing();
        browser().servePage(address, html);
        const page = await browser().newTab();
        await page.goto(address);
        if (heading) {
          const panel = await browser().panelOf(page);
          await panel.getByRole('heading', { name: heading, exact: true }).waitFor();
        } else {
          // A profile opened after it in the same tab shows that the script had its chance to draw.
          await until('nothing to be drawn', async () => !(await browser().findPanel(page)));
          expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
        }
        await page.close();
      });
    }
  },
  { once: true },
);
