import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Wish } from '../messages/contract';
import { liveQuery } from '../messages/live-query';
import { send } from '../messages/send';
import { onSignal } from '../messages/signals';
import { type Subscribe, useLive } from '../ui/use-live';
import { askWhomToShow, type Shown } from './shown';
import { onTabMoved, ownWindow } from './window-tab';

function useWindow(): number | undefined {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void ownWindow().then(setWindowId), []);
  return windowId;
}

/** What this side panel was opened for, until it is met or the tab moves on. */
function useWish(windowId: number | undefined) {
  const [wish, setWish] = useState<Wish>();
  const [link, setLink] = useState<Wish['profile']>();
  const backToTab = useCallback(() => {
    setWish(undefined);
    setLink(undefined);
  }, []);

  useEffect(() => {
    if (windowId === undefined) return undefined;
    const stop = new AbortController();
    const take = async () => {
      // One that is lost on the way can be wished again.
      const taken = await send('takeWish', windowId).catch(() => null);
      if (!taken || stop.signal.aborted) return;
      setWish(taken);
      setLink(taken.profile);
    };
    onSignal((signal, answer) => {
      if (signal.signal !== 'wish-left' || signal.windowId !== windowId) return;
      answer(true);
      void take();
    }, stop.signal);
    onTabMoved(windowId, backToTab, stop.signal);
    void take();
    return () => stop.abort();
  }, [windowId, backToTab]);
  return { wish, link, backToTab, onWishMet: useCallback(() => setWish(undefined), []) };
}

/** The wish, once the card it is about is on show: that of a link comes a moment later. */
function wishFor(shown: Shown | undefined, wish: Wish | undefined): Wish | undefined {
  const ofLink = shown?.from === 'link' ? shown.card.alias : undefined;
  return wish?.profile?.alias === ofLink ? wish : undefined;
}

/** Whom to show in this window's side panel: follows its tab in front, wherever that goes. */
export function useShown() {
  const windowId = useWindow();
  const { link, wish, ...wished } = useWish(windowId);
  const subscribe: Subscribe<Shown> = useCallback(
    (listener, stop) => {
      if (windowId === undefined) return;
      const moved = (again: () => void) => onTabMoved(windowId, again, stop);
      liveQuery(() => askWhomToShow(windowId, link), listener, stop, moved);
    },
    [windowId, link],
  );
  const live = useLive(subscribe);
  return { ...live, ...wished, wish: wishFor(live.value, wish) };
}
