import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from './picture-layout';

const steps = { by: 1.25, most: 2, least: 0.1 } as const;

/** How large a picture is drawn, and moving it within the window it is seen through. */
export function useZoom({ width, height }: Pick<Picture, 'width' | 'height'>) {
  const window = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const drawn = useRef(scale);

  // What was in the middle stays there.
  useLayoutEffect(() => {
    const box = window.current;
    const grown = scale / drawn.current;
    drawn.current = scale;
    if (!box || grown === 1) return;
    const middle = (start: number, size: number) => (start + size / 2) * grown - size / 2;
    box.scrollTo(middle(box.scrollLeft, box.clientWidth), middle(box.scrollTop, box.clientHeight));
  }, [scale]);

  const zoom = (by: number) =>
    setScale((now) => Math.min(steps.most, Math.max(steps.least, now * by)));
  const showAll = () => {
    const box = window.current;
    if (!box) return;
    const fits = Math.min(box.clientWidth / width, box.clientHeight / height, 1);
    setScale(Math.max(steps.least, fits));
  };

  // Not as a property: browsers take such a listener for one that never prevents scrolling.
  useEffect(() => {
    const box = window.current;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? steps.by : 1 / steps.by);
    };
    box?.addEventListener('wheel', turn, { passive: false });
    return () => box?.removeEventListener('wheel', turn);
  }, []);

  return {
    window,
    scale,
    larger: () => zoom(steps.by),
    smaller: () => zoom(1 / steps.by),
    showAll,
    isLargest: scale >= steps.most,
    isSmallest: scale <= steps.least,
  };
}

/** Moves what is seen along with a pressed mouse. Fingers do that by themselves. */
export function dragToMove(event: PointerEvent) {
  const box = event.currentTarget;
  if (!(box instanceof HTMLElement) || event.pointerType !== 'mouse' || event.button !== 0) return;
  const stop = new AbortController();
  const move = ({ movementX, movementY, buttons }: PointerEvent) => {
    if (buttons === 0) return stop.abort();
    box.scrollBy({ left: -movementX, top: -movementY, behavior: 'instant' });
  };
  addEventListener('pointermove', move, { signal: stop.signal });
  for (const end of ['pointerup', 'pointercancel', 'blur']) {
    addEventListener(end, () => stop.abort(), { signal: stop.signal });
  }
}
