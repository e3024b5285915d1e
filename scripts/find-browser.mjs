import { existsSync } from 'node:fs';

const candidates = [
  process.env['WELLKEPT_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
];

/** The path of a Chromium that can load an unpacked extension, or undefined. */
export function findChromium() {
  return candidates.find((path) => path && existsSync(path));
}
