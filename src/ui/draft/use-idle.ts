import { useEffect, useState } from 'preact/hooks';

/** As long as somebody thinks about the next word, in ms. */
const rest = 1000;

/** A value once it has stayed the same for a while: what changes with every key is not read out. */
export function useIdle(value: string): string {
  const [idle, setIdle] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setIdle(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return idle;
}
