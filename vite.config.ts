import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { type Browser, manifestFor } from './scripts/manifest';

const browser: Browser = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig({
  plugins: [crx({ manifest: manifestFor(browser) as ManifestV3Export, browser })],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: 'chrome123',
    modulePreload: false,
    sourcemap: false,
    rolldownOptions: {
      input: {
        panel: 'src/panel/index.html',
        welcome: 'src/welcome/index.html',
      },
    },
  },
});
