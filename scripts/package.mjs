import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';
import { root, run, runMain } from './set-up/run.mjs';

// The same build gives the same bytes; a zip file knows no day before 1980.
const mtime = '1980-01-01T12:00:00';

/**
 * The files of a folder, by their path inside it.
 * @param {string} folder
 * @returns {Record<string, Uint8Array>}
 */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length + 1).replaceAll(sep, '/'),
      new Uint8Array(readFileSync(path)),
    ]),
  );
}

await runMain(async () => {
  const code = await run(process.execPath, ['scripts/build.mjs']);
  if (code !== 0) return code;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const browser of ['chrome', 'firefox']) {
    const name = `dist/wellkept-${browser}-${version}.zip`;
    writeFileSync(
      join(root, name),
      zipSync(filesOf(join(root, 'dist', browser)), { level: 9, mtime }),
    );
    console.log(`Packed ${name}`);
  }
  return 0;
});
