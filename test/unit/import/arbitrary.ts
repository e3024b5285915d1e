import fc from 'fast-check';
import { civilDay } from '../../../src/domain/civil-day';
import type { BroughtPerson } from '../../../src/domain/import/brought';
import { brought, messages, slug, somebody } from './brought';

const names = ['Mara Quill', 'Jonas Reed', 'Ines Vale', 'Jo'];
const companies = ['Brackwater Labs', 'Tidewater Works', ''];
const emails = ['mara@tide.example', 'jonas@tide.example', 'desk@tide.example'];

const optional = <T>(of: readonly T[]) => fc.option(fc.constantFrom(...of), { nil: undefined });

/**
 * What finds somebody stays the same in a world: whose name or e-mail a file changes may be asked
 * about by their old one, once.
 */
const ofAlias: Readonly<Record<string, Partial<BroughtPerson>>> = {
  a: { name: 'Mara Quill', email: 'mara@tide.example', otherEmails: [] },
  b: { name: 'Mara Quill', email: 'desk@tide.example', otherEmails: [] },
  c: { name: 'Jonas Reed', email: 'desk@tide.example', otherEmails: [] },
  d: { name: 'Ines Vale', email: 'ines@tide.example', otherEmails: ['jonas@tide.example'] },
  ö: { name: 'Jo', email: 'jo@tide.example', otherEmails: [] },
};

const personArbitrary = fc
  .record({
    alias: optional(['a', 'b', 'c', 'd', 'ö']),
    name: fc.constantFrom(...names),
    company: optional(companies),
    role: optional(['Engineer', 'Head of tides']),
    email: optional(emails),
    otherEmails: fc.subarray(emails),
    connectedOn: optional(['2021-03-04', '2022-01-02'].map(civilDay)),
    connected: fc.boolean(),
    tags: fc.subarray(['tides', 'harbour']),
  })
  .map(({ alias, company, role, email, connectedOn, ...rest }): BroughtPerson => {
    const said = {
      ...(company && { company }),
      ...(role && { role }),
      ...(email && { email }),
      ...(connectedOn && { connectedOn }),
    };
    if (!alias) return somebody({ ...said, ...rest });
    return somebody({ ...said, ...rest, ...ofAlias[alias], aliases: [slug(alias)] });
  });

const days = ['2022-01-02', '2026-05-06', '2026-11-20'];
const place = fc.nat({ max: 3 });

/** Whatever files may bring. */
export const broughtArbitrary = fc
  .record({
    people: fc.array(personArbitrary, { minLength: 4, maxLength: 7 }),
    messages: fc.array(
      fc
        .tuple(
          place,
          fc.constantFrom(...days),
          fc.constantFrom('out' as const, 'in' as const),
          fc.integer({ min: 1, max: 4 }),
          fc.constantFrom('', 'One', 'Two words'),
        )
        .map(([person, day, direction, count, text]) =>
          messages(person, day, direction, { count, ...(text && { text }) }),
        ),
      { maxLength: 8 },
    ),
    notes: fc.array(
      fc
        .tuple(place, fc.constantFrom('Met.', 'Met again.'))
        .map(([person, text]) => ({ person, text })),
      { maxLength: 3 },
    ),
    helps: fc.array(
      place.map((person) => ({
        person,
        direction: 'got' as const,
        what: 'Recommended me',
        day: civilDay('2020-01-02'),
      })),
      { maxLength: 2 },
    ),
  })
  .map(({ people, ...more }) => brought(people, more));
