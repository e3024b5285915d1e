import { calledBy } from '../../called';
import { type CivilDay, firstCivilDay, latestDay } from '../../civil-day';
import { isLive } from '../../interaction';
import { isUnderWay, type Received } from '../../introduction';
import { type Sentence, sentence } from '../../sentence';
import type { PersonRecords, Rule } from '../rule';

/** Introductions that were to lead me to the person. */
function waysTo({ introductions }: PersonRecords): Received[] {
  return introductions.flatMap(({ as, introduction }) =>
    as === 'target' && introduction.direction === 'received' ? [introduction] : [],
  );
}

/** True once there is nothing to find: they talked, met, or a way to them is being tried. */
function isReached({ interactions, asks }: PersonRecords, ways: Received[]): boolean {
  if (interactions.some(isLive)) return true;
  if (asks.some(({ answeredOn, restedOn }) => !answeredOn && !restedOn)) return true;
  return ways.some((way) => way.metOn || isUnderWay(way));
}

/** Since when somebody is wanted is not recorded, so the last thing that is known of them stands for it. */
function dueDayOf({ person, asks }: PersonRecords, ways: Received[]): CivilDay {
  const { levelSetOn, importedOn, connectedOn } = person;
  const rested = [...asks, ...ways].map(({ restedOn }) => restedOn);
  return latestDay(levelSetOn, importedOn, connectedOn, ...rested) ?? firstCivilDay;
}

function reasonOf(called: string, company: string | undefined): Sentence {
  if (!company) return sentence('prompt_find_bridge_reason', called);
  return sentence('prompt_find_bridge_reason_company', called, company);
}

/** From one person to the next, until somebody knows the one you want to reach. */
export const rule: Rule = {
  id: 'find-bridge',
  rank: 100,
  source: { idea: 4 },
  occurrences(records) {
    const { person } = records;
    const ways = waysTo(records);
    if (!person.keyPerson || person.level === 1 || person.level === 2) return [];
    if (isReached(records, ways)) return [];
    const called = calledBy(person);
    return [
      {
        // A way that was left to rest makes room for another.
        key: ways.findLast(({ restedOn }) => restedOn)?.id ?? 'first',
        dueDay: dueDayOf(records, ways),
        action: sentence('prompt_find_bridge_action', called),
        reason: reasonOf(called, person.company),
        done: { form: 'bridge' },
      },
    ];
  },
};
