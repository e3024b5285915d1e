import { parseArgs } from 'node:util';
import { build } from 'vite';
import { root } from './set-up/run.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true },
    /** Builds again after each change: with the same policy and files as what is shipped. */
    watch: { type: 'boolean', default: false },
  },
});

/** Both run in this process, one after the other: vite.config.ts reads BROWSER anew each time. */
for (const browser of values.browser ?? ['chrome', 'firefox']) {
  if (browser !== 'chrome' && browser !== 'firefox') {
    throw new Error(`There is no build for ${browser}, only for chrome and firefox.`);
  }
  const began = performance.now();
  process.env['BROWSER'] = browser;
  await build({
    root,
    logLevel: values.watch ? 'info' : 'warn',
    configFile: 'vite.config.ts',
    build: { watch: values.watch ? {} : null },
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Built dist/${browser} in ${seconds} s`);
}
