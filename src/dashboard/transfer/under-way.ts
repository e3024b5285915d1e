import type { CommandId } from '../../domain/commands';

const key = 'import-under-way';
/** Held by the page that imports, as long as it lives. */
const lock = 'wellkept-import';

const isCommandId = (text: string | null): text is CommandId => text?.length === 36;

/** Notes that files are being imported, and under which change, until `stop` is called. */
export function noteUnderWay(id: CommandId): () => void {
  localStorage.setItem(key, id);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(lock, { ifAvailable: true }, () => released);
  return () => {
    if (localStorage.getItem(key) === id) localStorage.removeItem(key);
    release();
  };
}

/**
 * The change under which files were imported by a page that is gone; undefined where there was none, or
 * where it lives still. Told once.
 */
export async function takeLeftBehind(): Promise<CommandId | undefined> {
  const id = localStorage.getItem(key);
  if (!isCommandId(id)) return undefined;
  const { held = [] } = await navigator.locks.query();
  if (held.some(({ name }) => name === lock)) return undefined;
  localStorage.removeItem(key);
  return id;
}
