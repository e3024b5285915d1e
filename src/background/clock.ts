import { type LocalNow, localNow } from '../domain/civil-day';
import type { Clock } from '../store/commands/context';

/** The computer's clock in the zone it is in now; asked anew each time, since people travel. */
export const systemClock: Clock = {
  now: () => new Date(),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
};

/** The user's civil day and time at this moment. */
export function hereAndNow(clock: Clock = systemClock): LocalNow {
  return localNow(clock.now(), clock.zone());
}
