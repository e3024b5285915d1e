import type { CivilDay } from '../../domain/civil-day';
import type { RowReason } from '../../domain/import/brought';
import { NumberSet } from '../number-set';
import { numbersHash, textHash } from '../text-hash';
import type { ZoneClock } from '../zone-clock';
import { othersIn } from './conversation-partners';
import type { Invitation } from './gathering';
import type { LoggedMessage, MessageLog } from './message-log';
import type { Owner } from './owner';
import { isAnchored, type MentionId } from './people';
import { nameKey } from './person-name';
import type { SamePeople } from './same-people';

/** Messages of one day in one direction, with the mention of the other. */
export interface MessageDay {
  other: MentionId;
  direction: 'out' | 'in';
  day: CivilDay;
  count: number;
  lastAt: number;
  texts: { at: number; text: string }[];
}

interface Sent {
  other: MentionId;
  direction: 'out' | 'in';
  at: number;
  hash: number;
  text?: string | undefined;
}

/** More days than there are until the year 9999. */
const daysMax = 2 ** 22;

/** Counts messages by person, day and direction; a message that comes twice counts once. */
class DayCount {
  readonly days = new Map<number, MessageDay>();
  private readonly clock: ZoneClock;

  constructor(clock: ZoneClock) {
    this.clock = clock;
  }

  /** False for a time that is on no calendar. */
  add({ other, direction, at, text }: Sent): boolean {
    const day = this.clock.dayOf(at);
    if (!day) return false;
    const key = (other * 2 + Number(direction === 'in')) * daysMax + this.clock.dayNumberOf(at);
    const known = this.days.get(key);
    const found = known ?? { other, direction, day, count: 0, lastAt: at, texts: [] };
    if (!known) this.days.set(key, found);
    found.count += 1;
    found.lastAt = Math.max(found.lastAt, at);
    if (text) found.texts.push({ at, text });
    return true;
  }
}

/** What makes a message the same: who, which way, and the words. */
const wordsKey = ({ other, direction, hash }: Sent) => `${other}${direction}${hash}`;

export interface MessageDays {
  days: MessageDay[];
  /** Messages that are of no use after all. */
  refused: { index: number; reason: RowReason }[];
}

interface Known {
  same: SamePeople;
  owner: Owner;
  /** True for a name that several people have. */
  isNamesake: (id: MentionId) => boolean;
  clock: ZoneClock;
}

function isMine({ from }: LoggedMessage, { same, owner }: Known): boolean {
  if (same.root(from) === owner.root) return true;
  const mention = same.mention(from);
  return Boolean(mention && !isAnchored(mention) && owner.names.has(nameKey(mention.name)));
}

/**
 * Who wrote with whom on which day, the same message once. The note of an invitation that was accepted
 * stands among the messages too, at the time of the acceptance: there it counts.
 */
export function countMessageDays(
  log: MessageLog,
  invitations: readonly Invitation[],
  known: Known,
): MessageDays {
  const { same, owner } = known;
  const others = othersIn(log, (message) => isMine(message, known), same);
  const count = new DayCount(known.clock);
  const refused: MessageDays['refused'] = [];
  const notes = invitations
    .filter(({ message, other }) => message !== '' && same.root(other) !== owner.root)
    .map((note) => ({ ...note, other: same.root(note.other), hash: textHash(note.message) }));
  const noteWords = new Set(notes.map(({ hash }) => hash));
  const written = new Set<string>();
  const seen = new NumberSet();
  for (let index = 0; index < log.length; index += 1) {
    const message = log.message(index);
    const direction = message.direction ?? (isMine(message, known) ? 'out' : 'in');
    const other = others(message, direction);
    const reason = reasonAgainst(message, other, known);
    if (reason) refused.push({ index, reason });
    if (reason || typeof other !== 'number' || isRepeated(message, same, seen)) continue;
    const sent = { other, direction, at: message.at, hash: message.hash, text: message.text };
    if (!count.add(sent)) refused.push({ index, reason: 'bad_day' });
    if (noteWords.has(message.hash)) written.add(wordsKey(sent));
  }
  for (const { message, ...note } of notes) {
    const key = wordsKey(note);
    const sentKey = `${key}|${note.at}`;
    if (written.has(key) || written.has(sentKey)) continue;
    written.add(sentKey);
    count.add({ ...note, text: log.keepsTexts ? message : undefined });
  }
  return { days: [...count.days.values()], refused };
}

function reasonAgainst(
  { at }: LoggedMessage,
  other: MentionId | 'group' | undefined,
  { owner, isNamesake }: Known,
): RowReason | undefined {
  if (other === 'group') return 'group';
  if (other === undefined || other === owner.root || isNamesake(other)) return 'nobody';
  return Number.isNaN(at) ? 'bad_day' : undefined;
}

/** True from the second time on that the same row stands in the files. */
function isRepeated(message: LoggedMessage, same: SamePeople, seen: NumberSet): boolean {
  const { conversation, at, from, to, hash } = message;
  const whom = conversation >= 0 ? 0 : 1 + same.root(to ?? from);
  return !seen.add(numbersHash(conversation, whom, at, same.root(from), hash));
}
