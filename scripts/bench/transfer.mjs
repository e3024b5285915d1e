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

/** What a backup and its way back take, in ms, each from one call. */
const steps = ['readAndPack', 'backup', 'readIt', 'writeRestored', 'restore'];

/**
 * A backup against everything read and packed, and restoring it against its rows written in bulk.
 * @param {Bench} bench
 * @param {number} rounds
 * @returns {Promise<Record<string, Timed>>}
 */
export async function measureBackup(bench, rounds) {
  /** @type {Record<string, Timed>} */
  const timed = Object.fromEntries(steps.map((name) => [name, { name, times: [] }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const step of steps) {
      timed[step]?.times.push(await call(bench, step));
      // What is derived is computed afterwards; only who waits for it would be measured with it.
      if (step === 'restore') await call(bench, 'computed');
    }
  }
  return timed;
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

/** Steps of an import that stand alone in the report. */
const parts = ['reading', 'planning', 'bringing', 'placing', 'undo'];

/**
 * An import against Papa Parse over its text and its rows written in bulk; taken back after each.
 * @param {Bench} bench
 * @param {Awaited<ReturnType<typeof putExport>>} files
 * @param {number} rounds
 * @returns {Promise<{ base: Timed, whole: Timed, bulk: Timed, placed: Timed, parts: Timed[] }>}
 */
export async function measureImport(bench, { paths, archive, worker }, rounds) {
  /** @type {Record<string, number>[]} */
  const found = [];
  for (let round = 0; round < rounds; round += 1) {
    const papa = await call(bench, 'papa', paths);
    const times = await call(bench, 'importExport', worker, archive);
    await call(bench, 'computed');
    const undo = await call(bench, 'undo', times.commandId);
    await call(bench, 'computed');
    found.push({ ...times, papa, undo });
  }
  /**
   * @param {string} name
   * @param {string[]} keys
   */
  const sum = (name, keys) => ({
    name,
    times: found.map((times) => keys.reduce((all, key) => all + Number(times[key]), 0)),
  });
  return {
    base: sum('Papa Parse + bulk write', ['papa', 'bulk']),
    whole: sum('import', ['reading', 'planning', 'bringing', 'placing']),
    bulk: sum('bulk write', ['bulk']),
    placed: sum('planned and placed', ['planning', 'bringing', 'placing']),
    parts: [sum('Papa Parse', ['papa']), ...parts.map((name) => sum(name, [name]))],
  };
}
