/** All that the store holds, as text of rows by store; runs in a page of the extension. */
export async function everythingKept(): Promise<string> {
  const request = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const db = await request(indexedDB.open('wellkept'));
  const stores = [...db.objectStoreNames];
  const reading = db.transaction(stores);
  const rows = await Promise.all(
    stores.map((store) => request(reading.objectStore(store).getAll())),
  );
  db.close();
  return JSON.stringify(Object.fromEntries(stores.map((store, n) => [store, rows[n]])));
}

/** Carries commands out as the extension's own pages do; runs in one of them. */
export async function carryOut(commands: object[]): Promise<void> {
  for (const args of commands) {
    const message = { request: 'run', args: [{ id: crypto.randomUUID(), args }] };
    const reply = await chrome.runtime.sendMessage(message);
    if (!reply?.ok) throw new Error(JSON.stringify(reply));
  }
}
