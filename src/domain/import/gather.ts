import type { BroughtPerson } from './brought';
import { keyOf } from './match';

/** Everything that files say of one person in several rows. */
export interface Gathered {
  brought: BroughtPerson;
  /** Places of the rows in `people`. */
  places: number[];
}

interface Row {
  brought: BroughtPerson;
  at: number;
  /** The order in which rows are heard, whatever the order in which they came. */
  rank: string;
}

/** Connections before those who only stand in messages; then any order that is always the same. */
function rankOf(brought: BroughtPerson): string {
  const { from: _, ...said } = brought;
  return `${brought.connected ? 0 : 1} ${keyOf(brought)} ${JSON.stringify(said)}`;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Of two words on one thing the first is heard; lists are put together. */
function joined(rows: readonly BroughtPerson[]): BroughtPerson {
  const [first] = rows;
  if (!first || rows.length === 1) return first as BroughtPerson;
  const said: BroughtPerson = Object.assign({}, ...rows.toReversed());
  const all = <T>(lists: (T[] | undefined)[]) => [...new Set(lists.flatMap((list) => list ?? []))];
  return {
    ...said,
    aliases: all(rows.map(({ aliases }) => aliases)),
    otherEmails: all(
      rows.map(({ email, otherEmails = [] }) => [...(email ? [email] : []), ...otherEmails]),
    ),
    tags: all(rows.map(({ tags }) => tags)),
    connected: rows.some(({ connected }) => connected),
  };
}

/** Rows that share an address of a profile, or for want of one are known by the same. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { aliases } = row.brought;
    const keys = aliases.length > 0 ? aliases : [keyOf(row.brought)];
    const met = [...new Set(keys.flatMap((key) => groups.get(key) ?? []))];
    const group = [...met, row];
    const all = group.flatMap(({ brought }) => brought.aliases);
    for (const key of [...keys, ...all]) groups.set(key, group);
  }
  return [...new Set(groups.values())];
}

/**
 * Everybody in the files, each once. Those with an address come first, so that who has none is found
 * among them, whatever the order of rows and files.
 */
export function gather(people: readonly BroughtPerson[]): Gathered[] {
  const rows = people.map((brought, at) => ({ brought, at, rank: rankOf(brought) }));
  rows.sort((a, b) => compare(a.rank, b.rank));
  const gathered = groupsOf(rows).map((group) => {
    const inOrder = group.toSorted((a, b) => compare(a.rank, b.rank));
    const brought = joined(inOrder.map((row) => row.brought));
    const places = inOrder.map(({ at }) => at);
    return { brought, places, rank: `${brought.aliases.length > 0 ? 0 : 1} ${rankOf(brought)}` };
  });
  return gathered.sort((a, b) => compare(a.rank, b.rank));
}
