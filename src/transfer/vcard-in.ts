import * as v from 'valibot';
import type { AliasKey } from '../domain/alias';
import type { Brought } from '../domain/import/brought';
import { type PersonId, personIdSchema } from '../domain/person';
import { Bringing, type Said } from './bringing';
import { bytesAsText, type ContentLine, contentLine, unfolded } from './content-lines';
import { splitNotes } from './dated-notes';
import { FileDefect } from './file-defect';
import { aliasesIn } from './linkedin-address';
import { nameUnlessAddress, roleUnlessHeadline } from './own-fields';
import { ownHeadline, ownProduct } from './vcard';

const fileMaxBytes = 64 * 2 ** 20;
const linkedin = /linked ?in/i;

/** True for a file that begins as cards of an address book do. */
export function recogniseVcard(start: string): boolean {
  return /^\ufeff?\s*BEGIN:VCARD\s/i.test(start);
}

/** One card: its lines, and the row it begins in. */
interface Card {
  lines: ContentLine[];
  row: number;
}

/** Escapes of the version: 2.1 knows those of what separates alone. */
function plain(text: string, isOld: boolean): string {
  if (isOld) return text.replace(/\\([;\\:,])/g, '$1');
  return text.replace(/\\([\\,;:nN])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char));
}

/** Parts of a value between a sign that is not escaped. */
function partsOf(value: string, sign: ';' | ','): string[] {
  const parts = [''];
  for (let at = 0; at < value.length; at += 1) {
    const char = value[at] ?? '';
    if (char === '\\') {
      parts[parts.length - 1] += char + (value[at + 1] ?? '');
      at += 1;
    } else if (char === sign) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** A card by the names of its lines. */
class Reading {
  readonly #lines: readonly ContentLine[];
  readonly #isOld: boolean;

  constructor({ lines }: Card) {
    this.#lines = lines;
    this.#isOld = lines.some(({ name, value }) => name === 'VERSION' && value.trim() === '2.1');
  }

  lines(...names: string[]): ContentLine[] {
    return this.#lines.filter(({ name }) => names.includes(name));
  }

  text(line: ContentLine): string {
    return plain(line.value, this.#isOld);
  }

  texts(...names: string[]): string[] {
    return this.lines(...names).map((line) => this.text(line));
  }

  parts(name: string, sign: ';' | ','): string[] {
    const [line] = this.lines(name);
    return partsOf(line?.value ?? '', sign).map((part) => plain(part, this.#isOld).trim());
  }

  /** What Apple calls a line: by another line of the same group. */
  labelOf({ group }: ContentLine): string {
    const label = this.lines('X-ABLABEL').find((one) => group && one.group === group);
    return label?.value ?? '';
  }
}

const socials = ['X-SOCIALPROFILE', 'SOCIALPROFILE', 'X-SOCIAL-PROFILE', 'X-LINKEDIN', 'IMPP'];

function isOfLinkedIn(line: ContentLine, label: string): boolean {
  const { name, params } = line;
  const said = [...params.entries()].flatMap(([key, values]) =>
    /^(?:TYPE|SERVICE-TYPE|X-SERVICE-TYPE|LABEL)$/.test(key) ? values : [],
  );
  return [name, label, ...said].some((one) => linkedin.test(one));
}

/**
 * The LinkedIn addresses of a card, from every place where address books put them: an address of any
 * kind, a profile of a network by its name (`TYPE`, `SERVICE-TYPE`, Apple's label), or the user's name
 * beside it (`X-USER`).
 */
function aliasesOf(card: Reading): AliasKey[] {
  return card.lines('URL', 'X-EVOLUTION-BLOG-URL', 'CONTACT-URI', ...socials).flatMap((line) => {
    const isLinkedIn = isOfLinkedIn(line, card.labelOf(line));
    const found = aliasesIn(card.text(line), isLinkedIn);
    if (found.length > 0 || !isLinkedIn) return found;
    return (line.params.get('X-USER') ?? []).flatMap((user) => aliasesIn(user, true));
  });
}

function nameOf(card: Reading): string {
  const [last, first, middle] = card.parts('N', ';');
  const full = card.texts('FN').find((text) => text.trim());
  const [nickname, org] = [card.texts('NICKNAME')[0], card.texts('ORG')[0]];
  const parts = [first, middle, last].filter(Boolean).join(' ');
  return full ?? (parts || (nickname ?? org ?? ''));
}

function idOf(card: Reading): PersonId | undefined {
  const [uid = ''] = card.texts('UID');
  const parsed = v.safeParse(personIdSchema, /^urn:uuid:(.+)$/i.exec(uid.trim())?.[1]);
  return parsed.success ? parsed.output : undefined;
}

function saidIn(card: Reading): Said {
  const aliases = aliasesOf(card);
  const [headline = ''] = card.texts(ownHeadline);
  const [email, ...otherEmails] = card.texts('EMAIL').map((one) => one.replace(/^mailto:/i, ''));
  const id = idOf(card);
  return {
    aliases,
    name: nameUnlessAddress(nameOf(card)),
    company: card.parts('ORG', ';')[0] ?? '',
    role: roleUnlessHeadline(card.texts('TITLE', 'ROLE')[0] ?? '', headline),
    headline,
    ...(email && { email }),
    otherEmails,
    tags: card.lines('CATEGORIES').length > 0 ? card.parts('CATEGORIES', ',') : [],
    ...(id && { id }),
    exact: card.texts('PRODID').includes(ownProduct),
  };
}

/** The cards of a file; what stands between two of them is nobody's. */
function* cardsIn(text: string): Generator<Card> {
  let card: Card | undefined;
  for (const { line, row } of unfolded(text)) {
    const read = contentLine(line);
    if (!read) continue;
    const isCard = read.value.trim().toUpperCase() === 'VCARD';
    if (read.name === 'BEGIN' && isCard) card = { lines: [], row };
    else if (read.name === 'END' && isCard && card) {
      yield card;
      card = undefined;
    } else card?.lines.push(read);
  }
  // A file that ends within a card was cut off there.
  if (card) yield { ...card, row: -card.row };
}

/** As letters of one byte each, of UTF-8: files of Windows may be in UTF-16. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isWide) return bytesAsText(bytes).replace(/^\u00ef\u00bb\u00bf/, '');
  const wide = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return bytesAsText(new TextEncoder().encode(wide));
}

/**
 * What cards of an address book bring: vCard 2.1, 3.0 and 4.0 as Apple, Google, Outlook, Monica and
 * this product write them. Throws a FileDefect for a file without cards, and one that was cut off.
 * @param file as the user knows it
 */
export function readVcard(bytes: Uint8Array, file: string): Brought {
  if (bytes.length > fileMaxBytes) throw new FileDefect('too_large', file);
  const bringing = new Bringing(file);
  let count = 0;
  for (const card of cardsIn(textOf(bytes))) {
    if (card.row < 0) throw new FileDefect('truncated', file, -card.row);
    count += 1;
    const reading = new Reading(card);
    const cells = card.lines.map(({ name, value }) => `${name}:${value}`);
    const person = bringing.person(saidIn(reading), card.row, cells);
    if (person === undefined) continue;
    for (const text of reading.texts('NOTE')) {
      for (const note of splitNotes(text)) bringing.note(person, note.text, note.day);
    }
  }
  if (count === 0) throw new FileDefect('empty', file);
  return bringing.done();
}
