import type { CivilDay } from '../domain/civil-day';
import type { Appointment } from '../domain/conversation';
import { currentZone } from './clock';
import { sayDay, sayTime } from './days';

/** When a talk is: "tomorrow, 10:00"; with its zone where that is not the user's own now. */
export function sayAppointment({ day, time, zone }: Appointment, today: CivilDay): string {
  if (!time) return sayDay(day, today);
  const elsewhere = zone && zone !== currentZone() ? ` (${zone.replaceAll('_', ' ')})` : '';
  return `${sayDay(day, today)}, ${sayTime(time)}${elsewhere}`;
}
