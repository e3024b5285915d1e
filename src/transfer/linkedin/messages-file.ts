import type { RowReason } from '../../domain/import/brought';
import { nameMaxLength } from '../../domain/person';
import type { Readable } from '../archive';
import { type CsvRow, readTable } from '../csv-rows';
import { settleDays } from '../day-order';
import { parseFileTime, parseUtcStamp, type TwoWays } from '../file-days';
import { withText } from '../file-text';
import type { ReadTools } from '../named-file';
import { plainText } from '../plain-text';
import { textHash } from '../text-hash';
import { CellMemory } from './cell-memory';
import { cellAt, columnsOf, isHeaderOf } from './columns';
import type { Gathering } from './gathering';
import {
  directionOf,
  isDraft,
  isPaid,
  isSpam,
  type MessagePlaces,
  placesOf,
  withoutEntities,
} from './message-cells';
import type { MessageLog } from './message-log';
import type { MentionId } from './people';
import { isCredentialCell, personName } from './person-name';
import { misfit } from './table-file';

const urlBreak = /,(?=https?:\/\/)/;
const nameBreak = /,(?! )/;

const nameIn = (cell: string) => personName(cell).slice(0, nameMaxLength);

type Recipient = MentionId | undefined | RowReason;

/** Reads the rows of one file of messages into the log. */
class MessageRows {
  private readonly open: { index: number; time: TwoWays }[] = [];
  private readonly file: string;
  private readonly width: number;
  private readonly places: MessagePlaces;
  private readonly gathering: Gathering;
  private readonly log: MessageLog;
  /** Where the row stands that is being taken. */
  private line = 0;
  private readonly people = new CellMemory((url, name) =>
    this.gathering.mention(url, nameIn(name), { file: this.file, row: this.line }),
  );
  private readonly recipients = new CellMemory<Recipient>((urls, names) =>
    this.recipient(urls.trim(), names),
  );

  constructor(file: string, header: readonly string[], gathering: Gathering, log: MessageLog) {
    const columns = columnsOf('messages', header);
    this.file = file;
    this.width = columns.width;
    this.places = placesOf(columns);
    this.gathering = gathering;
    this.log = log;
  }

  take(row: CsvRow): void {
    const { cells } = row;
    this.line = row.line;
    const reason = misfit(this.width, cells) ?? this.refused(cells) ?? this.add(cells);
    if (reason) this.gathering.refuse(this.file, row, reason);
  }

  private refused(cells: readonly string[]): RowReason | undefined {
    const { folder, draft, conversationDraft } = this.places;
    if (isSpam(cellAt(cells, folder))) return 'spam';
    if (isDraft(cellAt(cells, draft)) || isDraft(cellAt(cells, conversationDraft))) return 'draft';
    return isPaid(cells, this.places) ? 'advertisement' : undefined;
  }

  private add(cells: readonly string[]): RowReason | undefined {
    const { places } = this;
    const conversation = this.log.conversation(cellAt(cells, places.conversation).trim());
    const from = this.people.of(cellAt(cells, places.senderUrl), cellAt(cells, places.from));
    if (typeof from === 'string') return from;
    const to = this.recipients.of(cellAt(cells, places.recipientUrls), cellAt(cells, places.to));
    if (to === 'group') this.log.markGroup(conversation);
    if (typeof to === 'string') return to;
    return this.addBetween(cells, conversation, from, to);
  }

  private addBetween(
    cells: readonly string[],
    conversation: number,
    from: MentionId,
    to?: MentionId,
  ) {
    const { places, line } = this;
    const time = this.time(cellAt(cells, places.date));
    if (time === undefined) return 'bad_day';
    const at = typeof time === 'number' ? time : Number.NaN;
    const content = cellAt(cells, places.content);
    const direction = directionOf(cellAt(cells, places.direction));
    const hash = textHash(content);
    const text = this.text(content);
    const index = this.log.add(
      { conversation, from, to, direction, at, hash, line, text },
      this.isOpen(from) || to === undefined || this.isOpen(to) ? cells : undefined,
    );
    if (typeof time !== 'number') this.open.push({ index, time });
    return undefined;
  }

  /** When it was sent; where the day may be read in two ways, both of them. */
  private time(cell: string): number | TwoWays | undefined {
    const stamp = parseUtcStamp(cell);
    if (stamp !== undefined) return stamp;
    const time = parseFileTime(cell);
    return time && 'local' in time ? this.gathering.instantOf(time, 'utc') : time;
  }

  private isOpen(id: MentionId): boolean {
    return this.gathering.mentions.all[id]?.aliases.length === 0;
  }

  private text(content: string): string | undefined {
    if (!this.gathering.choices.texts) return undefined;
    return plainText(this.places.senderUrl >= 0 ? content : withoutEntities(content));
  }

  private recipient(urls: string, names: string): Recipient {
    if (urls !== '') {
      const several = urls.includes(',') ? new Set(urls.split(urlBreak)) : undefined;
      if (several && several.size > 1) return 'group';
      const id = this.people.of([...(several ?? [urls])][0] ?? '', names);
      return id === 'nobody' ? undefined : id;
    }
    const people = names.split(nameBreak).filter((name) => !isCredentialCell(name));
    if (people.length > 1) return 'group';
    const id = this.people.of('', names);
    return typeof id === 'number' ? id : undefined;
  }

  /** Days that could be read in two ways are told once all of them are known. */
  end(): void {
    const times = settleDays(this.open.map(({ time }) => time));
    for (const [place, { index }] of this.open.entries()) {
      const time = times[place];
      if (time) this.log.settle(index, this.gathering.instantOf(time, 'utc'));
    }
  }
}

/**
 * `messages.csv` of any generation since 2018, taken down row by row. Throws a FileDefect.
 * @returns how many rows there were
 */
export async function readMessagesFile(
  readable: Readable,
  gathering: Gathering,
  log: MessageLog,
  { onRows, stop }: ReadTools,
): Promise<number> {
  const before = { messages: log.length, refused: gathering.unusable.length };
  return withText(readable, async (pieces) => {
    // Begun anew in another encoding, what was taken down is forgotten.
    log.cutBack(before.messages);
    gathering.unusable.length = before.refused;
    const table = await readTable(readable.name, pieces, (cells) => isHeaderOf('messages', cells));
    if (!table) return 0;
    log.beginFile(readable.name);
    const rows = new MessageRows(readable.name, table.header, gathering, log);
    let count = 0;
    for await (const some of table.rows) {
      stop?.throwIfAborted();
      for (const row of some) rows.take(row);
      count += some.length;
      onRows?.(count);
    }
    rows.end();
    return count;
  });
}
