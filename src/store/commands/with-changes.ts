/** Fields as a command brings them: null or undefined stands for "not there any more". */
type Emptied<T> = { [K in keyof T]?: T[K] | null | undefined };

/**
 * The object with the changes made: a field changed to null or undefined is gone.
 * Only for fields that may be missing.
 */
export function withChanges<T extends object>(before: T, changes: Emptied<T>): T {
  const fields = Object.entries({ ...before, ...changes });
  return Object.fromEntries(fields.filter(([, value]) => value != null)) as T;
}
