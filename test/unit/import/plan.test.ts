import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import type { BroughtPerson } from '../../../src/domain/import/brought';
import type { Kept } from '../../../src/domain/import/kept';
import { stableId } from '../../../src/domain/import/stable-id';
import type { Person } from '../../../src/domain/person';
import { brought, imported, mara, messages, nothing, plan, slug, somebody } from './brought';

const only = (kept: Kept): Person => {
  const [person, ...others] = kept.people;
  if (!person || others.length > 0) throw new Error(`${kept.people.length} people`);
  return person;
};
const counts = (kept: Kept, person: BroughtPerson) => {
  const { new: fresh, changed, unchanged } = plan(kept, brought([person])).preview.counts;
  return [fresh, changed, unchanged];
};
const typed = (kept: Kept, fields: Partial<Person>): Kept => ({
  ...kept,
  people: kept.people.map((person) => ({ ...person, ...fields })),
});

describe('somebody whom an older export named without an address', () => {
  const old = somebody({
    name: 'Mara Quill',
    company: 'Tern',
    connectedOn: civilDay('2021-03-04'),
  });

  it('is met by name and the day they connected', () => {
    const before = imported(nothing, brought([old]));
    const { preview } = plan(before, brought([mara]));
    expect(preview).toMatchObject({ undecided: 0, moved: 1, counts: { new: 0, changed: 1 } });
    const after = imported(before, brought([mara]));
    expect(after.aliases.map(({ key }) => key)).toEqual(['slug:mara-quill']);
    expect(plan(after, brought([mara])).writes).toEqual([]);
  });

  it('is asked about where the day is another, or two have it', () => {
    const day = { ...old, connectedOn: civilDay('2021-03-05') };
    expect(plan(imported(nothing, brought([day])), brought([mara])).preview.undecided).toBe(1);
    const two = imported(nothing, brought([old, { ...old, company: 'Other' }]));
    expect(two.people).toHaveLength(2);
    expect(plan(two, brought([mara])).preview.undecided).toBe(1);
  });
});

describe('somebody new', () => {
  it('is kept with all that the file says, as brought by it', () => {
    const person = only(imported(nothing, brought([mara])));
    expect(person).toMatchObject({
      name: 'Mara Quill',
      company: 'Brackwater Labs',
      role: 'Tidal engineer',
      connectedOn: '2021-03-04',
      importedOn: '2026-11-21',
      keptAs: 'slug:mara-quill',
      imported: { company: 'Brackwater Labs' },
    });
  });

  it('is nothing new the second time', () => {
    const kept = imported(nothing, brought([mara]));
    expect(plan(kept, brought([mara])).writes).toEqual([]);
    expect(counts(kept, mara)).toEqual([0, 0, 1]);
  });

  it('who only wrote and is no connection is left out unless asked for', () => {
    const seller = somebody({ aliases: [slug('a-seller')], name: 'A Seller', connected: false });
    const files = brought([mara, seller], { messages: [messages(1, '2026-01-02', 'in')] });
    expect(plan(nothing, files).preview).toMatchObject({ strangers: 1, counts: { new: 1 } });
    expect(imported(nothing, files).interactions).toEqual([]);
    const asked = { answers: {}, strangers: true, deleted: false };
    expect(plan(nothing, files, asked).preview.counts.new).toBe(2);
  });

  it('whom the user wrote to is kept, connection or not', () => {
    const friend = somebody({ aliases: [slug('jonas-reed')], connected: false });
    const files = brought([friend], { messages: [messages(0, '2026-01-02', 'out')] });
    expect(plan(nothing, files).preview.counts.new).toBe(1);
  });
});

describe('a newer file', () => {
  const kept = imported(nothing, brought([mara]));
  const moved = { ...mara, company: 'Tidewater Works', role: 'Head of tides' };

  it('brings another company, as a reason to write', () => {
    const { preview } = plan(kept, brought([moved]));
    expect(preview).toMatchObject({ moved: 1, counts: { changed: 1 } });
    expect(preview.changes[0]?.fields[0]).toEqual({
      field: 'company',
      from: 'Brackwater Labs',
      to: 'Tidewater Works',
    });
    expect(only(imported(kept, brought([moved])))).toMatchObject({ company: 'Tidewater Works' });
  });

  it.each([
    ['typed over', { company: 'Brackwater, as I call it' }],
    ['emptied', { company: undefined }],
  ])('leaves what the user has %s', (_how, fields) => {
    const own = typed(kept, fields);
    const person = only(imported(own, brought([moved])));
    expect(person.company).toBe(fields.company);
    expect(person.role).toBe('Head of tides');
  });

  it('leaves what was typed before any import, and says so', () => {
    const own = typed(kept, { company: 'My word', imported: undefined });
    expect(only(imported(own, brought([moved]))).company).toBe('My word');
    const [first] = plan(own, brought([moved])).preview.typed;
    expect(first).toEqual({ called: 'Mara Quill', yours: 'My word', theirs: 'Tidewater Works' });
  });

  it('does not forget what it does not say', () => {
    const { company: _, ...less } = mara;
    expect(only(imported(kept, brought([less]))).company).toBe('Brackwater Labs');
  });

  it('brings tags beside the user’s own, and none that were taken off', () => {
    const tagged = { ...mara, tags: ['tides', ' harbour '] };
    const first = imported(nothing, brought([tagged]));
    expect(only(first).tags).toEqual(['tides', 'harbour']);
    const own = typed(first, { tags: ['mine'] });
    expect(only(imported(own, brought([tagged]))).tags).toEqual(['mine']);
  });
});

