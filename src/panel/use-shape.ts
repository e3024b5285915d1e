import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { send } from '../messages/send';

/** The panel's sizes, by the room there is beside the profile (CSS px). */
export type Size = 'card' | 'strip' | 'pill';

function sizeNow(): Size {
  if (innerWidth >= 300) return 'card';
  return innerWidth >= 150 ? 'strip' : 'pill';
}

/** The size the frame has now. */
export function useSize(): Size {
  const [size, setSize] = useState(sizeNow);
  useEffect(() => {
    const measure = () => setSize(sizeNow());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return size;
}

/**
 * Tells the content script how tall the content is, and whether the user opened it. The first
 * time is also the frame's hello, so it goes out even when there is nothing to show.
 */
export function useShape(open: boolean) {
  const content = useRef<HTMLDivElement>(null);
  const told = useRef('');
  const tell = useCallback(() => {
    const element = content.current;
    const frame = element?.parentElement;
    if (!element || !frame) return;
    const around = 2 * frame.offsetTop + frame.offsetHeight - frame.clientHeight;
    const inner = Math.ceil(element.getBoundingClientRect().height);
    const shape = { open, height: inner > 0 ? inner + around : 0 };
    const news = JSON.stringify(shape);
    if (told.current === news) return;
    told.current = news;
    // Nobody to tell: the content script takes a silent frame away by itself.
    send('shapePanel', shape).catch(() => {});
  }, [open]);
  useEffect(() => {
    if (!content.current) return undefined;
    const observer = new ResizeObserver(tell);
    observer.observe(content.current);
    return () => observer.disconnect();
  }, [tell]);
  useLayoutEffect(tell);
  return content;
}
