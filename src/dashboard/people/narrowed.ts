import type { PeopleView } from '../../domain/person-line';

type Optional = 'level' | 'tag' | 'company' | 'silentMonths' | 'traits' | 'order';

/** The view with one thing narrowed by, or no longer. */
export function narrowed<Key extends Optional>(
  view: PeopleView,
  key: Key,
  value: PeopleView[Key],
): PeopleView {
  const next = { ...view, [key]: value };
  if (value === undefined) delete next[key];
  return next;
}
