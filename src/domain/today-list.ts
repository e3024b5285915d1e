import type { CivilDay } from './civil-day';
import type { Appointment, ConversationId } from './conversation';
import type { Level } from './level';
import type { PersonId } from './person';
import type { Prompt } from './prompts/prompt';

/** An agreed talk of today or tomorrow that has not passed. */
export interface Talk {
  conversationId: ConversationId;
  personId: PersonId;
  called: string;
  level?: Level;
  appointment: Appointment;
  /** While it is not prepared: the suggestion to do so. Stands with its talk and is never capped. */
  prepare?: Prompt;
}

/** The day at a glance. */
export interface TodayList {
  day: CivilDay;
  /** Never capped, in order of time. */
  talks: Talk[];
  /** At most the day's cap less the answers already given today. */
  prompts: Prompt[];
  answeredToday: number;
  /** True when more is due than the cap shows; it can wait. */
  more: boolean;
  /** Beside a step that takes courage: an easy one that makes it easier. */
  warmUp?: Prompt;
  /** Everything but talks rests until this day. */
  pausedUntil?: CivilDay;
  /** Nobody is kept yet. */
  empty: boolean;
}

/** What is due; a small step for a quiet day is an offer and not among it. */
export function followUpsIn({ prompts }: TodayList): Prompt[] {
  return prompts.filter(({ place }) => place !== 'alone');
}

/**
 * The number on the icon: follow-ups shown and talks of today. A small step for a quiet day is an
 * offer, and so is a warm-up: neither counts.
 */
export function badgeCount(list: TodayList): number {
  return followUpsIn(list).length + talksToday(list).length;
}

/** The talks of the day itself, without those of tomorrow. */
export function talksToday({ talks, day }: TodayList): Talk[] {
  return talks.filter(({ appointment }) => appointment.day === day);
}
