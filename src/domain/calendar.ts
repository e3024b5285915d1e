import { addDays, type CivilDay, civilDay } from './civil-day';

/** The Monday of the week that the day is in. */
export function mondayOf(day: CivilDay): CivilDay {
  const sinceMonday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}

/** The first day of the quarter of the calendar year that the day is in. */
export function quarterOf(day: CivilDay): CivilDay {
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % 3);
  return civilDay(`${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`);
}
