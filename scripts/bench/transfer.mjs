import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { makeExport } from './import/make-export.mjs';

/**
 * @typedef {import('./extension.mjs').Bench} Bench
 * @typedef {import('./compare.mjs').Timed} Timed
 */

/**
 * Calls a function of the bench's own module in the page.
 * @param {Bench} bench
 * @param {string} name
 * @param {unknown[]} args
 * @returns {Promise<any>}
 */
export function call({ desk }, name, ...args) {
  return desk.evaluate(
    async ([asked, given]) => {
      const module = await import(`${location.origin}/bench/transferSteps.js`);
      return module[asked](...given);
    },
    /** @type {const} */ ([name, args]),
  );
}

/**
 * What it took to do each of these in turn.
 * @param {Bench} bench
 * @param {number} rounds
 * @param {readonly string[]} names
 */
async function inTurn(bench, rounds, names) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name]?.push(await call(bench, name));
  }
  return times;
}

/**
 * A backup against everything read and packed, and restoring it against its rows written in bulk.
 * @param {Bench} bench
 * @param {number} rounds
 */
export async function measureBackup(bench, rounds) {
  const steps = ['readAndPack', 'backup', 'readIt', 'writeRestored', 'restore'];
  const times = await inTurn(bench, rounds, steps);
  return { times, rows: await call(bench, 'rowsRead') };
}

/**
 * Puts an invented export among the files of the measured copy.
 * @param {string} folder
 * @param {number} people
 * @param {number} messages
 */
export async function putExport(folder, people, messages) {
  const { zip } = makeExport(people, messages);
  await writeFile(join(folder, 'bench/export.zip'), zip);
  const paths = [];
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    await writeFile(join(folder, 'bench', name), bytes);
    paths.push(`bench/${name}`);
  }
  const assets = await readdir(join(folder, 'assets'));
  const worker = assets.find((name) => /^import-worker.*\.js$/.test(name));
  if (!worker) throw new Error('The worker that reads files is not where it was.');
  return { paths, archive: 'bench/export.zip', worker: `assets/${worker}` };
}

/**
 * An import against Papa Parse over its text and its rows written in bulk; taken back after each.
 * @param {Bench} bench
 * @param {Awaited<ReturnType<typeof putExport>>} files
 * @param {number} rounds
 */
export async function measureImport(bench, { paths, archive, worker }, rounds) {
  const found = [];
  for (let round = 0; round < rounds; round += 1) {
    const papa = await call(bench, 'papa', paths);
    const times = await call(bench, 'importExport', worker, archive);
    const undo = await call(bench, 'undo', times.commandId);
    found.push({ papa, ...times, undo });
  }
  return found;
}
