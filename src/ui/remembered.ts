/** What the page keeps in its own storage, where it can be read before the first painting. */
export function remembered(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    // A browser may keep a frame in a foreign page from its own storage: it then waits for the answer
    // of the browser's.
    return undefined;
  }
}

/** Keeps a copy for the next opening of the page, where the browser allows it. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}
