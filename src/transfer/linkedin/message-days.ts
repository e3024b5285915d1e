import type { RowReason } from '../../domain/import/brought';
import { textHash } from '../text-hash';
import type { ZoneClock } from '../zone-clock';
import { partnersIn, several } from './conversation-partners';
import { CountedDays } from './counted-days';
import type { Invitation } from './gathering';
import { directions, type MessageColumns, type MessageLog, none } from './message-log';
import { MessageRepeats } from './message-repeats';
import type { Owner } from './owner';
import { isAnchored, type MentionId } from './people';
import { nameKey } from './person-name';
import type { SamePeople } from './same-people';

export interface MessageDays {
  days: CountedDays;
  /** Messages that are of no use after all. */
  refused: { index: number; reason: RowReason }[];
}

interface Known {
  same: SamePeople;
  owner: Owner;
  /** 1 for each name that several people have. */
  isNamesake: Uint8Array;
  clock: ZoneClock;
}

/** What makes a message the same: who, which way, and the words. */
const wordsKey = (other: MentionId, isOut: boolean, hash: number) => `${other}${isOut}|${hash}`;

/** Who wrote to whom, for each message: read off the columns once it is known who is who. */
class Messages {
  private readonly columns: MessageColumns;
  private readonly roots: Int32Array;
  private readonly mine: Uint8Array;
  private readonly partners: Int32Array;
  private readonly known: Known;

  constructor(log: MessageLog, known: Known) {
    const { same, owner } = known;
    this.known = known;
    this.columns = log.all();
    this.roots = same.allRoots();
    this.mine = same.which((mention, id) => {
      if (same.root(id) === owner.root) return true;
      return !isAnchored(mention) && owner.names.has(nameKey(mention.name));
    });
    this.partners = partnersIn(log, this.mine, same);
  }

  isOut(index: number): boolean {
    const said = this.columns.direction[index];
    return said === 0 ? this.mine[this.columns.from[index] ?? none] === 1 : said === directions.out;
  }

  /** The other of a message: `none`, or `several`. */
  other(index: number, isOut: boolean): MentionId {
    const { conversation, from, to } = this.columns;
    const talk = conversation[index] ?? none;
    if (talk !== none) return this.partners[talk] ?? none;
    const id = (isOut ? to : from)[index] ?? none;
    return id === none ? none : (this.roots[id] ?? none);
  }

  /** Why a message is of no use; undefined for one that counts. */
  reasonAgainst(index: number, other: MentionId): RowReason | undefined {
    const { owner, isNamesake } = this.known;
    if (other === several) return 'group';
    if (other === none || other === owner.root || isNamesake[other] === 1) return 'nobody';
    return Number.isNaN(this.columns.at[index]) ? 'bad_day' : undefined;
  }
}

/** The notes of invitations, which may stand among the messages too. */
class InvitationNotes {
  private readonly notes: (Invitation & { hash: number })[];
  private readonly hashes: ReadonlySet<number>;
  private readonly written = new Set<string>();

  constructor(invitations: readonly Invitation[], { same, owner }: Known) {
    this.notes = invitations
      .filter(({ message, other }) => message !== '' && same.root(other) !== owner.root)
      .map((note) => ({ ...note, other: same.root(note.other), hash: textHash(note.message) }));
    this.hashes = new Set(this.notes.map(({ hash }) => hash));
  }

  /** Takes note of a message that may be one of them. */
  compare(other: MentionId, isOut: boolean, hash: number): void {
    if (this.hashes.has(hash)) this.written.add(wordsKey(other, isOut, hash));
  }

  /** Those that are no message, each once. */
  *others(): Generator<Invitation> {
    for (const note of this.notes) {
      const key = wordsKey(note.other, note.direction === 'out', note.hash);
      const sentKey = `${key}|${note.at}`;
      if (this.written.has(key) || this.written.has(sentKey)) continue;
      this.written.add(sentKey);
      yield note;
    }
  }
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
  const messages = new Messages(log, known);
  const notes = new InvitationNotes(invitations, known);
  const columns = log.all();
  const repeats = new MessageRepeats(columns, known.same.allRoots());
  const count = new CountedDays(known.clock);
  const refused: MessageDays['refused'] = [];
  for (let index = 0; index < log.length; index += 1) {
    const isOut = messages.isOut(index);
    const other = messages.other(index, isOut);
    const reason = messages.reasonAgainst(index, other);
    if (reason) refused.push({ index, reason });
    if (reason || !repeats.isNew(index)) continue;
    const at = columns.at[index] ?? Number.NaN;
    if (!count.add({ other, isOut, at, text: log.text(index) })) {
      refused.push({ index, reason: 'bad_day' });
    }
    notes.compare(other, isOut, columns.hash[index] ?? 0);
  }
  for (const { other, direction, at, message } of notes.others()) {
    const text = log.keepsTexts ? message : undefined;
    count.add({ other, isOut: direction === 'out', at, text });
  }
  return { days: count, refused };
}
