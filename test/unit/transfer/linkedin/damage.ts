import type { Brought } from '../../../../src/domain/import/brought';
import { FileDefect } from '../../../../src/transfer/file-defect';
import { readLinkedInFiles } from '../../../../src/transfer/linkedin/read-linkedin-files';
import type { NamedFile } from '../../../../src/transfer/named-file';
import { connections, export2026, messages } from './an-export';
import { csvFile } from './build-export';

const choices = { zone: 'Europe/Berlin', texts: true, importedContacts: false };
/** No damaged file takes longer. */
export const slowest = 5000;

/** The same numbers for the same seed. */
function dice(seed: number) {
  let state = seed * 2654435761 + 12345;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Dice = ReturnType<typeof dice>;

const damages: ((bytes: Uint8Array<ArrayBuffer>, roll: Dice) => Uint8Array<ArrayBuffer>)[] = [
  (bytes, roll) => {
    const copy = bytes.slice();
    const at = roll(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << roll(8));
    return copy;
  },
  (bytes, roll) => bytes.slice(0, Math.floor((bytes.length * roll(100)) / 100)),
  (bytes, roll) => {
    const at = roll(bytes.length);
    const part = bytes.slice(at, at + roll(64));
    return new Uint8Array([...bytes.slice(0, at), ...part, ...bytes.slice(at)]);
  },
  (bytes, roll) => {
    const at = roll(bytes.length);
    return new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + 1 + roll(64))]);
  },
];

const textDamages: ((text: string, roll: Dice) => string)[] = [
  (text, roll) => {
    const lines = text.split('\n');
    const [one, other] = [roll(lines.length), roll(lines.length)];
    [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
    return lines.join('\n');
  },
  (text) => text.replace('First Name', '__proto__').replace('FROM', 'constructor'),
  (text, roll) => `${text}\n${'x'.repeat(roll(roll(8) === 0 ? 3_000_000 : 3000))}`,
  (text, roll) => `${text.slice(0, roll(text.length))}"${text.slice(roll(text.length))}`,
  (text, roll) => `${text}\n"${'" ,"'.repeat(roll(roll(8) === 0 ? 20_000 : 200))}`,
];

const wholeFile = export2026();
const kinds = damages.length * 2 + textDamages.length;

async function damaged(seed: number) {
  const roll = dice(seed);
  const kind = seed % kinds;
  const table = roll(2) === 0 ? connections : messages;
  const file =
    kind < damages.length
      ? wholeFile
      : csvFile(table === messages ? 'messages.csv' : 'Connections.csv', table);
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  const onBytes = damages[kind % damages.length];
  const onText = textDamages[kind - damages.length * 2];
  const changed = onText
    ? onText(new TextDecoder().decode(bytes), roll)
    : (onBytes?.(bytes, roll) ?? bytes);
  return { isArchive: kind < damages.length, file: { name: file.name, blob: new Blob([changed]) } };
}

export interface Outcome {
  state: 'refused' | 'read';
  /** What is wrong with what came out; undefined where nothing is. */
  wrong?: string;
}

const whole = await readLinkedInFiles([wholeFile], choices);

/**
 * Reads one damaged file. It is right when it is refused with file and reason, or read: an archive,
 * which has checksums, exactly as it was.
 */
export async function readDamaged(seed: number): Promise<Outcome> {
  const { isArchive, file } = await damaged(seed);
  const began = performance.now();
  const outcome = await read(file, isArchive);
  return performance.now() - began > slowest ? { ...outcome, wrong: 'too slow' } : outcome;
}

async function read(file: NamedFile, isArchive: boolean): Promise<Outcome> {
  try {
    // Past the deadline the reading is stopped, and then refused without a defect.
    const brought = await readLinkedInFiles([file], choices, {
      stop: AbortSignal.timeout(slowest),
    });
    const isWhole = !isArchive || isSame(brought);
    return { state: 'read', ...(isWhole ? {} : { wrong: 'half' }) };
  } catch (error) {
    if (!(error instanceof FileDefect)) return { state: 'refused', wrong: String(error) };
    return { state: 'refused', ...(error.file === '' ? { wrong: 'no file named' } : {}) };
  }
}

const content = (brought: Brought) => JSON.stringify({ ...brought, files: 0 });
const wholeContent = content(whole);

function isSame(brought: Brought): boolean {
  return (
    content(brought) === wholeContent ||
    brought.files.length !== whole.files.length ||
    renamed(brought.files)
  );
}

/** One bit of a name in the directory makes another file of it: names have no checksum. */
function renamed(files: readonly { name: string }[]): boolean {
  return (
    files
      .map(({ name }) => name)
      .sort()
      .join() !==
    whole.files
      .map(({ name }) => name)
      .sort()
      .join()
  );
}
