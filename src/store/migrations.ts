import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** A step speaks the schema of its own time, so it gets the untyped database. */
export type Migration = (
  db: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** migrations[n] takes the database from version n to n + 1. Append only; never edit a released one. */
export const migrations: Migration[] = [
  (db) => {
    const people = db.createObjectStore('people', { keyPath: 'id' });
    people.createIndex('agenda', 'derived.agenda', { multiEntry: true });
    people.createIndex('name', 'derived.name');
    people.createIndex('due', ['derived.due', 'derived.name']);
    people.createIndex('level-name', ['derived.level', 'derived.name']);
    people.createIndex('level-due', ['derived.level', 'derived.due', 'derived.name']);
    people.createIndex('last-live', 'derived.lastLive');
    people.createIndex('updated', 'derived.updatedAt');
    db.createObjectStore('aliases', { keyPath: 'key' }).createIndex('person', 'personId');
    for (const name of ['notes', 'interactions']) {
      const store = db.createObjectStore(name, { keyPath: 'id' });
      store.createIndex('person-day', ['personId', 'day']);
    }
    const conversations = db.createObjectStore('conversations', { keyPath: 'id' });
    conversations.createIndex('person', 'personId');
    conversations.createIndex('state-day', ['state', 'appointment.day']);
    const answers = db.createObjectStore('answers', { keyPath: 'id' });
    answers.createIndex('person', 'personId');
    answers.createIndex('day', 'day');
    for (const name of ['asks', 'helps', 'promises']) {
      db.createObjectStore(name, { keyPath: 'id' }).createIndex('person', 'personId');
    }
    const introductions = db.createObjectStore('introductions', { keyPath: 'id' });
    introductions.createIndex('helper', 'helperId');
    introductions.createIndex('target', 'targetId');
    const words = db.createObjectStore('words', { keyPath: 'personId' });
    words.createIndex('word', 'words', { multiEntry: true });
    db.createObjectStore('drafts', { keyPath: 'key' });
    db.createObjectStore('journal', { keyPath: 'id' }).createIndex('seq', 'seq', { unique: true });
    db.createObjectStore('settings', { keyPath: 'key' });
    db.createObjectStore('meta', { keyPath: 'key' });
  },
  (db, tx) => {
    db.createObjectStore('templates', { keyPath: 'id' });
    tx.objectStore('introductions').createIndex('for', 'forId');
    tx.objectStore('helps').createIndex('direction-day', ['direction', 'day']);
    tx.objectStore('promises').createIndex('day', 'madeOn');
    tx.objectStore('interactions').createIndex('day', 'day');
    const people = tx.objectStore('people');
    people.createIndex('company', 'derived.company');
    people.createIndex('level-live', ['derived.level', 'derived.lastLive']);
    people.createIndex('to-sort', ['derived.toSort', 'derived.name']);
  },
  (db) => {
    db.createObjectStore('staging', { keyPath: ['set', 'at'] });
  },
  (_db, tx) => {
    const people = tx.objectStore('people');
    people.createIndex('tag', 'derived.tags', { multiEntry: true });
    people.createIndex('twin-key', 'derived.twinKeys', { multiEntry: true });
    people.createIndex('twin', 'derived.twin');
  },
  async (db, tx) => {
    db.createObjectStore('roll', { keyPath: 'key' });
    for (const name of ['touched', 'awaiting']) {
      db.createObjectStore(name, { keyPath: 'at', autoIncrement: true });
    }
    // The roll finds people by words and in these orders; the indexes only made writes dear.
    tx.objectStore('words').deleteIndex('word');
    for (const name of ['name', 'level-due', 'updated']) {
      tx.objectStore('people').deleteIndex(name);
    }
    // Everybody gets what lists are narrowed by.
    const meta = tx.objectStore('meta');
    const upkeep: object | undefined = await meta.get('upkeep');
    if (upkeep) await meta.put({ ...upkeep, rebuiltTo: '' });
  },
  (db) => {
    db.createObjectStore('deletions', { keyPath: 'id' });
  },
];
