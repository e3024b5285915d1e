import type { Level } from './level';

/** How many people are asked about in one go. */
export const sortBatch = 10;

/** What a key asks for on the page that sorts. */
export type SortKey = { level: Level } | 'skip' | 'undo' | 'more';

/** The meaning of a key without Ctrl, Alt or ⌘; undefined for every other key. */
export function sortKeyOf(key: string): SortKey | undefined {
  switch (key.toLowerCase()) {
    case '1':
      return { level: 1 };
    case '2':
      return { level: 2 };
    case '3':
      return { level: 3 };
    case '0':
    case 's':
      return 'skip';
    case 'backspace':
    case 'u':
      return 'undo';
    case 'enter':
      return 'more';
    default:
      return undefined;
  }
}
