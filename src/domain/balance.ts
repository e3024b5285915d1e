import type { Ask } from './ask';
import { type CivilDay, latestDay } from './civil-day';
import type { Help } from './help';
import type { Interaction } from './interaction';
import type { Introduction } from './introduction';

/** What asks and gifts are counted from. */
interface Dealings {
  asks: readonly Ask[];
  helps: readonly Help[];
  interactions: readonly Interaction[];
  introductions: readonly { introduction: Introduction }[];
}

/** Asking and giving between the user and a person. To see, never to pay back. */
export interface Balance {
  asks: number;
  gifts: number;
  lastGiftOn?: CivilDay;
  /** Asks of a later day than the last gift, oldest first. */
  sinceGift: Ask[];
  /** A further ask would be the second one, or more, with nothing given since. */
  hint: boolean;
}

/** The days on which the user gave: help, logged or in the ledger, and introductions they made. */
function giftDays({ helps, interactions, introductions }: Dealings): CivilDay[] {
  const given = helps.filter(({ direction }) => direction === 'gave');
  const inLedger = new Set(given.map(({ interactionId }) => interactionId));
  const logged = interactions.filter(
    ({ id, kind, direction }) => kind === 'gave-help' && direction !== 'in' && !inLedger.has(id),
  );
  const made = introductions.flatMap(({ introduction: { direction, introducedOn } }) =>
    direction === 'made' && introducedOn ? [introducedOn] : [],
  );
  return [...given.map(({ day }) => day), ...logged.map(({ day }) => day), ...made];
}

/** How asks and gifts stand between the user and a person. */
export function balanceOf(dealings: Dealings): Balance {
  const gifts = giftDays(dealings);
  const lastGiftOn = latestDay(...gifts);
  const sinceGift = dealings.asks
    .filter(({ askedOn }) => !lastGiftOn || askedOn > lastGiftOn)
    .sort((a, b) => a.askedOn.localeCompare(b.askedOn) || a.id.localeCompare(b.id));
  return {
    asks: dealings.asks.length,
    gifts: gifts.length,
    ...(lastGiftOn && { lastGiftOn }),
    sinceGift,
    hint: sinceGift.length > 0,
  };
}
