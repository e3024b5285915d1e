import { detached } from '../detached';

interface Remembered<T> {
  one: string;
  other: string;
  found: T;
}

/**
 * What two cells of a row were found to mean. Half a million rows repeat a few thousand pairs, and the
 * rows of one conversation stand together: mostly it is one of the last two.
 */
export class CellMemory<T> {
  private readonly all = new Map<string, Remembered<T>>();
  private last: Remembered<T> | undefined;
  private before: Remembered<T> | undefined;
  private readonly find: (one: string, other: string) => T;

  /** @param find what they mean; always the same for the same cells */
  constructor(find: (one: string, other: string) => T) {
    this.find = find;
  }

  of(one: string, other: string): T {
    const { last, before } = this;
    if (last && last.one === one && last.other === other) return last.found;
    if (before && before.one === one && before.other === other) return before.found;
    const known = this.all.get(one === '' ? other : one);
    const pair = known?.one === one && known.other === other ? known : this.remember(one, other);
    this.before = last;
    this.last = pair;
    return pair.found;
  }

  private remember(one: string, other: string): Remembered<T> {
    const pair = { one: detached(one), other: detached(other), found: this.find(one, other) };
    this.all.set(pair.one === '' ? pair.other : pair.one, pair);
    return pair;
  }
}
