import type { RowReason, UnusableRow } from '../../domain/import/brought';
import { detached } from '../detached';
import { Numbers, WholeNumbers } from '../numbers';
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
  text: string | undefined;
}

/** Stands for no conversation and for nobody in the columns. */
export const none = -1;
/** How the columns hold a direction; 0 where the file says none. */
export const directions = { out: 1, in: 2 } as const;

/** The messages in columns, each place one message. */
export interface MessageColumns {
  conversation: Int32Array;
  from: Int32Array;
  to: Int32Array;
  direction: Int32Array;
  at: Float64Array;
  hash: Int32Array;
}

/**
 * Half a million messages, in columns of numbers. What was written is kept only where it is asked for.
 */
export class MessageLog {
  private readonly conversations = new Map<string, number>();
  private readonly groups = new Set<number>();
  private readonly files: { name: string; from: number }[] = [];
  private readonly texts: (string | undefined)[] = [];
  private readonly held = new Map<number, string[]>();
  private heldLength = 0;
  private lastConversation = { id: '', number: none };
  private readonly columns = {
    conversation: new WholeNumbers(),
    from: new WholeNumbers(),
    to: new WholeNumbers(),
    direction: new WholeNumbers(),
    at: new Numbers(),
    hash: new WholeNumbers(),
    line: new WholeNumbers(),
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
    // The rows of one conversation stand together.
    if (id === this.lastConversation.id) return this.lastConversation.number;
    const known = this.conversations.get(id);
    const number = known ?? this.conversations.size;
    const kept = known === undefined ? detached(id) : id;
    if (known === undefined) this.conversations.set(kept, number);
    this.lastConversation = { id: kept, number };
    return number;
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

  /** Says that what is added from here on is of this file. */
  beginFile(name: string): void {
    this.files.push({ name, from: this.length });
  }

  /** @param open the row's cells, where its people are known by name alone and may be nobody yet */
  add(message: LoggedMessage, open?: readonly string[]): number {
    const { columns } = this;
    const index = this.length;
    columns.conversation.push(message.conversation);
    columns.from.push(message.from);
    columns.to.push(message.to ?? none);
    columns.direction.push(message.direction ? directions[message.direction] : 0);
    columns.at.push(message.at);
    columns.hash.push(message.hash);
    columns.line.push(message.line);
    if (message.text) this.texts[index] = message.text;
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

  /** All that was taken down, in columns. */
  all(): MessageColumns {
    const { conversation, from, to, direction, at, hash } = this.columns;
    return {
      conversation: conversation.all(),
      from: from.all(),
      to: to.all(),
      direction: direction.all(),
      at: at.all(),
      hash: hash.all(),
    };
  }

  /** What was written; undefined where nothing was, or it was not asked for. */
  text(index: number): string | undefined {
    return this.texts[index];
  }

  /** The row of a message that is of no use after all; the day alone where the cells are not held. */
  unusable(index: number, reason: RowReason): UnusableRow {
    const at = this.columns.at.at(index);
    const day = Number.isNaN(at) ? [] : [new Date(at).toISOString()];
    const file = this.files.findLast(({ from }) => from <= index)?.name ?? '';
    const row = this.columns.line.at(index);
    return { file, row, reason, cells: this.held.get(index) ?? day };
  }
}
