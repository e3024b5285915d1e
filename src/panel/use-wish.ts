import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PanelWish } from '../messages/contract';
import { onSignal } from '../messages/signals';
import type { Size } from './use-shape';

/**
 * What the user wants of the panel in this tab, by a key or the context menu, until it is met.
 * @param open opens the panel, where it is folded
 */
export function useWish(open: () => void, size: Size) {
  const [wish, setWish] = useState<PanelWish>();
  const unfold = useRef(() => {});
  unfold.current = () => size !== 'card' && open();
  useEffect(() => {
    const stop = new AbortController();
    onSignal((signal, answer) => {
      if (signal.signal !== 'wish') return;
      answer(true);
      // The page has the focus when the keys were pressed there.
      window.focus();
      setWish(signal.wish);
      unfold.current();
    }, stop.signal);
    return () => stop.abort();
  }, []);
  return { wish, onWishMet: useCallback(() => setWish(undefined), []) };
}
