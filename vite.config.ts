import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { type Browser, manifestFor } from './scripts/manifest.ts';
import { oneFileSurfaces } from './scripts/one-file-surfaces.ts';

const browser: Browser = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chrome';

/**
 * What pages share comes in two files, however many modules there are. The background takes the rules
 * alone.
 */
const chunks = [
  { name: 'domain', test: /\/src\/domain\//, minShareCount: 2, priority: 2 },
  { name: 'surface', test: /\/src\/(ui|messages)\/|\/preact\//, minShareCount: 2, priority: 1 },
];

export default defineConfig({
  plugins: [
    crx({ manifest: manifestFor(browser) as ManifestV3Export, browser }),
    oneFileSurfaces(['src/popup/index.html', 'src/panel/index.html']),
  ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: 'chrome123',
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: {
      input: {
        panel: 'src/panel/index.html',
        sidepanel: 'src/sidepanel/index.html',
        welcome: 'src/welcome/index.html',
      },
      output: { codeSplitting: { groups: chunks } },
    },
  },
});
