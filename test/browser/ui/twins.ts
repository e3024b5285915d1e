import * as v from 'valibot';
import { aliasKeySchema } from '../../../src/domain/alias-schema';
import { civilDay } from '../../../src/domain/civil-day';
import type { TwinPair, TwinSide } from '../../../src/domain/duplicates';
import type { PersonLine } from '../../../src/domain/person-line';
import type { TagLine } from '../../../src/domain/tag';
import { personId } from './people';

export const manyTags: TagLine[] = [
  { tag: 'Board of the harbour and of the tidal museum', colour: 'amber', people: 1 },
  { tag: 'Harbour', colour: 'blue', people: 12 },
  { tag: 'Tides', people: 3 },
];

const mara: TwinSide = {
  personId: personId(1),
  called: 'Mara Quill',
  person: {
    name: 'Mara Quill',
    headline: 'Tidal engineer at Brackwater Labs',
    company: 'Brackwater Labs',
    level: 2,
    connectedOn: civilDay('2021-03-04'),
  },
  aliases: [v.parse(aliasKeySchema, 'slug:mara-quill')],
  notes: 3,
  happened: 7,
  lastContact: civilDay('2026-11-02'),
};
const maraAgain: TwinSide = {
  personId: personId(2),
  called: 'Mara Quill-Vos',
  person: {
    name: 'Mara Quill-Vos',
    headline: 'Harbour master',
    company: 'Brackwater Labs',
    email: 'mara@brackwater.example',
    cadenceDays: 30,
    language: 'de',
    offers: [{ kind: 'view', text: 'A look at the docs' }],
  },
  aliases: [],
  notes: 0,
  happened: 1,
};
export const twoMaras: TwinPair = { why: 'email', sides: [mara, maraAgain] };

export const foundPeople: PersonLine[] = [
  { personId: personId(1), called: 'Mara Quill', level: 2, company: 'Brackwater Labs' },
  { personId: personId(3), called: 'Marin Holt', headline: 'Keeper of a lighthouse' },
];
