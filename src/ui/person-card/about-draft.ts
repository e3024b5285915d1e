import { type CivilDay, parseCivilDay } from '../../domain/civil-day';
import type { AboutFields } from '../../domain/commands';
import type { PersonLanguage } from '../../domain/person';
import type { PersonCard } from '../../domain/person-card';
import type { Failure } from '../failure';
import { checkDay } from '../forms/day-field';

type About = PersonCard['about'];

/** How often to be in touch: as the level says, or every so many days; 0 is never reminded. */
export type Cadence = 'level' | `${number}`;

/** What is said of a person, as it is being filled in. */
export interface AboutDraft {
  caresAbout: string;
  offers: NonNullable<About['offers']>;
  email: string;
  language: PersonLanguage | '';
  cadence: Cadence;
  pausedUntil: string;
  keyPerson: boolean;
}

export function aboutDraft(about: About): AboutDraft {
  return {
    caresAbout: about.caresAbout ?? '',
    offers: about.offers ?? [],
    email: about.email ?? '',
    language: about.language ?? '',
    cadence: about.cadenceDays === undefined ? 'level' : `${about.cadenceDays}`,
    pausedUntil: about.pausedUntil ?? '',
    keyPerson: about.keyPerson ?? false,
  };
}

function fieldsOf(draft: AboutDraft): Required<AboutFields> {
  const { language, cadence, pausedUntil, ...same } = draft;
  return {
    ...same,
    language: language || null,
    cadenceDays: cadence === 'level' ? null : Number(cadence),
    pausedUntil: parseCivilDay(pausedUntil) ?? null,
  };
}

/**
 * What is other than before, else why it is turned down. What was not touched is not sent: a pause
 * that is over by now is no mistake.
 */
export function changedAbout(
  draft: AboutDraft,
  about: About,
  today: CivilDay,
): { fields: AboutFields } | { failure: Failure } {
  const before = aboutDraft(about);
  if (draft.pausedUntil && draft.pausedUntil !== before.pausedUntil) {
    const checked = checkDay(draft.pausedUntil, { min: today });
    if ('failure' in checked) return checked;
  }
  const was: Record<string, unknown> = fieldsOf(before);
  const changed = Object.entries(fieldsOf(draft)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name]),
  );
  return { fields: Object.fromEntries(changed) };
}
