import type { Conversation } from '../../domain/conversation';
import { isOpen } from '../../domain/conversation';
import { partiesOf } from '../../domain/introduction';
import type { Person } from '../../domain/person';
import type { CardIntroduction, PersonCard } from '../../domain/person-card';
import type { LinkedIntroduction, PersonRecords } from '../../domain/prompts/rule';

type Recorded = Pick<
  PersonCard,
  | 'interactions'
  | 'conversations'
  | 'pastConversations'
  | 'asks'
  | 'helps'
  | 'promises'
  | 'introductions'
>;

/** What a card shows of somebody about whom nothing is recorded. */
export const nothingRecorded: Recorded & Pick<PersonCard, 'about' | 'aliases' | 'tags'> = {
  aliases: [],
  tags: [],
  interactions: [],
  conversations: [],
  pastConversations: [],
  asks: [],
  helps: [],
  promises: [],
  introductions: [],
  about: {},
};

/** The introductions the person is a party of; those further down a chain are others' matters. */
function onCard(linked: LinkedIntroduction): CardIntroduction[] {
  if (linked.as === 'before') return [];
  const { introduction } = linked;
  const [otherId, targetId] = partiesOf(introduction);
  const other = { personId: otherId, called: linked.other };
  return [{ introduction, other, target: { personId: targetId, called: linked.target } }];
}

const dayOfTalk = ({ heldOn, appointment, writtenAt }: Conversation) =>
  heldOn ?? appointment?.day ?? writtenAt;

function withSomethingToTell(conversations: Conversation[]): Conversation[] {
  const held = conversations.filter(({ state, learned }) => state === 'held' && learned);
  return held.toReversed().sort((a, b) => dayOfTalk(b).localeCompare(dayOfTalk(a)));
}

/** What a card shows of a person's records, newest first. */
export function recordedOf(records: PersonRecords): Recorded {
  return {
    interactions: records.interactions.toReversed(),
    conversations: records.conversations.filter(isOpen),
    pastConversations: withSomethingToTell(records.conversations),
    asks: records.asks.toReversed(),
    helps: records.helps.toReversed(),
    promises: records.promises.toReversed(),
    introductions: records.introductions.toReversed().flatMap(onCard),
  };
}

/** What else the user said of a person; a card has no field for what was not said. */
export function aboutOf(person: Person): PersonCard['about'] {
  const { levels, keyPerson, caresAbout, offers, email, language, cadenceDays, pausedUntil } =
    person;
  return {
    ...(levels && { levels }),
    ...(keyPerson && { keyPerson }),
    ...(caresAbout && { caresAbout }),
    ...(offers && { offers }),
    ...(email && { email }),
    ...(language && { language }),
    ...(cadenceDays !== undefined && { cadenceDays }),
    ...(pausedUntil && { pausedUntil }),
  };
}
