import type { AliasKey } from '../../domain/alias';
import type { CivilDay } from '../../domain/civil-day';
import type {
  BroughtHelp,
  Place,
  ReadChoices,
  RowReason,
  UnusableRow,
} from '../../domain/import/brought';
import type { CsvRow } from '../csv-rows';
import { detached } from '../detached';
import type { FileTime } from '../file-days';
import { ZoneClock } from '../zone-clock';
import { AddressReader } from './address';
import { type MentionId, Mentions } from './people';

/** An invitation, by whom to whom it was. */
export interface Invitation {
  other: MentionId;
  direction: 'out' | 'in';
  /** When it was sent. */
  at: number;
  /** What was written with it; empty for most. */
  message: string;
}

export interface GatheredNote {
  about: MentionId;
  day?: CivilDay;
  text: string;
}

export interface GatheredHelp extends Omit<BroughtHelp, 'person'> {
  about: MentionId;
  /** The skill of an endorsement: those of one day are one help. */
  isSkill: boolean;
}

/** LinkedIn writes the times of some files by the clocks of its own house. */
export const linkedInZone = 'America/Los_Angeles';

/** What comes together while the files of an export are read. */
export class Gathering {
  readonly mentions = new Mentions();
  readonly addresses = new AddressReader();
  readonly invitations: Invitation[] = [];
  /** Whose invitations they are: the same address in every row. */
  readonly inviters = new Set<MentionId>();
  readonly notes: GatheredNote[] = [];
  readonly helps: GatheredHelp[] = [];
  readonly unusable: UnusableRow[] = [];
  readonly ownerNames = new Set<string>();
  readonly choices: ReadChoices;
  readonly clock: ZoneClock;
  readonly pacific = new ZoneClock(linkedInZone);

  constructor(choices: ReadChoices) {
    this.choices = choices;
    this.clock = new ZoneClock(choices.zone);
  }

  refuse(file: string, { line, cells }: CsvRow, reason: RowReason): void {
    this.unusable.push({ file, row: line, reason, cells: cells.map(detached) });
  }

  /**
   * The instant a time of a file stands for.
   * @param unsaid whose clock it is where the file does not say
   */
  instantOf(time: FileTime, unsaid: 'utc' | 'pacific'): number {
    const isPacific = time.clock === 'twelve' || (time.clock === 'unsaid' && unsaid === 'pacific');
    return time.hasTime && isPacific ? this.pacific.instantOf(time.local) : time.local;
  }

  /** The day of it in the user's zone; a day alone is that day everywhere. */
  dayOf(time: FileTime, unsaid: 'utc' | 'pacific'): CivilDay | undefined {
    if (!time.hasTime) return utc.dayOf(time.local);
    return this.clock.dayOf(this.instantOf(time, unsaid));
  }

  /** The day of it as LinkedIn counts days of connections, which is in UTC. */
  utcDayOf(time: FileTime): CivilDay | undefined {
    return utc.dayOf(this.instantOf(time, 'utc'));
  }

  /** Who is meant by a cell with an address and one with a name; a reason where nobody is. */
  mention(url: string, name: string, from: Place): MentionId | 'bad_address' | 'nobody' {
    const address = this.addresses.read(url);
    if (address === 'bad') return 'bad_address';
    const aliases: AliasKey[] = address === 'none' ? [] : address;
    return this.mentions.of(aliases, name, from) ?? 'nobody';
  }
}

const utc = new ZoneClock('UTC');
