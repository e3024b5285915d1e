import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonId } from '../../domain/person';
import type { PeopleView } from '../../domain/person-line';
import { send } from '../../messages/send';
import type { People } from './use-people';
import { addressOfView } from './view-address';

type Ids = ReadonlySet<PersonId>;
const nobody: Ids = new Set();

/** The ids of a stretch of the list: those known, or asked for where it goes beyond them. */
async function idsOf(people: People, from: number, to: number): Promise<PersonId[]> {
  const known = Array.from({ length: to - from + 1 }, (_, at) => people.lines.get(from + at));
  const here = known.flatMap((line) => (line ? [line.personId] : []));
  if (here.length === known.length) return here;
  return send('listPersonIds', people.view, from, to + 1);
}

/** What of a view decides who is in the list. */
function whoIn({ order: _order, descending: _descending, ...view }: PeopleView): string {
  return addressOfView(view);
}

/** The people chosen in the list, to do something for all of them. */
export function useSelection(people: People | undefined, view: PeopleView) {
  const [ids, setIds] = useState(nobody);
  const now = useRef({ people, ids });
  now.current = { people, ids };
  /** Where a stretch begins, and who was chosen before it. */
  const anchor = useRef<{ at: number; before: Ids }>({ at: 0, before: nobody });
  const latest = useRef(0);

  const clear = () => {
    latest.current += 1;
    setIds(nobody);
    anchor.current = { ...anchor.current, before: nobody };
  };
  const who = whoIn(view);
  // Somebody else's list: whoever was chosen may not be in it.
  useEffect(clear, [who]);

  const begin = (at: number) => {
    anchor.current = { at, before: now.current.ids };
  };
  const toggle = (at: number) => {
    const line = now.current.people?.lines.get(at);
    if (!line) return;
    const next = new Set(now.current.ids);
    if (!next.delete(line.personId)) next.add(line.personId);
    setIds(next);
    anchor.current = { at, before: next };
  };
  const choose = async (from: number, to: number, before: Ids) => {
    const { people: list } = now.current;
    if (!list) return;
    latest.current += 1;
    const mine = latest.current;
    const stretch = await idsOf(list, from, to);
    if (mine === latest.current) setIds(new Set([...before, ...stretch]));
  };
  const extendTo = (at: number) => {
    const { at: start, before } = anchor.current;
    return choose(Math.min(start, at), Math.max(start, at), before);
  };
  const all = () => {
    const total = now.current.people?.total ?? 0;
    return total > 0 ? choose(0, total - 1, nobody) : Promise.resolve();
  };
  return { ids, begin, toggle, extendTo, all, clear };
}

export type Selection = ReturnType<typeof useSelection>;
