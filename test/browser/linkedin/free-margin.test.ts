import { expect, it } from 'vitest';
import { freeMargin } from '../../../src/linkedin/free-margin';
import { fixture } from './fixtures';
import { openPage } from './open-page';

const { html } = fixture('g5b-sdui-2026-09');

/** A page whose column is 600 px wide from 100 px on, with a rail of 300 px beside it. */
const laidOut = (css = '') =>
  html.replace(
    '</style>',
    `body { margin: 0 } main { position: absolute; inset: 0; overflow: auto }
     main > section { margin: 100px 0 1000px 100px; width: 600px }
     aside { position: absolute; left: 720px; top: 100px; width: 300px } ${css}</style>`,
  );

it('is what LinkedIn’s column and rail leave free', async () => {
  const document = await openPage(laidOut(), 1280);
  const main = document.querySelector<HTMLElement>('main');
  const bar = main ? main.offsetWidth - main.clientWidth : 0;
  expect(freeMargin(document)).toMatchObject({ free: 1280 - bar - 1020, width: 1280 - bar });
});

it('counts no rail that is not shown', async () => {
  const document = await openPage(laidOut('aside { display: none }'), 1280);
  expect(freeMargin(document).free).toBeGreaterThanOrEqual(560);
});

it('is none in a narrow window', async () => {
  const document = await openPage(laidOut(), 800);
  expect(freeMargin(document).free).toBe(0);
});

it('knows the height of the name, scrolled or not', async () => {
  const document = await openPage(laidOut(), 1280);
  const name = document.querySelector('main h2');
  const { top } = freeMargin(document);
  expect(top).toBe(name?.getBoundingClientRect().top);
  document.querySelector('main')?.scrollTo(0, 300);
  expect(name?.getBoundingClientRect().top).toBe(top - 300);
  expect(freeMargin(document).top).toBe(top);
});

it('is what text and pictures leave free where the column is as wide as the window', async () => {
  const document = await openPage(html, 1280);
  const { free } = freeMargin(document);
  expect(free).toBeGreaterThan(300);
  const texts = [...document.querySelectorAll('main h2, main p:not(._hid9)')];
  const range = document.createRange();
  for (const text of texts) {
    range.selectNodeContents(text);
    expect(range.getBoundingClientRect().right).toBeLessThanOrEqual(1280 - free);
  }
});

it('is none where such a column has a ground of its own', async () => {
  const card = '[componentkey$="Topcard"] { background: white }';
  const document = await openPage(
    html.replace('</style>', `body { margin: 0 } ${card}</style>`),
    1280,
  );
  expect(freeMargin(document).free).toBe(0);
});

it('says that nothing is free on a page without a column', async () => {
  const document = await openPage('<title>?</title><p>Nothing here.', 1280);
  expect(freeMargin(document)).toMatchObject({ free: 0, top: 120 });
});
