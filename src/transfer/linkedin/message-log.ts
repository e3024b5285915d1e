import type { RowReason, UnusableRow } from '../../domain/import/brought';
import { detached } from '../detached';
import { Numbers } from '../numbers';
import type { MentionId } from './people';

/** Characters of rows that are held to be given back, should they turn out to be of no use. */
const heldMax = 2 ** 25;

/** Who says which way a message went: the file itself (2018), or the owner of the export. */
export type KnownDirection = 'out' | 'in' | undefined;

/** A message as it is taken down, before it is known who the user is. */
export interface LoggedMessage {
  conversation: number;
  from: MentionId;
  to: MentionId | undefined;
  direction: KnownDirection;
  at: number;
  hash: number;
  line: number;
  file: string;
  text: string | undefined;
}

const none = -1;
const codes = { out: 1, in: 2 };

/**
 * Half a million messages, in columns of numbers. What was written is kept only where it is asked for.
 */
export class MessageLog {
  private readonly conversations = new Map<string, number>();
  private readonly groups = new Set<number>();
  private readonly files: string[] = [];
  private readonly texts: (string | undefined)[] = [];
  private readonly held = new Map<number, string[]>();
  private heldLength = 0;
  private readonly columns = {
    conversation: new Numbers(),
    from: new Numbers(),
    to: new Numbers(),
    direction: new Numbers(),
    at: new Numbers(),
    hash: new Numbers(),
    line: new Numbers(),
    file: new Numbers(),
  };

  readonly keepsTexts: boolean;

  /** @param keepsTexts whether what was written is asked for */
  constructor(keepsTexts: boolean) {
    this.keepsTexts = keepsTexts;
  }

  get length(): number {
    return this.columns.at.length;
  }

  /** The number of a conversation; none has -1. */
  conversation(id: string): number {
    if (id === '') return none;
    const known = this.conversations.get(id);
    if (known !== undefined) return known;
    this.conversations.set(detached(id), this.conversations.size);
    return this.conversations.size - 1;
  }

  get conversationCount(): number {
    return this.conversations.size;
  }

  /** Says that more than two talk in a conversation. */
  markGroup(conversation: number): void {
    if (conversation !== none) this.groups.add(conversation);
  }

  isGroup(conversation: number): boolean {
    return this.groups.has(conversation);
  }

  private fileNumber(file: string): number {
    if (this.files.at(-1) !== file) this.files.push(file);
    return this.files.length - 1;
  }

  /** @param open the row's cells, where its people are known by name alone and may be nobody yet */
  add(message: LoggedMessage, open?: readonly string[]): number {
    const { columns } = this;
    const index = this.length;
    columns.conversation.push(message.conversation);
    columns.from.push(message.from);
    columns.to.push(message.to ?? none);
    columns.direction.push(message.direction ? codes[message.direction] : 0);
    columns.at.push(message.at);
    columns.hash.push(message.hash);
    columns.line.push(message.line);
    columns.file.push(this.fileNumber(message.file));
    if (message.text !== undefined) this.texts[index] = message.text;
    if (open && this.heldLength < heldMax) this.hold(index, open);
    return index;
  }

  private hold(index: number, cells: readonly string[]): void {
    this.heldLength += cells.reduce((sum, cell) => sum + cell.length, 0);
    this.held.set(index, cells.map(detached));
  }

  /** Forgets all messages but the first. */
  cutBack(length: number): void {
    for (let index = length; index < this.length; index += 1) this.held.delete(index);
    for (const column of Object.values(this.columns)) column.length = length;
    this.texts.length = Math.min(this.texts.length, length);
  }

  /** Sets when a message was sent, once it is known how the file writes days. */
  settle(index: number, at: number): void {
    this.columns.at.set(index, at);
  }

  message(index: number): LoggedMessage {
    const { columns } = this;
    const to = columns.to.at(index);
    const direction = columns.direction.at(index);
    return {
      conversation: columns.conversation.at(index),
      from: columns.from.at(index),
      to: to === none ? undefined : to,
      direction: direction === 0 ? undefined : direction === codes.out ? 'out' : 'in',
      at: columns.at.at(index),
      hash: columns.hash.at(index),
      line: columns.line.at(index),
      file: this.files[columns.file.at(index)] ?? '',
      text: this.texts[index],
    };
  }

  /** The row of a message that is of no use after all; the day alone where the cells are not held. */
  unusable(index: number, reason: RowReason): UnusableRow {
    const { file, line, at } = this.message(index);
    const day = Number.isNaN(at) ? [] : [new Date(at).toISOString()];
    return { file, row: line, reason, cells: this.held.get(index) ?? day };
  }
}
