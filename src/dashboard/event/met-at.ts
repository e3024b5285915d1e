import { fold } from '../../domain/fold';
import type { WhomDraft } from '../../ui/whom/whom';

/** Whom somebody met, with one more: nobody twice, and nobody without a name. */
export function metAt(met: readonly WhomDraft[], one: WhomDraft): WhomDraft[] {
  const name = one.name.trim();
  if (!name) return [...met];
  const isSame = (other: WhomDraft) =>
    one.personId && other.personId
      ? one.personId === other.personId
      : fold(other.name) === fold(name);
  return met.some(isSame) ? [...met] : [...met, { ...one, name }];
}
