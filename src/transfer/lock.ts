import { armor, Decrypter, Encrypter } from 'age-encryption';
import { BackupDefect } from './backup-defect';

const firstLine = 'age-encryption.org/v1\n';
const armorLine = '-----BEGIN AGE ENCRYPTED FILE-----';
/** The line after the first tells how the key of the file is wrapped. */
const byPassphrase = /^age-encryption\.org\/v1\n-> scrypt /;
const byKey = /^age-encryption\.org\/v1\n-> (?:X25519|ssh-|mlkem|piv-|p256|tag)/;

/** What the library says of a passphrase that does not open the file. */
const noMatch = "no identity matched any of the file's recipients";

/** Rounds as a power of two: the default of the `age` tool, about a second of work for each guess. */
const usualWork = 18;

/**
 * Locks a file with a passphrase in the age format (age-encryption.org/v1, scrypt), which the `age`
 * tool opens too. Takes about a second and 256 MB, so that guessing takes long.
 * @param work a power of two; smaller only where nothing is to be kept secret
 */
export async function lock(file: Blob, passphrase: string, work = usualWork): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(work);
  encrypter.setPassphrase(passphrase);
  const bytes = await encrypter.encrypt(new Uint8Array(await file.arrayBuffer()));
  return new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' });
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = new TextDecoder().decode(bytes.subarray(0, armorLine.length));
  if (start !== armorLine) return bytes;
  try {
    return armor.decode(new TextDecoder().decode(bytes).trim());
  } catch {
    throw new BackupDefect('not_unlocked');
  }
}

function defectOf(error: unknown, bytes: Uint8Array): BackupDefect {
  const unmatched = error instanceof Error && error.message === noMatch;
  const header = new TextDecoder().decode(bytes.subarray(0, firstLine.length + 12));
  if (unmatched && byPassphrase.test(header)) return new BackupDefect('wrong_passphrase');
  return new BackupDefect(unmatched && byKey.test(header) ? 'locked_by_key' : 'not_unlocked');
}

/** Opens a file that was locked with a passphrase. Throws a BackupDefect. */
export async function unlock(file: Blob, passphrase: string): Promise<Blob> {
  const bytes = await bytesOf(file);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return new Blob([new Uint8Array(await decrypter.decrypt(bytes))]);
  } catch (error) {
    throw defectOf(error, bytes);
  }
}
