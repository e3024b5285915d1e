import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonLine } from '../../domain/person-line';

/** Rest of the fingers before a search is sent, in ms. */
const pause = 120;

/** The people that fit what is typed; an answer that was overtaken by more typing is dropped. */
export function useSearch(find: (search: string) => Promise<PersonLine[]>) {
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<PersonLine[]>();
  const latest = useRef(find);
  latest.current = find;
  useEffect(() => {
    const words = search.trim();
    if (words === '') {
      setFound(undefined);
      return undefined;
    }
    let overtaken = false;
    const ask = async () => {
      const lines = await latest.current(words).catch(() => []);
      if (!overtaken) setFound(lines);
    };
    const timer = setTimeout(ask, pause);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [search]);
  return { search, setSearch, found };
}
