import { readTable } from '../csv-rows';
import { FileDefect } from '../file-defect';
import { withText } from '../file-text';
import { isOwnHeaderOf } from './columns';
import type { LinkedInFile } from './file-names';

/** Bytes in which the header has to stand. */
const headBytes = 2 ** 14;

const kinds: readonly LinkedInFile[] = [
  'connections',
  'messages',
  'invitations',
  'notes',
  'profile',
  'endorsementsGiven',
  'endorsementsReceived',
  'recommendationsGiven',
  'contacts',
];

/** Which file of an export this is by its header alone; undefined for any other table. */
export async function fileShownBy(blob: Blob): Promise<LinkedInFile | undefined> {
  const head = blob.slice(0, headBytes);
  let found: LinkedInFile | undefined;
  const readable = {
    name: '',
    async *open() {
      const bytes = new Uint8Array(await head.arrayBuffer());
      yield bytes.subarray(0, wholeLetters(bytes));
    },
  };
  try {
    await withText(readable, (pieces) =>
      readTable('', pieces, (cells) => {
        found = kinds.find((kind) => isOwnHeaderOf(kind, cells));
        return found !== undefined;
      }),
    );
  } catch (error) {
    if (!(error instanceof FileDefect)) throw error;
    return undefined;
  }
  return found;
}

/** Where the last whole line ends: the cut may be within a letter. */
function wholeLetters(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(10);
  // In UTF-16 the zero of the line end may come after it.
  return end === -1
    ? bytes.length
    : end + 1 + ((end + 1) % 2 === 1 && bytes[end + 1] === 0 ? 1 : 0);
}
