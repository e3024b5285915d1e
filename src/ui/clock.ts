import { type CivilDay, type LocalNow, localNow } from '../domain/civil-day';

/** The zone the user is in at this moment; a laptop travels. */
export function currentZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Where the user is in time. */
export function currentNow(): LocalNow {
  return localNow(new Date(), currentZone());
}

export function currentDay(): CivilDay {
  return currentNow().day;
}
