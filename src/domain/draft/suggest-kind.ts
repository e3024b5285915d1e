import type { PersonCard } from '../person-card';
import type { DraftKind } from './kinds';

/** What each prompt is answered with in writing, or by phone. */
const byRule: Readonly<Record<string, DraftKind>> = {
  thank: 'thanks',
  'tell-outcome': 'outcome',
  'phone-after-letter': 'phone-opener',
  'say-hello': 'hello',
  reconnect: 'reconnect',
  'find-bridge': 'letter',
};

/** The kind that somebody most likely wants to write now: what is due, else a letter. */
export function suggestKind({ nextStep, introductions, personId }: PersonCard): DraftKind {
  const due = nextStep && byRule[nextStep.rule];
  if (due) return due;
  const open = introductions.find(({ introduction: one }) => !one.introducedOn && !one.restedOn);
  const one = open?.introduction;
  if (one?.direction === 'received' && one.helperId === personId && !one.askedOn) {
    return 'ask-introduction';
  }
  if (one?.direction === 'made') return 'offer-introduction';
  return 'letter';
}
