import { describe, expect, it } from 'vitest';
import { type ProfileAddress, parseProfileAddress } from '../../../src/domain/profile-address';
import { readProfile } from '../../../src/linkedin/read-profile';
import { type Fixture, fixture, fixtures } from './fixtures';
import { mutations } from './mutations';
import { openPage } from './open-page';

const headlines = [
  'Tidal engineer at Brackwater Labs | Speaker',
  'Tidal engineer at Brackwater Labs',
  'Keeper of notes',
  undefined,
];
/** Stands in for a headline that is missing altogether: still the same person's line. */
const nextLines = ['Brackwater Labs · Delta Polytechnic', 'Brackwater Labs', 'Porto, Portugal'];
const companies = ['Brackwater Labs', undefined];

function profileAt(url: string): ProfileAddress {
  const address = parseProfileAddress(url);
  if (address?.kind !== 'profile') throw new Error(`${url} is no profile.`);
  return address;
}

const mara = profileAt('https://www.linkedin.com/in/mara-quill/');
const jonas = profileAt('https://www.linkedin.com/in/jonas-reed/');
const stranger = profileAt('https://www.linkedin.com/in/ACoAADWk6QIBQG0MS6zZmweH6JMj4jHseWbX0SA/');

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
const layouts = profiles.filter(({ reading }) => reading?.kind === 'bound');

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

describe.each(layouts)('somebody else in $name', ({ html, address }) => {
  const here = profileAt(address);
  /** The same page about Jonas. */
  const otherHtml = html
    .replaceAll('Mara Quill', 'Jonas Reed')
    .replaceAll('mara-quill', 'jonas-reed')
    .replaceAll(
      'ACoAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs',
      'ACoAADWk6QIBQG0MS6zZmweH6JMj4jHseWbX0SA',
    )
    .replaceAll('900000001', '900000002');

  it('is not read under this address', async () => {
    const document = await openPage(otherHtml);
    expect(readProfile(document, here)).toEqual({ kind: 'unbound' });
    expect(readProfile(document, jonas)).toMatchObject({ kind: 'bound', name: 'Jonas Reed' });
  });

  it.each(['prepend', 'append'] as const)(
    'is not taken when their page is left in place (%s)',
    async (side) => {
      const document = await openPage(html);
      const other = await openPage(otherHtml);
      document
        .querySelector('main')
        ?.[side](
          ...[...(other.querySelector('main')?.childNodes ?? [])].map((node) =>
            document.importNode(node, true),
          ),
        );
      for (const address of [here, jonas]) {
        const reading = readProfile(document, address);
        if (reading.kind === 'bound') expect([address, reading.name]).toEqual([here, 'Mara Quill']);
      }
    },
  );

  it('is not named when only the name has changed', async () => {
    const document = await openPage(html);
    for (const heading of document.querySelectorAll('main h1, main h2, main p')) {
      if (heading.textContent === 'Mara Quill') heading.textContent = 'Jonas Reed';
    }
    for (const address of [here, jonas]) {
      expect(readProfile(document, address).kind).toBe('unbound');
    }
  });

  it('is not named when only the title has changed', async () => {
    const document = await openPage(html);
    document.title = 'Jonas Reed | LinkedIn';
    for (const address of [here, jonas]) {
      expect(readProfile(document, address).kind).toBe('unbound');
    }
  });

  it('is not named when one of several links has changed', async () => {
    const document = await openPage(html);
    const links = document.querySelectorAll(
      'main a[href*="mara-quill"], main a[href*="ACoAADWk6QEB"], link[rel="canonical"]',
    );
    for (const link of links) {
      if (link.closest('.top-card-layout, dialog')) continue;
      const href = link.getAttribute('href') ?? '';
      link.setAttribute(
        'href',
        href
          .replaceAll('mara-quill', 'jonas-reed')
          .replaceAll(
            'ACoAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs',
            'ACoAADWk6QIBQG0MS6zZmweH6JMj4jHseWbX0SA',
          ),
      );
      const reading = readProfile(document, here);
      // A lone id that nothing vouches for is not remembered either.
      if (reading.kind === 'bound') expect(reading, href).not.toHaveProperty('memberAlias');
      else expect(reading.kind, href).toBe('unbound');
      link.setAttribute('href', href);
    }
    expect(links.length).toBeGreaterThan(0);
  });
});

describe('an address by id', () => {
  it.each(['g5-sdui-2026-06', 'g5b-sdui-2026-09', 'g4-sdui-2025-10', 'g3-ember-2024'])(
    'binds %s by the id',
    async (name) => {
      const document = await openPage(fixture(name).html);
      const byId = profileAt(
        'https://www.linkedin.com/in/ACoAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs/',
      );
      expect(readProfile(document, byId)).toMatchObject({
        kind: 'bound',
        name: 'Mara Quill',
      });
      expect(readProfile(document, stranger)).toEqual({ kind: 'unbound' });
    },
  );
});

describe('hostile texts', () => {
  it('come out folded, without unseen characters, and no longer than the store takes', async () => {
    const document = await openPage(fixture('g5b-sdui-2026-09').html);
    const heading = document.querySelector('main h2');
    const line = document.querySelector('main p._aa11');
    if (!heading || !line) throw new Error('The page has changed.');
    heading.textContent = `\u202e Mara\n\t ${'Q'.repeat(500)}\u0000\u2066 `;
    document.title = `Mara ${'Q'.repeat(500)} | LinkedIn`;
    line.textContent = `${'x'.repeat(299)}😀 and more`;
    // The title names the whole name, the reading only as much of it as is kept: no match, no name.
    expect(readProfile(document, mara).kind).toBe('unbound');
    heading.textContent = '\u202e Mara\n\t Qu\u200bill\u0000\u2066 ';
    document.title = '(2) Mara \u2068Quill | LinkedIn';
    expect(readProfile(document, mara)).toMatchObject({
      name: 'Mara Quill',
      headline: 'x'.repeat(299),
    });
  });
});
