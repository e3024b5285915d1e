import { addDays, type CivilDay } from './civil-day';

/** How many people make a first week: few enough to be done. */
export const firstWeekSize = 3;
/** The days, counted from today, on which those of the first week come. */
const firstWeekDays = [0, 2, 4];
/** From when the others come, one a day. */
const othersFrom = 7;

/** Somebody to begin with; without a day, from today on. */
export interface Beginner {
  name: string;
  level: 1;
  pausedUntil?: CivilDay;
}

/**
 * Spreads the people one begins with, so that no day asks for more than one of them: three in the
 * first week, the others from the week after, one a day.
 * @param names everybody, in the order they were named
 * @param chosen those for the first week; more than three wait with the others
 */
export function spread(names: string[], chosen: Set<string>, today: CivilDay): Beginner[] {
  const first = names.filter((name) => chosen.has(name)).slice(0, firstWeekSize);
  const others = names.filter((name) => !first.includes(name));
  const after = (name: string, days: number): Beginner => ({
    name,
    level: 1,
    ...(days > 0 && { pausedUntil: addDays(today, days) }),
  });
  return [
    ...first.map((name, at) => after(name, firstWeekDays[at] ?? othersFrom)),
    ...others.map((name, at) => after(name, othersFrom + at)),
  ];
}

/** The names in a text, one a line, each once. */
export function namesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  return [...new Set(lines.filter(Boolean))];
}
