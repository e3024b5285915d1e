import type { Ask } from '../ask';
import type { Interaction } from '../interaction';

/** Anything from them since counts: they have answered, or at least the talk has gone on. */
function isAnswered(ask: Ask, interactions: readonly Interaction[]): boolean {
  if (ask.answeredOn) return true;
  return interactions.some(({ direction, day, writtenAt }) => {
    if (direction === 'out') return false;
    return day > ask.askedOn || (day === ask.askedOn && writtenAt > ask.writtenAt);
  });
}

/** True while an answer may still come: nothing was heard, and it was not left to rest. */
export function isAwaited(ask: Ask, interactions: readonly Interaction[]): boolean {
  return !ask.restedOn && !isAnswered(ask, interactions);
}
