import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, SetUpError } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean, peer?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}

/** True when node_modules holds what package-lock.json asks for; npm notes what it installed there. */
function areInstalled() {
  const note = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, note))) return false;
  const installed = lockedPackages(note);
  return Object.entries(lockedPackages('package-lock.json')).every(
    ([path, { version, optional }]) => {
      const there = installed[path];
      return path === '' || (there ? there.version === version : optional);
    },
  );
}

function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetUpError(
    `Wellkept needs Node 20.19 or newer, and this is ${process.versions.node}. Please install it from https://nodejs.org.`,
  );
}

/**
 * Installs the packages of package-lock.json when they are not there yet.
 * Before it has run nothing but Node's own modules can be imported.
 */
export async function preparePackages() {
  needNode();
  if (areInstalled()) return;
  console.log('Installing packages (npm ci) …');
  const args = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args);
  if (code !== 0) {
    throw new SetUpError('The packages could not be installed. Is the package registry reachable?');
  }
}
