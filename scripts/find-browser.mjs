import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Where a browser is looked for: names on the PATH, then the usual places. Chromium comes first,
 * because a branded browser is somebody's own and updates under us.
 * @typedef {{ names: string[], mac: string[], windows: string[] }} Places
 */

/** @type {Places[]} */
const chromiums = [
  {
    names: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    names: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    names: ['google-chrome', 'google-chrome-stable'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
];

/** @type {Places[]} */
const firefoxes = [
  {
    names: ['firefox-esr', 'firefox-devedition', 'firefox-nightly', 'firefox'],
    mac: [
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
      'Firefox.app/Contents/MacOS/firefox',
    ],
    windows: ['Firefox Developer Edition\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
  },
];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {Places} places */
function candidates({ names, mac, windows }) {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? windows.map((place) => join(root, place)) : []));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform !== 'darwin') return [...onPath, ...names.map((name) => `/snap/bin/${name}`)];
  const shelves = ['/Applications', join(homedir(), 'Applications')];
  return [...mac.flatMap((app) => shelves.map((shelf) => join(shelf, app))), ...onPath];
}

/**
 * @param {Places[]} kinds
 * @param {string | undefined} wanted a path that wins over every place
 */
function find(kinds, wanted) {
  if (wanted) return isProgram(wanted) ? wanted : undefined;
  return kinds.flatMap(candidates).find(isProgram);
}

/**
 * The path of a Chromium, Edge or Chrome, or undefined.
 * The environment variable WELLKEPT_BROWSER wins.
 */
export function findChromium() {
  return find(chromiums, process.env['WELLKEPT_BROWSER']);
}

/** The path of a Firefox, or undefined. The environment variable WELLKEPT_FIREFOX wins. */
export function findFirefox() {
  return find(firefoxes, process.env['WELLKEPT_FIREFOX']);
}
