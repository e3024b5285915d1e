/** What a key asks of the list. */
export type Move =
  | { to: 'row'; at: number; extend: boolean }
  | { to: 'open' }
  | { to: 'toggle' }
  | { to: 'all' }
  | { to: 'none' };

interface Where {
  active: number;
  total: number;
  /** Rows on the screen. */
  page: number;
}

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

function rowOf(key: string, { active, total, page }: Where): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + page;
    case 'PageUp':
      return active - page;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return undefined;
  }
}

/** What a key means in the list (the pattern for grids of the ARIA practices); undefined for all others. */
export function moveOf(keys: Keys, where: Where): Move | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = keys;
  if (altKey) return undefined;
  const command = ctrlKey || metaKey;
  if (command && key.toLowerCase() === 'a') return { to: 'all' };
  const row = rowOf(key, where);
  if (row !== undefined && where.total > 0) {
    return { to: 'row', at: Math.min(Math.max(row, 0), where.total - 1), extend: shiftKey };
  }
  if (command) return undefined;
  if (key === 'Enter') return { to: 'open' };
  if (key === ' ') return { to: 'toggle' };
  return key === 'Escape' ? { to: 'none' } : undefined;
}
