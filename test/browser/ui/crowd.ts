import { civilDay } from '../../../src/domain/civil-day';
import type { PersonLine } from '../../../src/domain/person-line';
import { personId } from './people';

/** The name of the person with this number: in the order of names as of numbers. */
export const nameOf = (number: number) => `Person ${String(number).padStart(5, '0')}`;

/** So many people for a list, each a little different. */
export function crowd(count: number): PersonLine[] {
  return Array.from({ length: count }, (_, at): PersonLine => {
    const level = ([1, 2, 3, undefined] as const)[at % 4];
    return {
      personId: personId(at + 1),
      called: nameOf(at),
      headline: 'Tidal engineer, harbour board member and teacher of the slow arts of dredging',
      company: at % 3 === 0 ? 'Brackwater-Hallingdalsen Laboratories' : 'Ember Works',
      ...(level && { level }),
      ...(at % 2 === 0 && { lastContact: civilDay('2026-03-03') }),
      next: {
        day: civilDay('2026-11-01'),
        action: { key: 'prompt_thank_action', values: [nameOf(at)] },
      },
      ...(at % 5 === 0 && { tags: ['Tide Club', 'Harbour board'] }),
      ...(at === 1 && { keyPerson: true }),
      ...(at === 2 && { letGo: true }),
    };
  });
}
