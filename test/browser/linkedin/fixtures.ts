import type { PageReading } from '../../../src/linkedin/bind';

const folder = '../../fixtures/linkedin-pages';
const pages = import.meta.glob<string>('../../fixtures/linkedin-pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<{ address: string; reading: PageReading | null }>(
  '../../fixtures/linkedin-pages/*/expected.json',
  { import: 'default', eager: true },
);

export interface Fixture {
  name: string;
  html: string;
  address: string;
  reading: PageReading | null;
}

/** Every page of `test/fixtures/linkedin-pages` with what must be read from it. */
export const fixtures: Fixture[] = Object.entries(pages).map(([path, html]) => {
  const name = path.slice(folder.length + 1, -'/page.html'.length);
  const expected = expectations[`${folder}/${name}/expected.json`];
  if (!expected) throw new Error(`${name} should have an expected.json beside its page.html.`);
  return { name, html, ...expected };
});

/** One page by its folder's name. */
export function fixture(name: string): Fixture {
  const found = fixtures.find((one) => one.name === name);
  if (!found) throw new Error(`There is no page ${name}.`);
  return found;
}
