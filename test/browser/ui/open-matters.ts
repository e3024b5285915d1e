import * as v from 'valibot';
import { type Ask, askIdSchema } from '../../../src/domain/ask';
import type { Bridge } from '../../../src/domain/bridge';
import { civilDay } from '../../../src/domain/civil-day';
import { type Help, helpIdSchema } from '../../../src/domain/help';
import type { Made, Received } from '../../../src/domain/introduction';
import { introductionIdSchema } from '../../../src/domain/introduction-schema';
import type { CardIntroduction } from '../../../src/domain/person-card';
import { type PromiseRecord, promiseIdSchema } from '../../../src/domain/promise';
import { maraId, openAsk, personId, writtenAt } from './people';

const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
export const introductionId = (last: number) => v.parse(introductionIdSchema, uuid(last));

const mara = { personId: maraId, called: 'Mara Quill' };
const ines = { personId: personId(2), called: 'Ines Vale' };
const jonas = { personId: personId(3), called: 'Jonas Reed' };

/** Ines introduces me to Mara. */
export function toMara(steps: Partial<Received> = {}): CardIntroduction {
  return {
    introduction: {
      id: introductionId(201),
      direction: 'received',
      helperId: ines.personId,
      targetId: maraId,
      about: 'How the tide tables are made',
      wantedOn: civilDay('2026-11-01'),
      writtenAt,
      ...steps,
    },
    other: ines,
    target: mara,
  };
}

/** I introduce Mara to Jonas. */
export function maraToJonas(steps: Partial<Made> = {}): CardIntroduction {
  return {
    introduction: {
      id: introductionId(202),
      direction: 'made',
      forId: maraId,
      targetId: jonas.personId,
      about: '',
      wantedOn: civilDay('2026-11-03'),
      writtenAt,
      ...steps,
    },
    other: mara,
    target: jonas,
  };
}

export const answeredAsk: Ask = {
  ...openAsk,
  id: v.parse(askIdSchema, uuid(82)),
  what: 'the minutes of the harbour board',
  medium: 'in-person',
  answeredOn: civilDay('2026-11-05'),
};

export function help(given: Partial<Help> = {}): Help {
  return {
    id: v.parse(helpIdSchema, uuid(301)),
    personId: maraId,
    direction: 'got',
    what: 'a look at my paper',
    day: civilDay('2026-11-10'),
    writtenAt,
    ...given,
  };
}

export const gaveHelp = help({
  id: v.parse(helpIdSchema, uuid(302)),
  direction: 'gave',
  what: 'read her grant proposal',
  outcome: 'She got the grant.',
  outcomeOn: civilDay('2026-11-15'),
  toldOn: civilDay('2026-11-15'),
});

export function promise(given: Partial<PromiseRecord> = {}): PromiseRecord {
  return {
    id: v.parse(promiseIdSchema, uuid(401)),
    personId: maraId,
    by: 'me',
    what: 'Send the tide tables of 1998',
    dueDay: civilDay('2026-11-30'),
    madeOn: civilDay('2026-11-12'),
    writtenAt,
    ...given,
  };
}

export const theirPromise = promise({
  id: v.parse(promiseIdSchema, uuid(402)),
  by: 'them',
  what: 'Ask her colleague in Porto',
});

export const bridges: Bridge[] = [
  { ...ines, company: 'Brackwater Labs', level: 1, why: 'same-company' },
  { ...jonas, why: 'led-there' },
];
