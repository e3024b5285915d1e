import type { Readable } from './archive';
import { FileDefect } from './file-defect';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Characters that are worked on at once: large enough to be quick, small enough to be light. */
const pieceLength = 2 ** 15;

/** What the first bytes say: a byte order mark, or the zeros of Latin letters in two bytes. */
function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

/** Line ends as one character, whatever they were; a return at the end of a piece waits. */
function withPlainEnds(text: string): { text: string; waits: string } {
  if (!text.includes('\r')) return { text, waits: '' };
  const waits = text.endsWith('\r') ? '\r' : '';
  const settled = waits ? text.slice(0, -1) : text;
  return { text: settled.replaceAll(/\r\n?/g, '\n'), waits };
}

class NotInEncoding extends Error {}

function decoderFor(encoding: Encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new NotInEncoding();
    }
  };
}

async function* decoded(file: Readable, forced?: Encoding): AsyncGenerator<string> {
  let decode: ReturnType<typeof decoderFor> | undefined;
  for await (const chunk of file.open()) {
    decode ??= decoderFor(forced ?? encodingOf(chunk));
    yield decode(chunk);
  }
  if (decode) yield decode();
}

async function* piecesIn(file: Readable, forced?: Encoding): AsyncGenerator<string> {
  let held = '';
  for await (const part of decoded(file, forced)) {
    held += part;
    if (held.length < pieceLength) continue;
    const { text, waits } = withPlainEnds(held);
    yield text;
    held = waits;
  }
  if (held) yield held.replaceAll(/\r\n?/g, '\n');
}

const isFollowing = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;
const lengthFrom = (byte: number) => (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0);

/** How many letters beyond ASCII stand in the bytes as UTF-8 writes them, and how many do not. */
function lettersIn(bytes: Uint8Array): { sound: number; odd: number } {
  const letters = { sound: 0, odd: 0 };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length = lengthFrom(byte);
    const sound = length > 0 && bytes.subarray(at + 1, at + length).every(isFollowing);
    letters[sound ? 'sound' : 'odd'] += 1;
    if (sound) at += length - 1;
  }
  return letters;
}

/**
 * A file that is not all UTF-8 is of an old Excel (Windows-1252), unless most of its letters are: then
 * it is a damaged one, and read otherwise each of its umlauts would become two wrong letters.
 */
async function isOfOldExcel(file: Readable): Promise<boolean> {
  let sound = 0;
  let odd = 0;
  for await (const chunk of file.open()) {
    // UTF-16 that breaks off is no other encoding.
    if (sound + odd === 0 && encodingOf(chunk) !== 'utf-8') return false;
    const letters = lettersIn(chunk);
    sound += letters.sound;
    odd += letters.odd;
  }
  return odd > sound;
}

/**
 * Works through the text of a file, in pieces with `\n` as line end: UTF-8, UTF-16 or, where it is
 * neither, Windows-1252. Throws a FileDefect for what is no text.
 * @param work what is done with the pieces; begun anew where the encoding turned out to be another
 */
export async function withText<T>(
  file: Readable,
  work: (pieces: AsyncGenerator<string>) => Promise<T>,
): Promise<T> {
  try {
    return await work(piecesIn(file));
  } catch (error) {
    if (!(error instanceof NotInEncoding)) throw error;
  }
  if (!(await isOfOldExcel(file))) throw new FileDefect('not_text', file.name);
  return work(piecesIn(file, 'windows-1252'));
}
