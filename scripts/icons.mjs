import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findChromium } from './find-browser.mjs';

/** The logo on a ground of its own, so that it shows on light and dark toolbars alike. */
const svg = (/** @type {number} */ size) => `
<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="7.500" fill="#0c6657"/>
  <g transform="translate(4 3.600) scale(1)">
    <path d="M12 1.400c2.400 3 3.700 5.100 3.700 6.900a3.700 3.700 0 0 1-7.400 0c0-1.800 1.300-3.900 3.700-6.900Z" fill="#fbf9f5"/>
    <g fill="none" stroke="#fbf9f5" stroke-width="${size < 32 ? 2.6 : 2.1}" stroke-linecap="round">
      <path d="M5.800 13.100C3.700 13.900 2.400 15.200 2.400 16.700c0 3 4.300 5.400 9.600 5.400s9.600-2.400 9.600-5.400c0-1.500-1.300-2.800-3.400-3.600"/>
      ${size < 32 ? '' : '<path d="M8.400 15.400c-.9.400-1.400.900-1.400 1.400 0 1.200 2.200 2.200 5 2.200s5-1 5-2.200c0-.5-.5-1-1.400-1.400"/>'}
    </g>
  </g>
</svg>`;

const executablePath = findChromium();
if (!executablePath) throw new Error('Install Chromium to draw the icons.');
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
await mkdir('public/icons', { recursive: true });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(size)}`);
  await page.screenshot({ path: `public/icons/${size}.png`, omitBackground: true });
}
await browser.close();
