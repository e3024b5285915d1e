import * as v from 'valibot';
import { isCivilDay, isCivilTime } from './civil-day';

/** A civil day in data from outside: checked, then trusted. */
export const civilDaySchema = v.pipe(
  v.string(),
  v.check((text) => isCivilDay(text), 'not a calendar day'),
  v.brand('CivilDay'),
);

/** A local time of day in data from outside. */
export const civilTimeSchema = v.pipe(
  v.string(),
  v.check((text) => isCivilTime(text), 'not a time of day'),
  v.brand('CivilTime'),
);
