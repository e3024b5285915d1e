import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../../scripts/browser/until.mjs';

/** A profile folder, for any number of runs of Firefox one after the other. */
export interface Profile {
  folder: string;
  /** Where what is downloaded goes, without a question. */
  downloads: string;
  remove(): Promise<void>;
}

/** Makes a fresh profile with these preferences. */
export async function makeProfile(
  preferences: Record<string, string | number | boolean>,
): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'wellkept-firefox-'));
  const downloads = join(folder, 'downloads');
  await mkdir(downloads);
  const all = {
    ...preferences,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder, 'user.js'), lines.join('\n'));
  return {
    folder,
    downloads,
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export interface FirefoxProcess {
  /** Where Marionette listens. */
  port: number;
  /** Resolves when it has ended. */
  gone: Promise<unknown>;
  /** Ends it, if it still runs. */
  end(): Promise<void>;
}

/** Starts Firefox without a window, on a profile that no other runs on. */
export async function startFirefox(executable: string, profile: Profile): Promise<FirefoxProcess> {
  const portFile = join(profile.folder, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const args = ['-headless', '--marionette', '-remote-allow-system-access', '-no-remote'];
  const child = spawn(executable, [...args, '-profile', profile.folder], { stdio: 'ignore' });
  const gone = once(child, 'exit');
  const port = await until(
    'Firefox to start',
    () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')),
    60_000,
  );
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill();
    await gone;
  };
  return { port, gone, end };
}
