import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root, runMain } from './set-up/run.mjs';

/**
 * @typedef {object} Finding
 * @property {string} code
 * @property {string} message
 * @property {string} [file]
 */

/** Warnings that are right about the code and wrong about us; docs/firefox.md says why. */
const known = new Set([
  'UNSUPPORTED_API sidePanel.open is not supported',
  'UNSAFE_VAR_ASSIGNMENT Unsafe assignment to innerHTML',
]);

/** @param {Finding} finding */
const nameOf = ({ code, message }) => `${code} ${message}`;

await runMain(async () => {
  const linter = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const folder = join(root, 'dist/firefox');
  const args = ['lint', '--source-dir', folder, '--self-hosted', '--output', 'json'];
  const options = {
    cwd: root,
    // It would ask the registry for a newer version of itself, and wait for the answer.
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
    maxBuffer: 64 * 1024 * 1024,
  };
  // With errors found it ends as if it had failed, but with the findings all the same.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [linter, ...args, '--no-config-discovery'],
    options,
  ).catch((error) => error);
  const { errors, warnings, notices } = JSON.parse(stdout);
  /** @type {Finding[]} */
  const all = [...errors, ...warnings, ...notices];
  const news = all.filter((finding) => !known.has(nameOf(finding)));
  for (const finding of news) console.log(`${finding.file ?? ''} ${nameOf(finding)}`);
  console.log(`${all.length - news.length} known warnings, ${news.length} other findings`);
  return news.length === 0 ? 0 : 1;
});
