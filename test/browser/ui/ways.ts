import * as v from 'valibot';
import type { ChainPerson, Chains } from '../../../src/domain/chain';
import { civilDay } from '../../../src/domain/civil-day';
import { helpIdSchema } from '../../../src/domain/help';
import type { Received } from '../../../src/domain/introduction';
import type { LedgerLine } from '../../../src/domain/ledger';
import { gaveHelp, help, introductionId, maraToJonas } from './open-matters';
import { maraId, personId, writtenAt } from './people';

const chainPerson = (at: number, called: string, more: Partial<ChainPerson> = {}): ChainPerson => ({
  personId: personId(at),
  called,
  keyPerson: false,
  ...more,
});

function way(at: number, [from, to]: [number, number], steps: Partial<Received> = {}): Received {
  return {
    id: introductionId(500 + at),
    direction: 'received',
    helperId: personId(from),
    targetId: personId(to),
    about: '',
    wantedOn: civilDay('2026-10-01'),
    writtenAt,
    ...steps,
  };
}

const introducedOn = civilDay('2026-10-10');
const metOn = civilDay('2026-10-20');
const done = { introducedOn, thankedOn: introducedOn, metOn, toldOn: metOn };

/** Ines led to Mara, who leads to Tom and to Ada, whom one wants to reach; Theo leads to Ada too. */
export const threeWays: Chains = {
  people: [
    chainPerson(2, 'Ines Vale', { level: 1 }),
    chainPerson(1, 'Mara Quill', { level: 2 }),
    chainPerson(4, 'Tom Hale'),
    chainPerson(5, 'Ada Thorn', { level: 3, keyPerson: true }),
    chainPerson(6, 'Theo Brandt', { level: 1 }),
    chainPerson(3, 'Jonas Reed', { level: 2 }),
  ],
  introductions: [
    way(1, [2, 1], done),
    way(2, [1, 4], { askedOn: civilDay('2026-11-02'), about: 'How dredging is paid for' }),
    way(3, [1, 5]),
    way(4, [6, 5], { askedOn: civilDay('2026-11-04'), restedOn: civilDay('2026-11-18') }),
    maraToJonas({ introducedOn: civilDay('2026-11-10') }).introduction,
  ],
};

/** As many as somebody may have after years: chains of three that part at their ends. */
export function manyWays(count: number): Chains {
  const people = Array.from({ length: count }, (_, at) =>
    chainPerson(1000 + at, `Person ${at}`, { level: 2, keyPerson: at % 7 === 0 }),
  );
  const introductions = people.flatMap((_, at) =>
    at % 6 === 0 ? [] : [way(at, [1000 + Math.max(at - (at % 6), at - 2), 1000 + at])],
  );
  return { people, introductions };
}

const helpId = (at: number) =>
  v.parse(
    helpIdSchema,
    `00000000-0000-4000-8000-${600_000 + at}`.replace(/-(\d{6})$/, '-000000$1'),
  );
const mara = { personId: maraId, called: 'Mara Quill' };

export const fewHelps: LedgerLine[] = [
  { help: help(), ...mara },
  {
    help: help({
      id: helpId(1),
      what: 'a name at the port',
      outcome: 'I met the harbour master.',
      toldOn: civilDay('2026-11-12'),
    }),
    ...mara,
  },
  { help: gaveHelp, ...mara },
];

export const manyHelps = (count: number): LedgerLine[] =>
  Array.from({ length: count }, (_, at) => ({
    help: help({ id: helpId(at + 10), what: `Help ${at}` }),
    ...mara,
  }));
