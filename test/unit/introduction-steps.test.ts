import * as v from 'valibot';
import { expect, test } from 'vitest';
import { civilDay } from '../../src/domain/civil-day';
import type { Introduction, Made, Received } from '../../src/domain/introduction';
import { introductionIdSchema } from '../../src/domain/introduction-schema';
import { sinceOf, stepsNext, waitsOn } from '../../src/domain/introduction-steps';
import { instantSchema } from '../../src/domain/person';
import { personId } from './person-id';

const day = civilDay('2026-11-02');
const common = {
  id: v.parse(introductionIdSchema, '11111111-0000-4000-8000-000000000000'),
  targetId: personId('22222222'),
  about: '',
  wantedOn: civilDay('2026-10-01'),
  writtenAt: v.parse(instantSchema, '2026-10-01T10:00:00.000Z'),
};
const received = (steps: Partial<Received> = {}): Introduction => ({
  ...common,
  direction: 'received',
  helperId: personId('33333333'),
  ...steps,
});
const made = (steps: Partial<Made> = {}): Introduction => ({
  ...common,
  direction: 'made',
  forId: personId('33333333'),
  ...steps,
});

test.each<[string, Introduction, string[], string | undefined]>([
  ['nobody is asked', received(), ['asked'], 'me'],
  ['the helper is asked', received({ askedOn: day }), ['agreed', 'introduced'], 'helper'],
  ['the target agreed', received({ askedOn: day, agreedOn: day }), ['introduced'], 'helper'],
  ['we are introduced', received({ introducedOn: day }), ['thanked', 'met'], 'me'],
  ['the helper is thanked', received({ introducedOn: day, thankedOn: day }), ['met'], 'talk'],
  ['we met at once', received({ metOn: day }), ['told'], 'me'],
  ['we met', received({ introducedOn: day, metOn: day }), ['thanked', 'told'], 'me'],
  [
    'told, not thanked',
    received({ introducedOn: day, metOn: day, toldOn: day }),
    ['thanked'],
    'me',
  ],
  [
    'all is done',
    received({ introducedOn: day, thankedOn: day, metOn: day, toldOn: day }),
    [],
    undefined,
  ],
  ['it rests', received({ askedOn: day, restedOn: day }), [], undefined],
  ['neither of two is asked', made(), ['forAsked', 'targetAsked'], 'me'],
  ['one of two is asked', made({ forAskedOn: day }), ['targetAsked', 'forAgreed'], 'me'],
  [
    'both are asked',
    made({ forAskedOn: day, targetAskedOn: day }),
    ['forAgreed', 'targetAgreed'],
    'them',
  ],
  [
    'one of two agreed, the other is asked',
    made({ forAskedOn: day, forAgreedOn: day, targetAskedOn: day }),
    ['targetAgreed'],
    'target',
  ],
  [
    'the target agreed, the one it is for is asked',
    made({ forAskedOn: day, targetAgreedOn: day }),
    ['forAgreed'],
    'for',
  ],
  ['one of two agreed', made({ targetAgreedOn: day }), ['forAsked'], 'me'],
  ['both agreed', made({ forAgreedOn: day, targetAgreedOn: day }), ['introduced'], 'me'],
  ['I introduced two', made({ introducedOn: day }), ['met'], 'them'],
  ['two I introduced met', made({ introducedOn: day, metOn: day }), [], undefined],
])('what comes next when %s', (_name, introduction, steps, waits) => {
  expect(stepsNext(introduction)).toEqual(steps);
  expect(waitsOn(introduction)).toBe(waits);
});

test('it stands as it is since the last step', () => {
  expect(sinceOf(received())).toBe('2026-10-01');
  expect(sinceOf(received({ askedOn: day }))).toBe(day);
  expect(sinceOf(made({ targetAskedOn: day }))).toBe(day);
  expect(sinceOf(made({ forAgreedOn: day, targetAgreedOn: civilDay('2026-11-20') }))).toBe(
    '2026-11-20',
  );
});
