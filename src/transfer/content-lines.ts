/** A line of a card: `item1.EMAIL;TYPE=work:mara@quill.example`. */
export interface ContentLine {
  /** Lines of one group say more of one another (Apple); lower case. */
  group?: string;
  /** Upper case. */
  name: string;
  /** By names in upper case; those of 2.1 without a name stand under TYPE. */
  params: Map<string, string[]>;
  /** As it stood, its escapes too. */
  value: string;
}

const quotedPrintable = /QUOTED-PRINTABLE/i;
const latin = 'windows-1252';

/** Bytes as letters of one byte each, so that what is cut between bytes of a letter meets again. */
export function bytesAsText(bytes: Uint8Array): string {
  const piece = 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) {
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return text;
}

function decoderOf(charset: string | undefined): TextDecoder | undefined {
  try {
    return charset ? new TextDecoder(charset) : undefined;
  } catch {
    return undefined;
  }
}

const beyondAscii = /[\u0080-\u00ff]/;
const strict = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder(latin);

/** Letters of one byte each as they were meant: in the charset that is named, or else UTF-8. */
export function decoded(text: string, charset?: string): string {
  const named = decoderOf(charset);
  if (!named && !beyondAscii.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  if (named) return named.decode(bytes);
  try {
    return strict.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}

/** True for a line of quoted-printable that goes on in the next. */
function goesOn(line: string): boolean {
  if (!line.endsWith('=')) return false;
  const colon = line.indexOf(':');
  return quotedPrintable.test(colon < 0 ? '' : line.slice(0, colon));
}

/** The lines of a file as they were before they were folded, each with the row it begins in, from 1. */
export function* unfolded(text: string): Generator<{ line: string; row: number }> {
  let line = '';
  let begun = 0;
  for (const [at, raw] of text.split('\n').entries()) {
    const next = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (begun > 0 && goesOn(line)) {
      line = line.slice(0, -1) + next;
    } else if (begun > 0 && /^[ \t]/.test(next)) {
      line += next.slice(1);
    } else {
      if (line) yield { line, row: begun };
      line = next;
      begun = at + 1;
    }
  }
  if (line) yield { line, row: begun };
}

function fromQuotedPrintable(text: string): string {
  return text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Where the head of a line ends: the first colon outside of quotes. */
function colonIn(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) return at;
  }
  return -1;
}

/** The parts of a text between a sign, outside of quotes. */
function partsOf(text: string, sign: ';' | ','): string[] {
  const parts = [''];
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (char === sign && !quoted) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** RFC 6868: what a parameter cannot hold otherwise. */
const caret = (text: string) =>
  text.replace(/\^([n'^])/g, (_, sign: string) => ({ n: '\n', "'": '"', '^': '^' })[sign] ?? sign);

function paramsOf(parts: readonly string[]): Map<string, string[]> {
  const params = new Map<string, string[]>();
  for (const part of parts) {
    const equals = part.indexOf('=');
    const name = equals < 0 ? 'TYPE' : part.slice(0, equals).trim().toUpperCase();
    const values = partsOf(equals < 0 ? part : part.slice(equals + 1), ',').map(caret);
    params.set(name, [...(params.get(name) ?? []), ...values]);
  }
  return params;
}

/** Pictures, sounds and keys: large, and of no use here. */
const heavy: ReadonlySet<string> = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);

/** An unfolded line in its parts; undefined where it is none. */
export function contentLine(line: string): ContentLine | undefined {
  const colon = colonIn(line);
  if (colon < 1) return undefined;
  const [head = '', ...rest] = partsOf(line.slice(0, colon), ';');
  const point = head.lastIndexOf('.');
  const params = paramsOf(rest.map((part) => decoded(part)));
  const name = head
    .slice(point + 1)
    .trim()
    .toUpperCase();
  const raw = heavy.has(name) ? '' : line.slice(colon + 1);
  const encoding = [...(params.get('ENCODING') ?? []), ...(params.get('TYPE') ?? [])];
  const bytes = encoding.some((one) => quotedPrintable.test(one)) ? fromQuotedPrintable(raw) : raw;
  return {
    ...(point > 0 && { group: head.slice(0, point).trim().toLowerCase() }),
    name: head
      .slice(point + 1)
      .trim()
      .toUpperCase(),
    params,
    value: decoded(bytes, params.get('CHARSET')?.[0]),
  };
}
