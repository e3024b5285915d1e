import * as v from 'valibot';
import { type PersonId, personIdSchema } from '../../domain/person';
import { Refusal } from '../../domain/refusal';
import { withoutDerived } from '../change-log';
import { writtenSince } from '../journal';
import { allOf } from '../records';
import type { Change, JournalRow, SettingsRow } from '../schema';
import type { Context, Told } from './context';
import type { Handler } from './handler';
import { placeRows } from './place-rows';
import { replaceAll } from './replace-all';

type Fields = Record<string, unknown>;

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function changedFields(before: object, after: object): string[] {
  const was = before as Fields;
  const is = after as Fields;
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].filter((name) => !same(was[name], is[name]));
}

/**
 * The row as it is now with the fields that the change had changed put back. Throws a Refusal when
 * one of them has changed again since: a later change is never undone on the quiet.
 */
function putBack(before: object, after: object, now: object): object {
  const was = before as Fields;
  const restored = { ...now } as Fields;
  for (const name of changedFields(before, after)) {
    if (!same(restored[name], (after as Fields)[name])) throw new Refusal('changed-since');
    if (name in was) restored[name] = was[name];
    else delete restored[name];
  }
  return restored;
}

/** All settings stand in one row, and each of them is a field of its own. */
function restore(store: Change['store'], before: object, after: object, now: object): object {
  if (store !== 'settings') return putBack(before, after, now);
  const [was, is, here] = [before, after, now] as SettingsRow[];
  if (!was || !is || !here) return now;
  return { ...here, settings: putBack(was.settings, is.settings, here.settings) };
}

async function rowNow({ tx }: Context, { store, key }: Change): Promise<object | undefined> {
  return withoutDerived(await tx.objectStore(store).get(key));
}

async function revert(context: Context, change: Change): Promise<void> {
  const now = await rowNow(context, change);
  const { store, key, before, after } = change;
  if (!before) {
    if (now) await context.log.delete(store, key);
    return;
  }
  // Unsent texts are no record: what is being typed now stays.
  if (store === 'drafts' && now && !after) return;
  if (Boolean(now) !== Boolean(after)) throw new Refusal('changed-since');
  const restored = now && after ? restore(store, before, after, now) : before;
  await context.log.write(store, key, restored);
}

/** Changes undone side by side: the database answers them as one. */
const batch = 500;

/** Takes changes back, the last first; side by side where each is of another row. */
async function revertAll(context: Context, changes: Change[]): Promise<void> {
  const rows = new Set(changes.map(({ store, key }) => `${store} ${key}`));
  const abreast = rows.size === changes.length ? batch : 1;
  for (let start = 0; start < changes.length; start += abreast) {
    const some = changes.slice(start, start + abreast);
    await Promise.all(some.map((change) => revert(context, change)));
  }
}

async function hasRecords({ tx }: Context, id: PersonId): Promise<boolean> {
  const counts = await Promise.all([
    tx.objectStore('notes').index('person-day').count(allOf(id)),
    tx.objectStore('interactions').index('person-day').count(allOf(id)),
    tx.objectStore('conversations').index('person').count(id),
    tx.objectStore('answers').index('person').count(id),
    tx.objectStore('asks').index('person').count(id),
    tx.objectStore('helps').index('person').count(id),
    tx.objectStore('promises').index('person').count(id),
    tx.objectStore('introductions').index('helper').count(id),
    tx.objectStore('introductions').index('for').count(id),
    tx.objectStore('introductions').index('target').count(id),
  ]);
  return counts.some((count) => count > 0);
}

/** A person the command began stays when something else has been written about them since. */
async function staysKept(context: Context, created: Change): Promise<boolean> {
  const now = await rowNow(context, created);
  if (!now || !created.after) return false;
  if (changedFields(created.after, now).length > 0) return true;
  return hasRecords(context, v.parse(personIdSchema, created.key));
}

async function later({ tx }: Context, seq: number): Promise<JournalRow[]> {
  const since = IDBKeyRange.lowerBound(seq, true);
  const rows = await tx.objectStore('journal').index('seq').getAll(since);
  return rows.filter(({ name }) => name !== 'recordSighting');
}

/** What was written since would be lost with what it was written to, so it is turned down then. */
async function undoReplacement(context: Context, seq: number, before: string): Promise<Told> {
  if (await writtenSince(context.tx, seq)) throw new Refusal('changed-since');
  await replaceAll(context, before);
  return {};
}

/** Settings and drafts are nobody's: they stand in no import. */
const ofNobody = new Set<JournalRow['name']>(['changeSettings', 'saveTemplate', 'deleteTemplate']);

async function undoPlacing(context: Context, seq: number, before: string): Promise<Told> {
  const since = await later(context, seq);
  if (since.some(({ name }) => !ofNobody.has(name))) throw new Refusal('changed-since');
  await placeRows(context, before);
  return {};
}

const isPerson = ({ store, before }: Change) => store === 'people' && !before;

/** Takes a command back, whole or not at all. An undo is a command too and can be undone. */
export const undo: Handler<'undo'> = async (context, { commandId }) => {
  const entry = await context.tx.objectStore('journal').get(commandId);
  if (!entry) throw new Refusal('gone');
  if (entry.replaced) return undoReplacement(context, entry.seq, entry.replaced);
  if (entry.laidAside) return undoPlacing(context, entry.seq, entry.laidAside);
  const created = entry.changes.filter(isPerson);
  const createdIds = new Set(created.map(({ key }) => key));
  const ofCreated = (change: Change) =>
    change.store === 'aliases' &&
    createdIds.has(String((change.after as Fields | undefined)?.['personId']));

  const others = entry.changes.filter((change) => !isPerson(change) && !ofCreated(change));
  await revertAll(context, others.reverse());
  for (const person of created) {
    if (await staysKept(context, person)) continue;
    for (const alias of entry.changes.filter(ofCreated)) await revert(context, alias);
    await revert(context, person);
  }
  return entry.outcome.person ? { person: entry.outcome.person } : {};
};
