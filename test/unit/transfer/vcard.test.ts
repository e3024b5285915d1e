import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { type Contact, vcardFile } from '../../../src/transfer/vcard';

const mara: Contact = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Mara Quill',
  firstName: 'Mara',
  lastName: 'Quill',
  company: 'Brackwater; Labs, Ltd',
  position: 'Tidal engineer',
  email: 'mara@quill.example',
  profile: 'https://www.linkedin.com/in/mara-quill/',
  notes: '2026-11-20: sails, and\nlikes "tides" \\ moons 🌊',
};

function read(file: string) {
  const parsed: unknown = ICAL.parse(file);
  const card = new ICAL.Component(parsed as [string, unknown[], unknown[]]);
  return (name: string) => card.getFirstPropertyValue(name);
}

/** ical.js leaves escapes of 3.0 as they stand. */
const plain = (value: unknown) =>
  String(value).replace(/\\([\\,;n:])/g, (_, char: string) => (char === 'n' ? '\n' : char));

describe.each(['3.0', '4.0'] as const)('a card of %s', (version) => {
  it('is read by another library', () => {
    const value = read(vcardFile([mara], version));
    expect(value('version')).toBe(version);
    expect(value('uid')).toBe(`urn:uuid:${mara.id}`);
    expect(value('fn')).toBe('Mara Quill');
    expect(value('n')).toEqual(['Quill', 'Mara', '', '', '']);
    expect(plain(value('org'))).toBe(mara.company);
    expect(value('title')).toBe('Tidal engineer');
    expect(value('email')).toBe(mara.email);
    expect(value('url')).toBe(mara.profile);
    expect(plain(value('note'))).toBe(mara.notes);
    expect(value(version === '4.0' ? 'socialprofile' : 'x-socialprofile')).toBe(mara.profile);
  });

  it('leaves out what is not known', () => {
    const { id, name, firstName, lastName } = mara;
    const file = vcardFile([{ id, name, firstName, lastName, notes: '' }], version);
    expect(file).not.toMatch(/^(ORG|TITLE|EMAIL|URL|NOTE|X?-?SOCIALPROFILE)/m);
  });
});

test('no line is longer than 75 octets, none cuts a character, and nothing breaks out of its field', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'ab:;,\\\n\r\u0000ü\u2028🌊\ud800', 'END:VCARD'),
  });
  const long = text.map((one) => one.repeat(5));
  fc.assert(
    fc.property(long, text, (notes, name) => {
      const file = vcardFile([{ ...mara, notes, name }, mara], '4.0');
      const lines = file.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Cs}/u);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const unfolded = file.replaceAll('\r\n ', '').split('\r\n');
      expect(unfolded.filter((line) => line === 'END:VCARD')).toHaveLength(2);
      expect(unfolded.filter((line) => line.startsWith('FN:'))).toHaveLength(2);
    }),
  );
});
