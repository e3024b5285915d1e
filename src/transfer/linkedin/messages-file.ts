import type { RowReason } from '../../domain/import/brought';
import { nameMaxLength } from '../../domain/person';
import type { Readable } from '../archive';
import { type CsvRow, readTable } from '../csv-rows';
import { settleDays } from '../day-order';
import { detached } from '../detached';
import { parseFileTime, parseUtcStamp, type TwoWays } from '../file-days';
import { withText } from '../file-text';
import type { ReadTools } from '../named-file';
import { plainText } from '../plain-text';
import { textHash } from '../text-hash';
import { type ColumnOf, type Columns, columnsOf, isHeaderOf } from './columns';
import type { Gathering } from './gathering';
import type { KnownDirection, MessageLog } from './message-log';
import type { MentionId } from './people';
import { isCredentialCell, personName } from './person-name';
import { misfit } from './table-file';

type Column = ColumnOf<'messages'>;

/** Marks of mail that was paid for, where a file has no addresses to tell it by (2018). */
const paidMarks = ['spinmail', '%FIRSTNAME%'];
const yes = new Set(['yes', 'true', '1']);
const urlBreak = /,(?=https?:\/\/)/;
const nameBreak = /,(?! )/;

const isHtml = (content: string) => content.includes('<') && content.includes('>');

const entities = new Map([
  ['&nbsp;', ' '],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&rsquo;', '’'],
  ['&#39;', "'"],
]);
const withoutEntities = (text: string) =>
  text.replace(/&(?:nbsp|amp|lt|gt|quot|rsquo|#39);/g, (entity) => entities.get(entity) ?? entity);

function directionOf(cell: string): KnownDirection {
  const word = cell.trim().toUpperCase();
  if (word === 'OUTGOING') return 'out';
  return word === 'INCOMING' ? 'in' : undefined;
}

/** Reads the rows of one file of messages into the log. */
class MessageRows {
  private readonly names = new Map<string, string>();
  private readonly open: { index: number; time: TwoWays }[] = [];
  private readonly file: string;
  private readonly columns: Columns<'messages'>;
  private readonly gathering: Gathering;
  private readonly log: MessageLog;

  constructor(file: string, header: readonly string[], gathering: Gathering, log: MessageLog) {
    this.file = file;
    this.columns = columnsOf('messages', header);
    this.gathering = gathering;
    this.log = log;
  }

  take(row: CsvRow): void {
    const reason = misfit(this.columns.width, row.cells) ?? this.refused(row) ?? this.add(row);
    if (reason) this.gathering.refuse(this.file, row, reason);
  }

  private cell({ cells }: CsvRow, column: Column): string {
    return this.columns.cell(cells, column);
  }

  private refused(row: CsvRow): RowReason | undefined {
    if (this.cell(row, 'folder').trim().toUpperCase() === 'SPAM') return 'spam';
    const draft = [this.cell(row, 'draft'), this.cell(row, 'conversationDraft')];
    if (draft.some((cell) => cell !== '' && yes.has(cell.trim().toLowerCase()))) return 'draft';
    return this.isPaid(row) ? 'advertisement' : undefined;
  }

  /** Members write plain text; only mail without a sender's address is HTML. */
  private isPaid(row: CsvRow): boolean {
    if (this.cell(row, 'senderUrl').trim() !== '') return false;
    const content = this.cell(row, 'content');
    if (this.columns.has('senderUrl')) return isHtml(content);
    return paidMarks.some((mark) => content.includes(mark));
  }

  private name(cell: string): string {
    const known = this.names.get(cell);
    if (known !== undefined) return known;
    const name = detached(personName(cell).slice(0, nameMaxLength));
    this.names.set(detached(cell), name);
    return name;
  }

  private add(row: CsvRow): RowReason | undefined {
    const conversation = this.log.conversation(this.cell(row, 'conversation').trim());
    const place = { file: this.file, row: row.line };
    const name = this.name(this.cell(row, 'from'));
    const from = this.gathering.mention(this.cell(row, 'senderUrl'), name, place);
    if (typeof from === 'string') return from;
    const to = this.recipient(row);
    if (to === 'group') this.log.markGroup(conversation);
    if (typeof to === 'string') return to;
    return this.addBetween(row, conversation, from, to);
  }

  private addBetween(row: CsvRow, conversation: number, from: MentionId, to?: MentionId) {
    const time = this.time(this.cell(row, 'date'));
    if (time === undefined) return 'bad_day';
    const at = typeof time === 'number' ? time : Number.NaN;
    const content = this.cell(row, 'content');
    const direction = directionOf(this.cell(row, 'direction'));
    const message = { conversation, from, to, direction, line: row.line, file: this.file };
    const index = this.log.add(
      { ...message, at, hash: textHash(content), text: this.text(content) },
      this.isOpen(from) || to === undefined || this.isOpen(to) ? row.cells : undefined,
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
    return plainText(this.columns.has('senderUrl') ? content : withoutEntities(content));
  }

  private recipient(row: CsvRow): MentionId | undefined | RowReason {
    const place = { file: this.file, row: row.line };
    const urls = this.cell(row, 'recipientUrls').trim();
    const names = this.cell(row, 'to');
    if (urls !== '') {
      const several = urls.includes(',') ? new Set(urls.split(urlBreak)) : undefined;
      if (several && several.size > 1) return 'group';
      const id = this.gathering.mention([...(several ?? [urls])][0] ?? '', this.name(names), place);
      return id === 'nobody' ? undefined : id;
    }
    const people = names.split(nameBreak).filter((name) => !isCredentialCell(name));
    if (people.length > 1) return 'group';
    const id = this.gathering.mention('', this.name(names), place);
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
