import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function runs(program: string, args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 120_000 });
    return true;
  } catch {
    return false;
  }
}

/** True when Debian's `age` and `script` (which gives it a terminal) are there; installs the first as root. */
export function haveStockAge(): boolean {
  const isThere = () => runs('age', ['--version']) && runs('script', ['--version']);
  if (isThere()) return true;
  if (process.getuid?.() !== 0) return false;
  runs('apt-get', ['update']);
  return runs('apt-get', ['install', '--yes', '--no-install-recommends', 'age']) && isThere();
}

/** Runs the tool in a terminal of its own, where alone it asks for a passphrase, and types it. */
function typed(command: string, passphrase: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null']);
    let said = '';
    let asked = 0;
    terminal.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const times = said.match(/passphrase[^:]*:/gi)?.length ?? 0;
      for (; asked < times; asked += 1) terminal.stdin.write(`${passphrase}\r`);
    });
    terminal.on('error', reject);
    terminal.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'wellkept-age-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the stock tool makes of bytes: opened, or locked, with a passphrase. Rejects with what it said. */
export function stockAge(
  task: 'decrypt' | 'encrypt' | 'encrypt-armored',
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const [from, to] = [join(folder, 'in'), join(folder, 'out')];
    await writeFile(from, bytes);
    const options = { decrypt: '-d', encrypt: '-p', 'encrypt-armored': '-p -a' }[task];
    await typed(`age ${options} -o ${to} ${from}`, passphrase);
    return new Uint8Array(await readFile(to));
  });
}
