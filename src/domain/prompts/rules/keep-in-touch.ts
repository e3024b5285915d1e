import { calledBy } from '../../called';
import { addDays } from '../../civil-day';
import { type Interaction, isWritten } from '../../interaction';
import type { Person } from '../../person';
import { sentence } from '../../sentence';
import type { RuleSettings } from '../../settings';
import { dormantFrom } from '../dormant';
import type { Rule } from '../rule';

/** Days between contacts: the person's own, else the level's; none for people without a level. */
function cadenceOf({ cadenceDays, level }: Person, { cadences }: RuleSettings): number {
  return cadenceDays ?? (level ? cadences[level] : 0);
}

const note = {
  kind: 'message',
  action: 'prompt_keep_in_touch_action',
  reason: 'prompt_keep_in_touch_reason',
} as const;

/** For somebody with whom no contact is logged yet. */
const firstNote = { ...note, reason: 'prompt_keep_in_touch_reason_never' } as const;

const call = {
  kind: 'call',
  action: 'prompt_keep_in_touch_action_call',
  reason: 'prompt_keep_in_touch_reason_call',
} as const;

/** A call once the last two contacts were both in writing, else a note. */
function kindOfContact(interactions: readonly Interaction[]) {
  if (interactions.length === 0) return firstNote;
  return interactions.length >= 2 && interactions.slice(-2).every(isWritten) ? call : note;
}

/** The relationship before the request: stay in touch while nothing is needed. */
export const rule: Rule = {
  id: 'keep-in-touch',
  rank: 110,
  source: { idea: 10, study: 'liu-2022' },
  occurrences(records, settings) {
    const { person, interactions } = records;
    const cadence = cadenceOf(person, settings);
    const since = interactions.at(-1)?.day ?? person.levelSetOn;
    if (cadence === 0 || !since) return [];
    const dueDay = addDays(since, cadence);
    // From then on a hello is a surprise, and `reconnect` suggests it.
    const dormant = dormantFrom(records, settings);
    if (dormant && dormant <= dueDay) return [];

    const called = calledBy(person);
    const { kind, action, reason } = kindOfContact(interactions);
    return [
      {
        key: since,
        dueDay,
        ...(dormant && { untilDay: addDays(dormant, -1) }),
        action: sentence(action, called),
        reason: sentence(reason, called, { day: since }, { count: cadence }),
        done: { form: 'log', kind },
      },
    ];
  },
};
