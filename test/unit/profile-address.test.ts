import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readableAddress } from '../../src/domain/alias';
import { aliasKeySchema } from '../../src/domain/alias-schema';
import { parseProfileAddress, profileUrl } from '../../src/domain/profile-address';

const id = 'ACoAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs';
const salesId = id.replace('ACo', 'ACw');
const www = 'https://www.linkedin.com';

const sameSlug = [
  `${www}/in/mara-quill/`,
  `${www}/in/mara-quill`,
  'http://linkedin.com/in/mara-quill',
  'HTTPS://WWW.LinkedIn.COM/in/Mara-Quill',
  `${www}/in/mara-quill?trk=x&lipi=urn%3Ali%3Apage%3Ad&originalSubdomain=de&locale=en_US&isSelfProfile=true`,
  `${www}/in/mara-quill/#experience`,
  `${www}/in/mara-quill/overlay/contact-info/`,
  `${www}/in/mara-quill/overlay/about-this-profile/`,
  `${www}/in/mara-quill/overlay/1635/single-media-viewer/?profileId=${id}`,
  `${www}/in/mara-quill/overlay/urn:li:fsd_skill:(a,1)/skill-associations-details/`,
  `${www}/in/mara-quill/detail/contact-info/`,
  `${www}/in/mara-quill/details/experience/`,
  `${www}/in/mara-quill/recent-activity/all/`,
  `${www}/in/mara-quill/de`,
  'https://de.linkedin.com/in/mara-quill',
  'https://m.linkedin.com/in/mara-quill/',
  `${www}/mwlite/in/mara-quill`,
];

const others: [url: string, alias: string][] = [
  [`${www}/in/andr%C3%A9s-vale/`, 'slug:andrés-vale'],
  [`${www}/in/andre%cc%81s-vale/`, 'slug:andrés-vale'],
  [`${www}/in/ANDR%C3%89S-vale/`, 'slug:andrés-vale'],
  [`${www}/in/andrés-vale/`, 'slug:andrés-vale'],
  [`${www}/in/%ea%b9%80-%EB%82%98/`, 'slug:김-나'],
  [`${www}/in/%D8%B9%D9%84%DB%8C%E2%80%8C%D8%B1%D8%B6%D8%A7`, 'slug:علی‌رضا'],
  [`${www}/in/${id}/`, `member:${id}`],
  [`${www}/in/${salesId}?trk=x`, `member:${salesId}`],
  [
    `${www}/profile/view?id=${id.replace('ACo', 'ADE')}&trk=x`,
    `member:${id.replace('ACo', 'ADE')}`,
  ],
  [`${www}/profile/view?id=900000001`, 'member:900000001'],
  [`${www}/sales/lead/${salesId},NAME_SEARCH,ab1c`, `member:${salesId}`],
  [`${www}/sales/lead/${salesId}%2CNAME_SEARCH%2Cab1c?_ntb=x`, `member:${salesId}`],
  [`${www}/sales/people/${salesId}`, `member:${salesId}`],
  [`${www}/sales/profile/${salesId},,`, `member:${salesId}`],
  [`${www}/talent/profile/${id.replace('ACo', 'AEM')}`, `member:${id.replace('ACo', 'AEM')}`],
  [`${www}/pub/Mara-Quill/12/345/6A8`, 'pub:mara-quill/12/345/6a8'],
  ['https://nl.linkedin.com/pub/mara-quill/12/345/6a8/', 'pub:mara-quill/12/345/6a8'],
];

const own = [
  `${www}/in/me/`,
  `${www}/in/x-self/edit/intro/`,
  `${www}/in/x-self/add-edit/EDUCATION/`,
];

const refused = [
  '',
  'mara-quill',
  'linkedin.com/in/mara-quill',
  '//www.linkedin.com/in/mara-quill',
  'https:/www.linkedin.com/in/mara-quill',
  'ftp://www.linkedin.com/in/mara-quill',
  'javascript:alert(1)//www.linkedin.com/in/mara-quill',
  'https://linkedin.com.evil.example/in/mara-quill',
  'https://evil.example/in/mara-quill',
  'https://evil.example/?u=https://www.linkedin.com/in/mara-quill',
  'https://evil.example#@www.linkedin.com/in/mara-quill',
  'https://xlinkedin.com/in/mara-quill',
  'https://evil.www.linkedin.com/in/mara-quill',
  'https://www.linkedin.com./in/mara-quill',
  'https://www.lınkedin.com/in/mara-quill',
  'https://www.xn--lnkedin-rfb.com/in/mara-quill',
  'https://www。linkedin。com/in/mara-quill',
  'https://linkedin.com@evil.example/in/mara-quill',
  'https://user:secret@www.linkedin.com/in/mara-quill',
  'https://www.linkedin.com:443/in/mara-quill',
  'https://www.linkedin.com:8443/in/mara-quill',
  'https:\\\\www.linkedin.com\\in\\mara-quill',
  `${www}\\in\\mara-quill`,
  `${www}/in/mara\\quill`,
  ' https://www.linkedin.com/in/mara-quill',
  'ht\ntps://www.linkedin.com/in/mara-quill',
  `${www}/in/mara\tquill`,
  `${www}/in/mara quill`,
  `${www}/in/`,
  `${www}/in`,
  `${www}/in//mara-quill`,
  `${www}/in/../company/quill`,
  `${www}/in/%2e%2e/`,
  `${www}/in/%20/`,
  `${www}/in/%00mara/`,
  `${www}/in/mara%0Aquill/`,
  `${www}/in/mara%2Fquill/`,
  `${www}/in/mara%5Cquill/`,
  `${www}/in/mara%252Fquill/`,
  `${www}/in/%E2%80%AEmara/`,
  `${www}/in/mara%E2%81%A6quill/`,
  `${www}/in/mara%E2%80%8Bquill/`,
  `${www}/in/%/`,
  `${www}/in/%E0%A4%A/`,
  `${www}/in/%ED%A0%80/`,
  `${www}/in/\ud800/`,
  `${www}/in/${'a'.repeat(201)}/`,
  `${www}/in/mara-quill?${'a'.repeat(9000)}`,
  `${www}/company/quill/`,
  `${www}/school/quill/`,
  `${www}/feed/`,
  `${www}/search/results/people/?keywords=/in/mara-quill/`,
  `${www}/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}&recipient=${id}`,
  `${www}/preload/custom-invite/?vanityName=mara-quill`,
  `${www}/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fmara-quill`,
  `${www}/sales/lead/`,
  `${www}/sales/lead/,NAME_SEARCH`,
  `${www}/sales/lead/mara-quill`,
  `${www}/sales/lead/%E0%A4%A,x`,
  `${www}/sales/company/${salesId}`,
  `${www}/talent/profile/mara-quill`,
  `${www}/profile/view`,
  `${www}/profile/view?id=`,
  `${www}/profile/view?id=mara-quill`,
  `${www}/profile/view?id=0`,
  `${www}/pub/dir/Mara/Quill`,
  `${www}/pub/mara-quill`,
  `${www}/pub/mara-quill/12/345`,
  `${www}/pub//12/345/678`,
];

