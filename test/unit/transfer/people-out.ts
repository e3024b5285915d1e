import fc from 'fast-check';
import { type CivilDay, civilDay } from '../../../src/domain/civil-day';
import type { OutPerson } from '../../../src/transfer/out-person';

export const mara: OutPerson = {
  id: '00000001-0000-4000-8000-000000000000',
  called: 'Mara Quill',
  headline: 'Listens to tides',
  company: 'Brackwater; Labs, Ltd',
  role: 'Tidal engineer',
  email: 'mara@quill.example',
  profile: 'https://www.linkedin.com/in/mara-quill/',
  connectedOn: civilDay('2026-03-01'),
  level: 'Know well',
  lastContact: civilDay('2026-11-20'),
  next: { day: civilDay('2026-12-01'), action: 'Say hello to Mara Quill.' },
  tags: ['sea', 'old friends'],
  notes: [
    { day: civilDay('2026-11-20'), text: 'sails, and\n\nlikes "tides" \\ moons 🌊' },
    { day: civilDay('2026-11-21'), text: '=1+1\n\n2026-01-01: no note of its own' },
  ],
};

/** What people type to break a file: quotes, escapes, formulas, ends of fields and of cards. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'ab ,;:"\'\\\n\t=+-@|#[]{}<>&%^~`$!?.()/*_ü＝🌊\u2028\u00a0\ufeff\u200f',
      'END:VCARD',
      '\n\n2026-01-01: ',
      '\\n',
      "'=",
      ' ::: ',
      'NOTE:',
      '-----',
      '\\\\',
      '"",""',
    ),
    fc.constantFrom(...'éßøñ東京ئ'),
  ),
  maxLength: 60,
});

/** A text as the domain keeps it: trimmed, never empty. */
const text = hostile.map((one) => one.trim()).filter((one) => one !== '');
/** The same on one line, for what has one. */
const line = text.map((one) => one.replace(/\s+/gu, ' ').trim()).filter((one) => one !== '');
/** A name that is not an address. */
const name = line.filter((one) => !/linkedin\.com|^person:/i.test(one));
const tag = line.filter((one) => !one.includes(':::')).map((one) => one.trim());

const day: fc.Arbitrary<CivilDay> = fc
  .integer({ min: 0, max: 30_000 })
  .map((days) => civilDay(new Date(days * 86_400_000).toISOString().slice(0, 10)));
const perhaps = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** Anybody, with texts that want to break the file they are written to. */
export const anybody: fc.Arbitrary<OutPerson> = fc.record({
  id: fc.uuid({ version: 4 }),
  called: name,
  headline: perhaps(line),
  company: perhaps(line),
  role: perhaps(line),
  email: perhaps(fc.constantFrom('mara@quill.example', '=a@b.example', "o'neil@b.example")),
  profile: perhaps(
    fc.constantFrom(
      'https://www.linkedin.com/in/mara-quill/',
      'https://www.linkedin.com/in/j%C3%B6rg-%C3%B6zil/',
      'https://www.linkedin.com/in/ACoAAAFakeId0123456789abcdefghijklmnop/',
      'https://www.linkedin.com/pub/mara-quill/12/345/678/',
    ),
  ),
  connectedOn: perhaps(day),
  level: perhaps(line),
  lastContact: perhaps(day),
  lastLive: perhaps(day),
  next: perhaps(fc.record({ day, action: line })),
  tags: fc.uniqueArray(tag, { maxLength: 3 }),
  notes: fc.array(fc.record({ day, text }), { maxLength: 4 }),
});
