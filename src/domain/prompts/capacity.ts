import type { Settings } from '../settings';

/** Our own assumption, not a finding: a contact with what belongs to it takes half an hour. */
export const minutesAContact = 30;
/** Months are counted as thirty days, as the rhythms are. */
const daysAMonth = 30;

/** What the user's time holds, as numbers for a hint. */
export interface Capacity {
  /** People at level 1. */
  people: number;
  /** How many of them the time is enough for; missing where level 1 has no rhythm. */
  fit?: number;
  /** Minutes a month that staying in touch with all of them takes. */
  minutes: number;
}

/**
 * How many people at level 1 the user's time a month is enough for.
 * @param people how many there are
 */
export function capacityOf(
  { cadences, minutesAMonth }: Pick<Settings, 'cadences' | 'minutesAMonth'>,
  people: number,
): Capacity {
  const cadence = cadences[1];
  if (cadence === 0) return { people, minutes: 0 };
  return {
    people,
    fit: Math.floor((minutesAMonth * cadence) / (minutesAContact * daysAMonth)),
    minutes: Math.round((people * minutesAContact * daysAMonth) / cadence),
  };
}
