import { useEffect, useRef } from 'preact/hooks';

/**
 * Takes the focus once it is there, if what had it is gone: a step of a form that gave way to the next.
 * Who chose a file keeps the focus on its field.
 */
export function useFocusIfLost<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (document.activeElement === document.body) ref.current?.focus();
  }, []);
  return ref;
}