describe('who is who', () => {
  const kept = imported(nothing, brought([{ ...mara, email: 'mara@brackwater.example' }]));
  const { id } = only(kept);

  it('is told by the address whatever else differs', () => {
    const other = somebody({ aliases: [slug('mara-quill')], name: 'M. Quill-Vane' });
    expect(only(imported(kept, brought([other]))).id).toBe(id);
  });

  it('is told by e-mail where one of them has no address', () => {
    const contact = somebody({ name: 'Mara', email: 'Mara@Brackwater.example' });
    expect(counts(kept, contact)).toEqual([0, 0, 1]);
  });

  const twin = somebody({ aliases: [slug('mara-q')], name: 'Mara Quill', company: 'Other' });

  it.each([
    ['same e-mail and another address', { ...twin, email: 'mara@brackwater.example' }, 'email'],
    ['same name and company', { ...twin, company: 'brackwater  LABS' }, 'name'],
    ['same name without an address', { ...twin, aliases: [] }, 'name'],
  ])('is asked: %s', (_what, person, by) => {
    const { preview, writes } = plan(kept, brought([person]));
    expect(writes).toEqual([]);
    expect(preview).toMatchObject({ undecided: 1, counts: { new: 0, changed: 0, unchanged: 0 } });
    const [question] = preview.questions;
    expect(question).toMatchObject({ by, kept: { called: 'Mara Quill' } });

    const key = question?.key ?? '';
    for (const answer of ['same', 'two'] as const) {
      const choices = { answers: { [key]: answer }, strangers: false, deleted: false };
      const after = imported(kept, brought([person]), choices);
      expect(after.people).toHaveLength(answer === 'same' ? 1 : 2);
      // Not asked again, and nothing new.
      expect(plan(after, brought([person])).writes).toEqual([]);
      expect(plan(after, brought([person])).preview.undecided).toBe(0);
    }
  });

  it('is not asked of two with the same name at two companies', () => {
    expect(counts(kept, twin)).toEqual([1, 0, 0]);
  });

  it('is not asked of two profiles in one file', () => {
    const two = brought([
      { ...mara, email: 'desk@brackwater.example' },
      { ...twin, company: 'Brackwater Labs', email: 'desk@brackwater.example' },
    ]);
    expect(plan(nothing, two).preview).toMatchObject({ undecided: 0, counts: { new: 2 } });
  });
});

describe('messages', () => {
  const day = messages(0, '2026-05-06', 'in', { count: 2 });
  const kept = imported(nothing, brought([mara], { messages: [day] }));

  it('are one row for a day and a direction', () => {
    expect(kept.interactions).toMatchObject([
      { kind: 'message', day: '2026-05-06', direction: 'in', count: 2, text: '' },
    ]);
  });

  it('grow with a newer file, and do not shrink with an older', () => {
    const more = { ...day, count: 3, text: 'Three of them' };
    const after = imported(kept, brought([mara], { messages: [more] }));
    expect(after.interactions).toMatchObject([{ count: 3, text: 'Three of them' }]);
    expect(plan(after, brought([mara], { messages: [day] })).writes).toEqual([]);
  });

  it('stay the same when the address becomes another', () => {
    const renamed = { ...mara, aliases: [slug('mara-quill'), slug('a-mara')] };
    const both = imported(kept, brought([renamed], { messages: [day] }));
    const later = { ...mara, aliases: [slug('a-mara')] };
    expect(plan(both, brought([later], { messages: [day] })).writes).toEqual([]);
  });

  it('tell how it stands with everybody', () => {
    const people = ['a', 'b', 'c', 'd'].map((name) => somebody({ aliases: [slug(name)], name }));
    const files = brought(people, {
      messages: [
        messages(0, '2026-05-06', 'out'),
        messages(0, '2026-05-07', 'in'),
        messages(1, '2023-11-20', 'out'),
        messages(2, '2026-05-06', 'in', { count: 4 }),
      ],
    });
    expect(plan(nothing, files).preview.standing).toEqual({
      conversations: 1,
      messages: 7,
      neverTalked: 1,
      theyWroteLast: 2,
      silent: 1,
    });
  });
});

describe('notes, help and talks', () => {
  const files = brought([mara], {
    notes: [{ person: 0, day: civilDay('2026-02-03'), text: 'Met at the harbour.' }],
    helps: [{ person: 0, direction: 'got', what: 'Recommended me', day: civilDay('2020-01-02') }],
    interactions: [
      { person: 0, kind: 'call', day: civilDay('2025-01-02'), direction: 'both', text: 'Tides.' },
    ],
  });
  const kept = imported(nothing, files);

  it('come in once', () => {
    expect([kept.notes.length, kept.helps.length, kept.interactions.length]).toEqual([1, 1, 1]);
    expect(plan(kept, files).writes).toEqual([]);
  });

  it('are left as the user has changed them since', () => {
    const edited = { ...kept, notes: kept.notes.map((note) => ({ ...note, text: 'Mine now.' })) };
    expect(plan(edited, files).writes).toEqual([]);
  });

  it('are not cut: a long note becomes several', () => {
    const text = `${'a'.repeat(20_000)}${'b'.repeat(5)}`;
    const { notes } = imported(nothing, brought([mara], { notes: [{ person: 0, text }] }));
    expect(notes.map((note) => note.text).join('')).toHaveLength(20_005);
  });
});

it('gives ids that do not meet', () => {
  const ids = new Set<string>();
  for (let person = 0; person < 300; person += 1) {
    for (let day = 0; day < 300; day += 1)
      ids.add(stableId('message', `slug:p-${person}`, `${day}`));
  }
  expect(ids.size).toBe(90_000);
  expect(stableId('a', 'bc')).not.toBe(stableId('ab', 'c'));
  expect(stableId('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});
