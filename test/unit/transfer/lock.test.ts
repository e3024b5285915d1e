import { describe, expect, it, test } from 'vitest';
import { BackupDefect } from '../../../src/transfer/backup-defect';
import { isLocked } from '../../../src/transfer/is-locked';
import { lock, unlock } from '../../../src/transfer/lock';
import { strengthOf } from '../../../src/transfer/passphrase';
import { haveStockAge, stockAge } from './stock-age';

const secret = 'tide Größe – lantern 🌊';
const text = 'Line one\n'.repeat(20_000);
/** A fraction of the usual work: these files hide nothing. */
const work = 4;

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const fileOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);
const defectOf = (file: Blob, passphrase = secret) =>
  unlock(file, passphrase).then(
    () => 'opened',
    (error: unknown) => {
      if (error instanceof BackupDefect) return error.kind;
      throw error;
    },
  );

describe('a locked file', () => {
  it('opens with its passphrase and no other', async () => {
    const locked = await lock(new Blob([text]), secret, work);
    expect(await isLocked(locked)).toBe(true);
    expect(await (await unlock(locked, secret)).text()).toBe(text);
    expect(await defectOf(locked, `${secret} `)).toBe('wrong_passphrase');
    expect(await bytesOf(locked)).not.toEqual(
      await bytesOf(await lock(new Blob([text]), secret, work)),
    );
  });

  it('takes as much work to guess as the age tool’s own', async () => {
    const locked = await lock(new Blob(['x']), secret);
    expect(await locked.text()).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
  });

  it('is turned down when any part of it is damaged or missing', async () => {
    const bytes = await bytesOf(await lock(new Blob([text]), secret, work));
    for (const at of [30, 60, 90, 130, 200, bytes.length - 1]) {
      const other = bytes.slice();
      other[at] = (other[at] ?? 0) ^ 1;
      expect(await defectOf(fileOf(other)), `byte ${at}`).toMatch(
        /^(not_unlocked|wrong_passphrase)$/,
      );
    }
    for (const length of [25, 100, 180, 70_000, bytes.length - 1])
      expect(await defectOf(fileOf(bytes.slice(0, length))), `${length} bytes`).toBe(
        'not_unlocked',
      );
  });

  it('that wants more work than a computer has is not begun', async () => {
    const bytes = await (await lock(new Blob(['x']), secret, work)).text();
    expect(await defectOf(new Blob([bytes.replace(/ 4\n/, ' 30\n')]))).toBe('not_unlocked');
  });

  it('that wants a key is named as such', async () => {
    const { Encrypter, generateIdentity, identityToRecipient } = await import('age-encryption');
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
    expect(await defectOf(fileOf(await encrypter.encrypt('x')))).toBe('locked_by_key');
  });
});

test('other files are not locked', async () => {
  expect(await isLocked(new Blob([]))).toBe(false);
  expect(await isLocked(new Blob(['{"format":"wellkept-backup"}']))).toBe(false);
});

test.each([
  ['', 'short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'short'],
  ['password', 'short'],
  ['Sommer2026', 'short'],
  ['correct horse battery', 'short'],
  ['correct horse battery staple', 'fair'],
  ['lantern tide walnut copper slate', 'good'],
  ['k7Rw2pXq', 'fair'],
  ['k7Rw2pXq9z', 'good'],
] as const)('%j is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});

const have = haveStockAge();
const without = have ? '' : ' (skipped: there is no age here, and it could not be installed)';
describe.skipIf(!have)(`Debian’s age${without}`, () => {
  it('opens what was locked here', async () => {
    const locked = await bytesOf(await lock(new Blob([text]), secret));
    const opened = await stockAge('decrypt', locked, secret);
    expect(new TextDecoder().decode(opened)).toBe(text);
  });

  it('turns down another passphrase', async () => {
    const locked = await bytesOf(await lock(new Blob([text]), secret));
    await expect(stockAge('decrypt', locked, 'another')).rejects.toThrow(/incorrect passphrase/);
  });

  it.each(['encrypt', 'encrypt-armored'] as const)('locks what opens here: %s', async (task) => {
    const locked = fileOf(await stockAge(task, new TextEncoder().encode(text), secret));
    expect(await isLocked(locked)).toBe(true);
    expect(await (await unlock(locked, secret)).text()).toBe(text);
  });
});
