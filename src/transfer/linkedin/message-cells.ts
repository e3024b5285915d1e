import { type Columns, cellAt } from './columns';
import type { KnownDirection } from './message-log';

/** Marks of mail that was paid for, where a file has no addresses to tell it by (2018). */
const paidMarks = ['spinmail', '%FIRSTNAME%'];
const yes = new Set(['yes', 'true', '1']);
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

/** The signs for which the files of 2018 have names. */
export const withoutEntities = (text: string) =>
  text.replace(/&(?:nbsp|amp|lt|gt|quot|rsquo|#39);/g, (entity) => entities.get(entity) ?? entity);

/** Which way a message went, where the file says so (2018). */
export function directionOf(cell: string): KnownDirection {
  if (cell === '') return undefined;
  const word = cell.trim().toUpperCase();
  if (word === 'OUTGOING') return 'out';
  return word === 'INCOMING' ? 'in' : undefined;
}

/** Where the columns of a file of messages stand. */
export function placesOf({ place }: Columns<'messages'>) {
  return {
    from: place('from'),
    to: place('to'),
    date: place('date'),
    content: place('content'),
    conversation: place('conversation'),
    senderUrl: place('senderUrl'),
    recipientUrls: place('recipientUrls'),
    folder: place('folder'),
    direction: place('direction'),
    draft: place('draft'),
    conversationDraft: place('conversationDraft'),
  };
}

/** True for what says that a message was never sent. */
export const isDraft = (cell: string) =>
  cell !== '' && cell !== 'No' && yes.has(cell.trim().toLowerCase());
/** True for the folder of what nobody asked for. */
export const isSpam = (cell: string) =>
  cell !== '' && cell !== 'INBOX' && cell.trim().toUpperCase() === 'SPAM';

export type MessagePlaces = ReturnType<typeof placesOf>;

/** Mail that was paid for. Members write plain text; only mail without a sender's address is HTML. */
export function isPaid(
  cells: readonly string[],
  { senderUrl, content }: Pick<MessagePlaces, 'senderUrl' | 'content'>,
): boolean {
  if (cellAt(cells, senderUrl).trim() !== '') return false;
  const written = cellAt(cells, content);
  if (senderUrl >= 0) return isHtml(written);
  return paidMarks.some((mark) => written.includes(mark));
}
