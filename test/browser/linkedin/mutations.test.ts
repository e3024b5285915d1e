import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../src/linkedin/read-profile';
import { type Fixture, fixture, fixtures } from './fixtures';
import { mutations } from './mutations';
import { openPage } from './open-page';
import { jonas, mara, profileAt, stranger } from './people';

const headlines = [
  'Tidal engineer at Brackwater Labs | Speaker',
  'Tidal engineer at Brackwater Labs',
  'Keeper of notes',
  undefined,
];
/** Stands in for a headline that is missing altogether: still the same person's line. */
const nextLines = ['Brackwater Labs · Delta Polytechnic', 'Brackwater Labs', 'Porto, Portugal'];
const companies = ['Brackwater Labs', undefined];

/** Whose page it is; the only name that may ever be read from it. */
const owner = ({ name }: Fixture) => (name === 'g5b-self' ? 'Viewer Self' : 'Mara Quill');

/** The right name or none, the right lines or none, and nothing at all for anybody else. */
function expectNobodyElse(document: Document, page: Fixture, what: string, lines = headlines) {
  const reading = readProfile(document, profileAt(page.address));
  if (reading.kind === 'bound') {
    expect(page.name, what).not.toBe('g5-stale-spa');
    expect(reading.name, what).toBe(owner(page));
    expect(lines, what).toContain(reading.headline);
    expect(companies, what).toContain(reading.company);
    expect([undefined, 'member:900000001', 'member:900000009'], what).toContain(
      reading.memberAlias,
    );
  }
  for (const other of [jonas, stranger]) {
    expect(readProfile(document, other).kind, what).not.toMatch(/bound$(?<!unbound)|own/);
  }
}

const profiles = fixtures.filter(({ reading }) => reading);

describe('a page that has changed', () => {
  describe.each(profiles)('$name', (page) => {
    it.each(mutations)('gives the right name or none with $name', async ({ name, apply }) => {
      const document = await openPage(page.html);
      apply(document);
      expectNobodyElse(document, page, name);
    });

    it('gives the right name or none without any one of its attributes', async () => {
      const document = await openPage(page.html);
      for (const element of document.querySelectorAll('body *')) {
        for (const { name, value } of [...element.attributes]) {
          element.removeAttribute(name);
          expectNobodyElse(document, page, `<${element.localName}> without ${name}="${value}"`);
          element.setAttribute(name, value);
        }
      }
    });

    it('gives the right name or none without any one of its elements', async () => {
      const document = await openPage(page.html);
      for (const element of document.querySelectorAll('body *')) {
        const { parentNode, nextSibling } = element;
        element.remove();
        expectNobodyElse(document, page, `without <${element.localName}> ${element.id}`, [
          ...headlines,
          ...nextLines,
        ]);
        parentNode?.insertBefore(element, nextSibling);
      }
    });
  });
});

describe('what today’s page may lose and still be read', () => {
  const kept = [
    'renamed classes',
    'no classes',
    'a wrapper around everything',
    'no plain wrappers',
    'cards in another order',
    'main in another order',
    'page in another order',
    'two degrees shown',
    'a video player before the name',
    'a hidden namesake before the name',
    'h1 for h2',
    'German',
    'Arabic',
    'Japanese',
    'a longer count in the title',
    'a dialog about somebody else inside the page',
  ];
  it.each(mutations.filter(({ name }) => kept.includes(name)))('$name', async ({ apply }) => {
    const document = await openPage(fixture('g5b-sdui-2026-09').html);
    apply(document);
    expect(readProfile(document, mara)).toMatchObject({
      kind: 'bound',
      name: 'Mara Quill',
      headline: headlines[0],
    });
  });
});
