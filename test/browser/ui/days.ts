import { civilDay } from '../../../src/domain/civil-day';
import type { Prompt } from '../../../src/domain/prompts/prompt';
import { sentence } from '../../../src/domain/sentence';
import { busyDay, personId, prompt, today, todayList } from './people';

const { talks } = busyDay();
const [talk] = talks;

/** One easy line to somebody, as an offer or to warm up with. */
export const smallStep = (given: Partial<Prompt> = {}): Prompt =>
  prompt({
    personId: personId(4),
    called: 'Lena Brook',
    level: 1,
    rule: 'small-step',
    occurrence: '2026-10-30',
    action: sentence('prompt_small_step_action', 'Lena Brook'),
    reason: sentence('prompt_small_step_reason', 'Lena Brook', { day: civilDay('2026-10-30') }),
    source: { idea: 15, study: 'aknin-sandstrom-2024' },
    place: 'alone',
    ...given,
  });

/** A day with a talk that is not prepared yet, and an easy step beside one that takes courage. */
export const helpedDay = () =>
  busyDay({
    talks: talk
      ? [
          {
            ...talk,
            prepare: prompt({
              personId: talk.personId,
              called: talk.called,
              rule: 'prepare',
              occurrence: 'talk',
              action: sentence('prompt_prepare_action', talk.called),
              reason: sentence('prompt_prepare_reason', talk.called, { day: talk.appointment.day }),
              source: { idea: 5 },
              place: 'talk',
              done: { form: 'prepare', conversationId: talk.conversationId },
            }),
          },
        ]
      : [],
    prompts: [prompt({ takesCourage: true })],
    warmUp: smallStep(),
  });

export const offeredDay = () => todayList({ prompts: [smallStep()] });
export const restingDay = () => todayList({ talks, pausedUntil: civilDay('2026-12-07') });
export const monday = civilDay('2026-11-23');
export { today };
