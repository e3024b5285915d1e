import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from '../find-browser.mjs';
import { run, SetUpError } from './run.mjs';

const isRoot = process.getuid?.() === 0;
const mayInstall = isRoot && existsSync('/usr/bin/apt-get');

/** @param {string[]} packages */
async function install(packages) {
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  // An old list of packages names files the mirror no longer has, so it comes first.
  await run('apt-get', ['update', '-q'], quiet);
  const args = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  return (await run('apt-get', args, quiet)) === 0;
}

/** Debian keeps Chromium's languages apart; without them it speaks English whatever it is asked. */
function lacksLanguages() {
  const locales = '/usr/lib/chromium/locales';
  return existsSync(locales) && !existsSync(`${locales}/de.pak`);
}

/**
 * The path of a Chromium, Edge or Chrome; as root on Debian it is installed when there is none.
 * @returns {Promise<string>}
 */
export async function needChromium() {
  const wanted = process.env['WELLKEPT_BROWSER'];
  if (wanted && !findChromium()) {
    throw new SetUpError(`WELLKEPT_BROWSER names no program: ${wanted}`);
  }
  if (mayInstall && (!findChromium() || (!wanted && lacksLanguages()))) {
    await install(['chromium', 'chromium-l10n']);
  }
  const found = findChromium();
  if (found) return found;
  throw new SetUpError(
    'No browser was found. Please install Chromium, Microsoft Edge or Google Chrome, or set WELLKEPT_BROWSER to the path of one.',
  );
}

/**
 * The path of a Firefox; as root on Debian its ESR is installed when there is none.
 * @returns {Promise<string | undefined>} undefined when there is none and we may not install it
 */
export async function wantFirefox() {
  if (!findFirefox() && mayInstall) await install(['firefox-esr']);
  return findFirefox();
}
