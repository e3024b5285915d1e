import { build } from 'vite';

for (const browser of ['chrome', 'firefox']) {
  process.env['BROWSER'] = browser;
  await build({ logLevel: 'warn', configFile: 'vite.config.ts' });
}
