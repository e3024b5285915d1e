import type { MergedField } from '../../domain/merged-fields';
import type { Person } from '../../domain/person';
import { withoutTwins } from '../../domain/tag';
import { withChanges } from './with-changes';

/** What the person who goes says that the one who stays may not. Levels go together or not at all. */
function saidOf(from: Person, into: Person): Partial<Person> {
  const {
    id: _id,
    keptAs: _keptAs,
    createdAt: _createdAt,
    letGoOn: _letGoOn,
    importedOn: _importedOn,
    ...said
  } = from;
  if (!into.level) return said;
  const { level: _level, levelSetOn: _levelSetOn, levels: _levels, ...rest } = said;
  return rest;
}

/** The fields that are to be as the one who goes has them, missing ones included. */
function taken(from: Person, take: readonly MergedField[]): Partial<Person> {
  const fields: (keyof Person)[] = take.flatMap((field): (keyof Person)[] =>
    field === 'level' ? ['level', 'levelSetOn', 'levels'] : [field],
  );
  return Object.fromEntries(fields.map((field) => [field, from[field]]));
}

function apart(into: Person, from: Person): Pick<Person, 'notSameAs'> {
  const all = new Set([...(into.notSameAs ?? []), ...(from.notSameAs ?? [])]);
  const notSameAs = [...all].filter((id) => id !== into.id && id !== from.id);
  return { notSameAs: notSameAs.length > 0 ? notSameAs : undefined };
}

const all = (...lists: (string[] | undefined)[]) => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/**
 * What imports said of either. Where they said different things of the two, neither is kept: what stands
 * is what the user chose, and no file is to choose again.
 */
function importedOf(into: Person, from: Person): Pick<Person, 'imported'> {
  const [ours, theirs] = [into.imported, from.imported];
  if (!ours || !theirs) return {};
  const { tags: _tags, sameAs: _sameAs, ...said } = { ...theirs, ...ours };
  const agreed = Object.entries(said).filter(([field]) => {
    const [our, their] = [ours[field], theirs[field]];
    return our === undefined || their === undefined || our === their;
  });
  const tags = all(ours.tags, theirs.tags).sort();
  const sameAs = all(ours.sameAs, theirs.sameAs);
  return {
    imported: {
      ...Object.fromEntries(agreed),
      ...(tags.length > 0 && { tags }),
      ...(sameAs.length > 0 && { sameAs }),
    },
  };
}

/**
 * The person who stays, with what only the other one says.
 * @param take what is to be as the one who goes has it
 */
export function joined(into: Person, from: Person, take: readonly MergedField[]): Person {
  const { importedOn, ...stays } = into;
  const createdAt = into.createdAt < from.createdAt ? into.createdAt : from.createdAt;
  const together: Person = {
    ...saidOf(from, into),
    ...stays,
    ...importedOf(into, from),
    tags: withoutTwins([...into.tags, ...from.tags]),
    createdAt,
    // Somebody the user did something about has not just come in with an import.
    ...(importedOn && from.importedOn && { importedOn }),
  };
  return withChanges(together, { ...taken(from, take), ...apart(into, from) });
}