describe('parseProfileAddress', () => {
  it.each(sameSlug)('finds one slug in %s', (url) => {
    expect(parseProfileAddress(url)).toEqual({ kind: 'profile', alias: 'slug:mara-quill' });
  });

  it.each(others)('reads %s', (url, alias) => {
    expect(parseProfileAddress(url)).toMatchObject({ kind: 'profile', alias });
  });

  it.each(own)('knows the own profile at %s', (url) => {
    expect(parseProfileAddress(url)).toEqual({ kind: 'own' });
  });

  it.each(refused)('refuses %j', (url) => {
    expect(parseProfileAddress(url)).toBeUndefined();
  });

  it('brings every kind of id of a member to one key, and none for a slug', () => {
    for (const url of [
      `${www}/in/${id}`,
      `${www}/sales/lead/${salesId},NAME_SEARCH,ab1c`,
      `${www}/profile/view?id=900000001`,
    ]) {
      expect(parseProfileAddress(url)).toMatchObject({ memberAlias: 'member:900000001' });
    }
    expect(parseProfileAddress(`${www}/in/mara-quill`)).not.toHaveProperty('memberAlias');
  });

  it('never throws, and gives only keys that the store takes', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true }),
      fc.string({ unit: 'binary' }).map((tail) => `${www}/in/${tail}`),
      fc.string({ unit: 'grapheme' }).map((tail) => `${www}/in/${encodeURIComponent(tail)}/`),
      fc.string().map((tail) => `${www}/sales/lead/${tail}`),
      fc.string().map((tail) => `${www}/profile/view?id=${tail}`),
      fc.string().map((tail) => `${www}/pub/${tail}/1/2/3`),
    );
    fc.assert(
      fc.property(pieces, (url) => {
        const address = parseProfileAddress(url);
        if (address?.kind !== 'profile') return;
        expect(v.is(aliasKeySchema, address.alias)).toBe(true);
        expect(parseProfileAddress(profileUrl(address.alias))).toEqual(address);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not care for the case or the normal form of a slug', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcéñüçåßøšž김-9'), minLength: 3 });
    fc.assert(
      fc.property(
        letters.filter((slug) => slug !== 'me'),
        (slug) => {
          const plain = parseProfileAddress(`${www}/in/${encodeURIComponent(slug)}/`);
          expect(plain).toBeDefined();
          const decomposed = encodeURIComponent(slug.normalize('NFD'));
          expect(parseProfileAddress(`${www}/in/${decomposed}`)).toEqual(plain);
          const lowerHex = encodeURIComponent(slug).replace(/%../g, (hex) => hex.toLowerCase());
          expect(parseProfileAddress(`${www}/in/${lowerHex}`)).toEqual(plain);
        },
      ),
    );
  });
});

describe('profileUrl', () => {
  it.each([
    [`${www}/in/andr%C3%A9s-vale/`, `${www}/in/andr%C3%A9s-vale/`, 'linkedin.com/in/andrés-vale'],
    [`${www}/sales/lead/${salesId},x`, `${www}/in/${salesId}/`, `linkedin.com/in/${salesId}`],
    [
      `${www}/profile/view?id=900000001`,
      `${www}/profile/view?id=900000001`,
      'linkedin.com/profile/view?id=900000001',
    ],
    [
      `${www}/talent/profile/${id.replace('ACo', 'AEM')}`,
      `${www}/talent/profile/${id.replace('ACo', 'AEM')}`,
      `linkedin.com/talent/profile/${id.replace('ACo', 'AEM')}`,
    ],
    [`${www}/pub/m-q/12/345/678`, `${www}/pub/m-q/12/345/678/`, 'linkedin.com/pub/m-q/12/345/678'],
  ])('opens what %s stood for', (from, url, readable) => {
    const address = parseProfileAddress(from);
    if (address?.kind !== 'profile') throw new Error('not a profile');
    expect(profileUrl(address.alias)).toBe(url);
    expect(readableAddress(address.alias)).toBe(readable);
  });
});
