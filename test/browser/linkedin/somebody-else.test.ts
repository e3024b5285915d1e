import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../src/linkedin/read-profile';
import { aboutJonas } from './about-jonas';
import { fixture, fixtures } from './fixtures';
import { openPage } from './open-page';
import { jonas, mara, profileAt, stranger } from './people';

const layouts = fixtures.filter(({ reading }) => reading?.kind === 'bound');

describe.each(layouts)('somebody else in $name', ({ html, address }) => {
  const here = profileAt(address);
  const otherHtml = aboutJonas(html);

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
      link.setAttribute('href', aboutJonas(href));
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

it('two cards on today’s page name nobody, whichever comes first', async () => {
  const { html } = fixture('g5b-sdui-2026-09');
  const document = await openPage(html);
  const other = await openPage(aboutJonas(html));
  const card = '[data-testid="lazy-column"] > [componentkey$="Topcard"]';
  const lingering = document.importNode(other.querySelector(card) ?? document.body, true);
  document.querySelector(card)?.after(lingering);
  expect(readProfile(document, mara)).toEqual({ kind: 'unbound' });
  lingering.setAttribute('hidden', '');
  expect(readProfile(document, mara)).toMatchObject({ kind: 'bound', name: 'Mara Quill' });
});
