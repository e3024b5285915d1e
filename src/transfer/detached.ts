/**
 * The same text on its own. Engines keep a part of a text as a pointer into the whole, so that one
 * name kept of a large file would keep all of it in memory.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
