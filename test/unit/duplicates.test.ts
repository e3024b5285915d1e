import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { keysOfTwins, twinKeysOf, whyTwins } from '../../src/domain/duplicates';
import { instantSchema, type Person } from '../../src/domain/person';
import { personId } from './person-id';
import { alias } from './store/support';

function somebody(given: Partial<Person>): Person {
  return {
    id: personId('00000001'),
    keptAs: 'person:x',
    tags: [],
    createdAt: v.parse(instantSchema, '2026-11-21T10:00:00.000Z'),
    ...given,
  };
}

const keys = (given: Partial<Person>, ...aliases: string[]) =>
  twinKeysOf(somebody(given), aliases.map(alias));
const mara = { name: 'Mara Quill', company: 'Brackwater Labs' };

describe('two records', () => {
  it.each<[string, string[], string[], string | undefined]>([
    [
      'one name and company',
      keys(mara),
      keys({ name: 'MARA  QUÍLL', company: 'brackwater labs' }),
      'name-company',
    ],
    [
      'one name, companies that differ',
      keys(mara),
      keys({ name: 'Mara Quill', company: 'Tidewell' }),
      undefined,
    ],
    ['one name, a company on one side', keys(mara), keys({ name: 'Mara Quill' }), 'name'],
    ['one name and no company', keys({ name: 'Mara Quill' }), keys({ name: 'mara quill' }), 'name'],
    [
      'one e-mail',
      keys({ name: 'Mara', email: 'M@quill.example ' }),
      keys({ email: 'm@QUILL.example' }),
      'email',
    ],
    [
      'one member number',
      keys({}, 'member:900000001'),
      keys(mara, 'slug:mq', 'member:900000001'),
      'member',
    ],
    [
      'nothing in common',
      keys(mara),
      keys({ name: 'Jonas Reed', company: 'Brackwater Labs' }),
      undefined,
    ],
    [
      'no name on either side',
      keys({ company: 'Brackwater Labs' }),
      keys({ company: 'Brackwater Labs' }),
      undefined,
    ],
  ])('with %s', (_what, one, other, why) => {
    expect(whyTwins(one, other)).toBe(why);
    expect(whyTwins(other, one)).toBe(why);
  });

  it('are likely twins of each other or not at all', () => {
    const person = fc.record(
      {
        name: fc.constantFrom('Mara Quill', 'mara quill', 'Jonas Reed', ''),
        company: fc.constantFrom('Brackwater Labs', 'Tidewell', ''),
        email: fc.constantFrom('a@b.example', 'A@B.example', ''),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(person, person, (a, b) => {
        const [one, other] = [keys(a), keys(b)];
        expect(whyTwins(one, other)).toBe(whyTwins(other, one));
        const meets = keysOfTwins(one).some((key) => other.includes(key));
        expect(meets).toBe(whyTwins(one, other) !== undefined);
      }),
    );
  });
});
