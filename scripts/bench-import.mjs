import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { preparePackages } from './set-up/packages.mjs';
import { runMain } from './set-up/run.mjs';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '30000' },
    messages: { type: 'string', default: '500000' },
    rounds: { type: 'string', default: '5' },
  },
});
/** Reading takes at most so many times what Papa Parse takes for the same text. */
const ratioMax = 1.5;
const peakMax = 300;

const median = (/** @type {number[]} */ all) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;

/** @param {string} folder */
async function buildReader(folder) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: 'src/transfer/linkedin/read-linkedin-files.ts',
        formats: ['es'],
        fileName: 'reader',
      },
    },
  });
  return join(folder, 'reader.js');
}

await runMain(async () => {
  await preparePackages();
  const folder = await mkdtemp(join(tmpdir(), 'wellkept-bench-'));
  const { makeExport } = await import('./bench/import/make-export.mjs');
  const { zip, size } = makeExport(Number(values.people), Number(values.messages));
  const file = join(folder, 'export.zip');
  await writeFile(file, zip);
  const reader = await buildReader(folder);
  // Each in a process of its own, so that its memory is its own, and with a heap as large as it likes.
  const measure = async (/** @type {string} */ what) => {
    const args = ['scripts/bench/import/measure.mjs', what, file, reader];
    return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
  };
  const papa = [];
  const ours = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    papa.push(await measure('papa'));
    ours.push(await measure('ours'));
  }
  await rm(folder, { recursive: true });
  const [papaMs, oursMs] = [papa, ours].map((all) => median(all.map(({ cpu }) => cpu)));
  const grown = Math.max(...ours.map((each) => each.grown));
  const ratio = (oursMs ?? 0) / (papaMs ?? 1);
  console.log(`${(size / 1e6).toFixed(0)} MB unpacked`, ours[0]);
  console.log(
    `Papa Parse ${papaMs?.toFixed(0)} ms of the processor, reading ${oursMs?.toFixed(0)} ms`,
  );
  console.log(
    `ratio ${ratio.toFixed(2)} (limit ${ratioMax}), memory grown by ${grown} MB (limit ${peakMax})`,
  );
  return ratio <= ratioMax && grown <= peakMax ? 0 : 1;
});
