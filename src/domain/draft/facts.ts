import type { CivilDay } from '../civil-day';
import { isLive } from '../interaction';
import type { Level } from '../level';
import type { PersonCard } from '../person-card';

/** What is known of a person that a draft can begin with. What is missing stays a gap in the draft. */
export interface DraftFacts {
  today: CivilDay;
  level?: Level;
  /** The whole name. */
  name?: string;
  company?: string;
  /** From what was prepared for a talk: who I am, why I ask, my first question. */
  who?: string;
  purpose?: string;
  question?: string;
  talkedOn?: CivilDay;
  /** The latest help of theirs, and what came of it. */
  help?: string;
  outcome?: string;
  /** The day of my last written ask that is still open. */
  askedOn?: CivilDay;
  /** Who led me to them. */
  introducer?: string;
  /** Whom they could introduce me to, or I them, and what for. */
  toMeet?: string;
  toMeetFor?: string;
  toIntroduce?: string;
  toIntroduceFor?: string;
  caresAbout?: string;
  /** What I can offer them. */
  offer?: string;
}

type Known = { [K in keyof DraftFacts]?: DraftFacts[K] | undefined };

/** What a person's card knows for a draft. */
export function factsOf(card: PersonCard, today: CivilDay): DraftFacts {
  const all: Known = {
    level: card.level,
    name: card.name,
    company: card.company,
    talkedOn: card.interactions.find(isLive)?.day,
    askedOn: openAsk(card)?.askedOn,
    caresAbout: card.about.caresAbout,
    offer: card.about.offers?.find(({ kind, text }) => kind !== 'question' && text.trim())?.text,
    ...fromHelp(card),
    ...fromPlans(card),
    ...fromIntroductions(card),
  };
  const known = Object.entries(all).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), today };
}

function openAsk({ asks }: PersonCard) {
  return asks.find(
    ({ medium, answeredOn, restedOn }) =>
      !answeredOn && !restedOn && medium !== 'call' && medium !== 'in-person',
  );
}

/** The help to report back on comes before help that was told of. */
function fromHelp({ helps }: PersonCard): Known {
  const got = helps.filter(({ direction }) => direction === 'got');
  const help = got.find(({ toldOn }) => !toldOn) ?? got[0];
  return { help: help?.what, outcome: help?.outcome };
}

function fromPlans({ conversations, pastConversations }: PersonCard): Known {
  const prepared = [...conversations, ...pastConversations].flatMap(
    ({ preparation }) => preparation ?? [],
  );
  // Purpose and question belong to a talk that is still to come; who I am stays the same.
  const ahead = conversations.flatMap(({ preparation }) => preparation ?? [])[0];
  return {
    who: prepared.find(({ snapshot }) => snapshot.trim())?.snapshot,
    purpose: ahead?.purpose,
    question: ahead?.questions.find((question) => question.trim()),
  };
}

function fromIntroductions({ introductions, personId }: PersonCard): Known {
  const open = introductions.filter(({ introduction }) => !introduction.restedOn);
  const toThem = open.find(
    ({ introduction: one }) => one.direction === 'received' && one.targetId === personId,
  );
  const byThem = open.find(
    ({ introduction: one }) =>
      one.direction === 'received' && one.helperId === personId && !one.introducedOn,
  );
  const byMe = open.find(({ introduction: one }) => one.direction === 'made' && !one.introducedOn);
  const other = byMe && (byMe.target.personId === personId ? byMe.other : byMe.target);
  return {
    introducer: toThem?.other.called,
    toMeet: byThem?.target.called,
    toMeetFor: byThem?.introduction.about,
    toIntroduce: other?.called,
    toIntroduceFor: byMe?.introduction.about,
  };
}
