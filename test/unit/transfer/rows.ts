import * as v from 'valibot';
import type { UserRow } from '../../../src/domain/user-row';
import { userRowSchema } from '../../../src/domain/user-row-schema';
import { personId } from '../person-id';

const writtenAt = '2026-11-20T10:00:00.000Z';
const mara = personId('00000001');
const ada = personId('00000002');
const id = (start: string) => `${start}-0000-4000-8000-000000000000`;

function row(store: UserRow['store'], fields: object): UserRow {
  return v.parse(userRowSchema, { store, row: fields });
}

const own = (start: string) => ({ id: id(start), personId: mara, writtenAt });

/** A row of every store, in the order of a backup, one of them with a field of a later version. */
export const rows: UserRow[] = [
  row('people', {
    id: mara,
    name: 'Mara Quill',
    company: 'Brackwater Labs',
    keptAs: 'slug:mara-quill',
    level: 2,
    levels: [{ level: 2, day: '2026-11-20' }],
    offers: [{ kind: 'view', text: 'Über „Gezeiten“ \u2028 🌊' }],
    tags: ['sea', ''],
    createdAt: writtenAt,
    ofLater: { some: ['thing', null, 1.5] },
  }),
  row('people', { id: ada, keptAs: `person:${ada}`, name: 'Ada', tags: [], createdAt: writtenAt }),
  row('aliases', {
    key: 'slug:mara-quill',
    personId: mara,
    firstSeen: '2026-11-20',
    lastSeen: '2026-11-21',
  }),
  row('notes', { ...own('0000000a'), day: '2026-11-20', text: 'Line one\r\n"two", \u0000 \ud800' }),
  row('interactions', {
    ...own('0000000b'),
    kind: 'call',
    day: '2026-11-20',
    direction: 'both',
    text: '',
  }),
  row('conversations', {
    ...own('0000000c'),
    state: 'agreed',
    proposedOn: '2026-11-20',
    appointment: { day: '2026-11-24', time: '10:30', zone: 'Europe/Berlin', medium: 'call' },
    preparation: { purpose: 'Tides', snapshot: '', questions: ['Who?'], offers: [] },
  }),
  row('answers', {
    ...own('0000000d'),
    rule: 'thank',
    occurrence: '2026-11-20',
    day: '2026-11-20',
    answer: 'snoozed',
    until: '2026-11-27',
  }),
  row('asks', { ...own('0000000e'), what: 'A look', medium: 'letter', askedOn: '2026-11-20' }),
  row('introductions', {
    id: id('0000000f'),
    targetId: ada,
    helperId: mara,
    direction: 'received',
    about: '',
    wantedOn: '2026-11-20',
    writtenAt,
  }),
  row('helps', { ...own('00000010'), direction: 'got', what: 'Map', day: '2026-11-20' }),
  row('promises', { ...own('00000011'), by: 'me', what: 'Book', madeOn: '2026-11-20' }),
  row('templates', { id: id('00000012'), name: 'Hello', language: 'de', text: 'Hallo', writtenAt }),
  row('settings', {
    key: 'settings',
    settings: { dailyCap: 5, cadences: { 1: 14, 2: 90, 3: 0 }, placement: 'page' },
  }),
];
