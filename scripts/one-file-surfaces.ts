import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** The text of every page and script that may name a file of `assets`. */
async function allText(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter(
    (entry) => entry.isFile() && /\.(html|js|css|json)$/.test(entry.name),
  );
  const texts = names.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

/** Takes away what the pages named before they were built anew. */
async function removeUnnamed(folder: string): Promise<void> {
  const text = await allText(folder);
  const assets = await readdir(join(folder, 'assets'));
  const unnamed = assets.filter((name) => !text.includes(name));
  await Promise.all(unnamed.map((name) => rm(join(folder, 'assets', name))));
  if (unnamed.length > 0) await removeUnnamed(folder);
}

/**
 * Builds some pages once more, each with one script and one style sheet of its own to begin with. A
 * file that pages share saves room, but each further one keeps a page of an extension waiting
 * (measured: 8 ms of 60 for the popup's three), and these are the two pages that users wait for.
 * @param pages paths in the project
 */
export function oneFileSurfaces(pages: readonly string[]): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'one-file-surfaces',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
      outDir = resolve(root, config.build.outDir);
    },
    async closeBundle() {
      for (const page of pages) {
        await build({
          root,
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          build: {
            outDir,
            emptyOutDir: false,
            target: 'chrome123',
            cssCodeSplit: false,
            modulePreload: false,
            rolldownOptions: {
              input: page,
              output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
            },
          },
        });
      }
      await removeUnnamed(outDir);
    },
  };
}
