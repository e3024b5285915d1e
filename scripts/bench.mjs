import { parseArgs } from 'node:util';
import { needChromium } from './set-up/browsers.mjs';
import { preparePackages } from './set-up/packages.mjs';
import { runMain } from './set-up/run.mjs';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
  },
});

// What needs packages is imported only once they are installed.
await runMain(async () => {
  await preparePackages();
  const browser = await needChromium();
  const { measureAll } = await import('./bench/measure-all.mjs');
  return measureAll(browser, { rounds: values.short ? 7 : 25, only: values.only });
});
