import { type Database, openDatabase } from './database';

/**
 * Gives work an open database. After a full disk or a browser's own cleaning a connection stays
 * dead until it is opened anew (measured: every later `transaction()` throws InvalidStateError),
 * so that one failure is answered by opening again and trying once more.
 */
export function createConnection(open: typeof openDatabase = openDatabase) {
  let opening: Promise<Database> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const connect = () => {
    opening ??= open(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };

  return async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await connect());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      forget();
      return work(await connect());
    }
  };
}

export type WithDatabase = ReturnType<typeof createConnection>;
