import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../set-up/run.mjs';

/** Pages that only the measured copy has. */
export const pages = { blank: 'bench/blank.html', blankPopup: 'src/popup/blank.html' };

/** A word of text and nothing else: the least that a page of an extension can show. */
const blankPage = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Blank</title></head>
  <body><p>Nothing to see here.</p></body>
</html>
`;

/**
 * @param {string} folder
 * @param {string} source in the folder `scripts/bench`
 * @param {{ format: 'es' | 'iife', name: string }} as
 */
async function bundle(folder, source, { format, name }) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: join(folder, 'bench'),
      emptyOutDir: false,
      lib: {
        entry: join(root, 'scripts/bench', source),
        formats: [format],
        name,
        fileName: () => `${name}.js`,
      },
    },
  });
}

/**
 * Lets the copy's blank page hang in a page as the panel does, by a content script of its own.
 * @param {string} folder
 */
async function extendManifest(folder) {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.web_accessible_resources[0].resources.push(pages.blank);
  const [{ matches }] = manifest.content_scripts;
  manifest.content_scripts.push({ matches, js: ['bench/blankFrame.js'], run_at: 'document_idle' });
  await writeFile(path, JSON.stringify(manifest));
}

/**
 * Builds the extension for Chrome as it is shipped, into a folder of its own, and adds what the
 * measurements need beside it.
 * @returns {Promise<{ folder: string, contentScript: string, remove: () => Promise<void> }>}
 */
export async function buildMeasuredCopy() {
  const folder = await mkdtemp(join(tmpdir(), 'wellkept-bench-'));
  process.env['BROWSER'] = 'chrome';
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const contentScript = join(folder, manifest.content_scripts[0].js[0]);
  await mkdir(join(folder, 'bench'), { recursive: true });
  await writeFile(join(folder, pages.blank), blankPage);
  await writeFile(join(folder, pages.blankPopup), blankPage);
  await bundle(folder, 'seed/seed.ts', { format: 'es', name: 'seed' });
  await bundle(folder, 'recompute.ts', { format: 'es', name: 'recompute' });
  await bundle(folder, 'lists.ts', { format: 'es', name: 'lists' });
  await bundle(folder, 'transfer-steps.ts', { format: 'es', name: 'transferSteps' });
  await bundle(folder, 'blank-frame.ts', { format: 'iife', name: 'blankFrame' });
  await extendManifest(folder);
  return { folder, contentScript, remove: () => rm(folder, { recursive: true, force: true }) };
}
