import { expect, test } from 'vitest';
import { capacityOf } from '../../../src/domain/prompts/capacity';
import { defaultSettings } from '../../../src/domain/settings';

test.each([
  ['as it comes: ten hours a month, monthly', {}, 8, { people: 8, fit: 20, minutes: 240 }],
  ['every week', { cadence: 7 }, 8, { people: 8, fit: 4, minutes: 1029 }],
  ['quarterly', { cadence: 90 }, 80, { people: 80, fit: 60, minutes: 800 }],
  ['no time at all', { minutesAMonth: 0 }, 1, { people: 1, fit: 0, minutes: 30 }],
  ['nobody', {}, 0, { people: 0, fit: 20, minutes: 0 }],
  ['no rhythm: nothing to fit', { cadence: 0 }, 8, { people: 8, minutes: 0 }],
])(
  'what level 1 may hold: %s',
  (_, {
    cadence = 30,
    minutesAMonth = 600,
  }: { cadence?: number; minutesAMonth?: number }, people, expected) => {
    const cadences = { ...defaultSettings.cadences, 1: cadence };
    expect(capacityOf({ cadences, minutesAMonth }, people)).toEqual(expected);
  },
);
