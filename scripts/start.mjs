import { needChromium } from './set-up/browsers.mjs';
import { preparePackages } from './set-up/packages.mjs';
import { run, runMain } from './set-up/run.mjs';

// What needs packages is imported only once they are installed.
await runMain(async () => {
  await preparePackages();
  const browser = await needChromium();
  const code = await run(process.execPath, ['scripts/build.mjs', '--browser=chrome']);
  if (code !== 0) return code;
  const { hasDisplay, openDemo, playDemo } = await import('./demo/start.mjs');
  await (hasDisplay() ? openDemo(browser) : playDemo(browser));
  return 0;
});
