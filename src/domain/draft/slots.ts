import type { CivilDay } from '../civil-day';
import type { PersonLanguage } from '../person';
import type { DraftFacts } from './facts';

/** Longer than this, what is written somewhere is a story and not a part of a sentence. */
const valueMaxLength = 160;

/** The places of a template. Those after `offer` are never known: only the user can fill them. */
export const slotNames = [
  'firstName',
  'fullName',
  'company',
  'who',
  'purpose',
  'question',
  'talkedOn',
  'help',
  'outcome',
  'askedOn',
  'introducer',
  'toMeet',
  'toMeetFor',
  'toIntroduce',
  'toIntroduceFor',
  'caresAbout',
  'offer',
  'me',
  'admire',
  'use',
  'took',
  'next',
  'changed',
  'whyThem',
  'thought',
] as const;
export type SlotName = (typeof slotNames)[number];

/** What stands in each place while it is not known, said to the user in the draft's language. */
export type GapWords = Readonly<Record<SlotName, string>>;

/** What to put into each place, and whether it is known. */
export interface Slots {
  /** The value, or a gap such as `[your name]`. */
  of: (slot: SlotName) => string;
  knows: (slot: SlotName) => boolean;
}

/** Text of the user's as a part of a sentence: one line, without brackets or a point of its own. */
export function asPart(text: string | undefined): string | undefined {
  const line = (text ?? '').replaceAll('[', '(').replaceAll(']', ')').replace(/\s+/g, ' ').trim();
  const clean = line.replace(/[\s.,;:!?…]{1,20}$/, '').replace(/^[\s.,;:!?…]{1,20}/, '');
  return clean !== '' && clean.length <= valueMaxLength ? clean : undefined;
}

const titles = /^(?:(?:prof|dr|dipl|ing|mr|mrs|ms|mx|herr|frau|med|phil|rer|nat)\b\.?[ -]?)+/iu;

/** The name without titles, letters behind it, and pictures: "Dr. Mara Quill, PhD" is Mara Quill. */
export function plainName(name: string | undefined): string | undefined {
  const first = name?.split(/[,(|]/, 1)[0] ?? '';
  const letters = first
    .replace(/[^\p{L}\p{M}\p{N}.'’ -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return letters.replace(titles, '').trim() || letters || undefined;
}

/** What to call somebody by their first name; the whole name where the first is but a letter. */
export function firstName(name: string | undefined): string | undefined {
  const plain = plainName(name);
  const first = plain?.split(' ', 1)[0];
  return first && /^\p{L}\p{M}*\.?$/u.test(first) ? plain : first;
}

/** The places filled with what is known, the others with gaps. */
export function slotsOf(
  facts: DraftFacts,
  gaps: GapWords,
  sayDay: (day: CivilDay) => string,
): Slots {
  const day = (value: CivilDay | undefined) => value && sayDay(value);
  const person = (value: string | undefined) => plainName(asPart(value));
  const values: { [Slot in SlotName]?: string | undefined } = {
    firstName: firstName(asPart(facts.name)),
    fullName: person(facts.name),
    company: asPart(facts.company),
    who: asPart(facts.who),
    purpose: asPart(facts.purpose),
    question: asPart(facts.question),
    talkedOn: day(facts.talkedOn),
    help: asPart(facts.help),
    outcome: asPart(facts.outcome),
    askedOn: day(facts.askedOn),
    introducer: person(facts.introducer),
    toMeet: person(facts.toMeet),
    toMeetFor: asPart(facts.toMeetFor),
    toIntroduce: person(facts.toIntroduce),
    toIntroduceFor: asPart(facts.toIntroduceFor),
    caresAbout: asPart(facts.caresAbout),
    offer: asPart(facts.offer),
  };
  return {
    of: (slot) => values[slot] ?? `[${gaps[slot]}]`,
    knows: (slot) => values[slot] !== undefined,
  };
}

/** A day as the draft's language says it, with its year unless that is the year of `today`. */
export function dayIn(language: PersonLanguage, today: CivilDay, locale?: string) {
  const own = locale?.split('-')[0] === language ? locale : { en: 'en-GB', de: 'de' }[language];
  return (day: CivilDay) => {
    const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
    const options = { day: 'numeric', month: 'long', timeZone: 'UTC', ...year } as const;
    return new Intl.DateTimeFormat(own, options).format(new Date(`${day}T00:00Z`));
  };
}
