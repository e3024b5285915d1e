import { it } from 'vitest';
import { openInChromium } from './support/journey-in-chromium';
import { openInFirefox } from './support/journey-in-firefox';
import { welcome, fillWithSample } from './support/journey';
for (const open of [openInFirefox]) it('times', async () => {
  let t = performance.now();
  const lap = (n: string) => { console.log(open.name, n, Math.round(performance.now() - t)); t = performance.now(); };
  const b = await open({}); lap('launch');
  for (let i = 0; i < 3; i++) {
    await b.renew(); lap('renew');
    await welcome(b); lap('welcome');
    await fillWithSample(b); lap('sample');
    const d = await b.openExtensionPage('src/dashboard/index.html#/people'); lap('dashboard');
    await d.getByRole('link', { name: 'Mara Quill' }).waitFor(); lap('mara');
    await b.badgeText(); lap('badge');
    const p = await b.newTab(); lap('newTab');
    await b.visitProfile(p, 'mara-quill'); lap('visit');
    await (await b.panelOf(p)).getByRole('textbox', { name: 'Add a note' }).waitFor(); lap('panel');
    const pop = await b.openPopup(p); await pop.find('heading', 'Today'); lap('popup');
  }
  await b.close(); lap('close');
});
