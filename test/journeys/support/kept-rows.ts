/** The rows of each store of the database. */
export type KeptRows = Record<string, unknown[]>;

/**
 * All that is kept but the settings, and but the roll: its notes are numbered, and a number that comes
 * again is taken for one that was seen. Runs in a page of the extension.
 */
export async function readRows(): Promise<KeptRows> {
  const left = ['settings', 'roll', 'touched'];
  const request = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const db = await request(indexedDB.open('wellkept'));
  const names = [...db.objectStoreNames].filter((name) => !left.includes(name));
  const reading = db.transaction(names);
  const all = await Promise.all(names.map((name) => request(reading.objectStore(name).getAll())));
  db.close();
  return Object.fromEntries(names.map((name, at) => [name, all[at] ?? []]));
}

/** Puts such rows in place of what is kept; runs in a page of the extension. */
export async function putRows(rows: KeptRows): Promise<void> {
  const opening = indexedDB.open('wellkept');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction(Object.keys(rows), 'readwrite');
  for (const [name, all] of Object.entries(rows)) {
    const store = writing.objectStore(name);
    store.clear();
    for (const row of all) store.put(row);
  }
  await new Promise((done, failed) => {
    writing.oncomplete = done;
    writing.onabort = failed;
  });
  db.close();
}
