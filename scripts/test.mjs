import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needChromium, wantFirefox } from './set-up/browsers.mjs';
import { preparePackages } from './set-up/packages.mjs';
import { run, runMain } from './set-up/run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 */

const packages = 'node_modules';
const steps = {
  lint: [`${packages}/@biomejs/biome/bin/biome`, 'ci', '.'],
  types: [`${packages}/typescript/bin/tsc`],
  structure: [`${packages}/dependency-cruiser/bin/dependency-cruise.mjs`, 'src'],
  build: ['scripts/build.mjs'],
  'web-ext lint': ['scripts/lint-firefox.mjs'],
};

/**
 * Announces a step, times it and counts it.
 * @param {string} name
 * @param {() => Promise<Counts>} work
 */
async function step(name, work) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const counts = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`== ${name}: ${counts.failed === 0 ? 'passed' : 'failed'} in ${seconds} s`);
  return counts;
}

/**
 * @param {string[]} args of Node
 * @returns {Promise<Counts>}
 */
async function ofProgram(args) {
  const passed = (await run(process.execPath, args)) === 0;
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

/**
 * @param {string} file
 * @returns {Promise<VitestReport | undefined>} undefined when the tests did not come so far
 */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @returns {Promise<Counts>} */
async function ofTests() {
  const folder = await mkdtemp(join(tmpdir(), 'wellkept-report-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(process.execPath, [`${packages}/vitest/vitest.mjs`, 'run', ...reporters]);
  const report = await readReport(file);
  await rm(folder, { recursive: true, force: true });
  const failed = report?.numFailedTests ?? 0;
  return {
    passed: report?.numPassedTests ?? 0,
    // A file that does not load, or an error outside of any test, fails the run and no test.
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

await runMain(async () => {
  await preparePackages();
  await needChromium();
  if (!(await wantFirefox())) {
    console.log(
      'No Firefox was found, so the journeys in Firefox are skipped. Install one to run them.',
    );
  }
  /** @type {Counts[]} */
  const all = [];
  for (const [name, args] of Object.entries(steps))
    all.push(await step(name, () => ofProgram(args)));
  all.push(await step('tests', ofTests));
  const sum = (/** @type {keyof Counts} */ key) =>
    all.reduce((total, part) => total + part[key], 0);
  if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
});
