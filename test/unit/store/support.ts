import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as v from 'valibot';
import { afterEach, beforeEach } from 'vitest';
import type { AliasKey } from '../../../src/domain/alias';
import { aliasKeySchema } from '../../../src/domain/alias-schema';
import { type CivilDay, civilDay, type LocalNow, localNow } from '../../../src/domain/civil-day';
import { type CommandArgs, type CommandId, commandIdSchema } from '../../../src/domain/commands';
import type { NewInteraction } from '../../../src/domain/interaction';
import type { SeenProfile } from '../../../src/domain/seen-profile';
import { type Database, openDatabase } from '../../../src/store/database';
import { profileCard } from '../../../src/store/queries/person-card';
import { runCommand } from '../../../src/store/run-command';

/** A clock that stands still until it is moved. */
export const clock = {
  instant: new Date('2026-11-21T10:00:00Z'),
  now: () => new Date(clock.instant),
  zone: () => 'Europe/Berlin',
  moveTo(day: string, time = '10:00') {
    clock.instant = new Date(`${day}T${time}:00Z`);
  },
};

export const localNowOfClock = (): LocalNow => localNow(clock.now(), clock.zone());

let open: Database | undefined;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock.moveTo('2026-11-21');
});
afterEach(() => open?.close());

/** A new, empty database for each test. */
export async function emptyDatabase(): Promise<Database> {
  open = await openDatabase();
  return open;
}

export const newCommandId = (): CommandId => v.parse(commandIdSchema, crypto.randomUUID());

/** Carries a command out as the background does and gives its outcome. */
export function run(db: Database, args: CommandArgs, id = newCommandId()) {
  return runCommand(db, { id, args }, clock);
}

export const alias = (key: string): AliasKey => v.parse(aliasKeySchema, key);

export function profileOf(slug: string, more: Partial<SeenProfile> = {}): SeenProfile {
  return { alias: alias(`slug:${slug}`), reading: 'bound', ...more };
}

export const mara = profileOf('mara-quill', {
  name: 'Mara Quill',
  headline: 'Tidal engineer at Brackwater Labs',
  company: 'Brackwater Labs',
});
export const jonas = profileOf('jonas-reed', { name: 'Jonas Reed' });

export const cardOf = (db: Database, profile: SeenProfile) =>
  profileCard(db, profile, localNowOfClock());

export function happened(
  kind: NewInteraction['kind'],
  day: CivilDay | string,
  more: Partial<NewInteraction> = {},
): NewInteraction {
  return { kind, day: civilDay(day), direction: 'both', text: '', ...more };
}
