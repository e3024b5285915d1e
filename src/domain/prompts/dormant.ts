import { addDays, addYears, type CivilDay, latestDay } from '../civil-day';
import { isLive } from '../interaction';
import type { RuleSettings } from '../settings';
import type { PersonRecords } from './rule';

/**
 * The day from which somebody once talked to counts as long not heard of: after years without any
 * contact, or later where the user chose a longer rhythm for them. Undefined for somebody never
 * talked to, and for somebody the user wants no reminder of.
 */
export function dormantFrom(
  { person, interactions }: Pick<PersonRecords, 'person' | 'interactions'>,
  { reconnectAfterYears }: RuleSettings,
): CivilDay | undefined {
  const last = interactions.at(-1)?.day;
  if (!last || person.cadenceDays === 0 || !interactions.some(isLive)) return undefined;
  const rhythm = person.cadenceDays ? addDays(last, person.cadenceDays) : undefined;
  return latestDay(addYears(last, reconnectAfterYears), rhythm);
}
