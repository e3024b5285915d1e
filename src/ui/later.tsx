import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from './failure';
import { FailureText } from './field';
import { useBorrowedFocus } from './use-borrowed-focus';
import { useEarlyEscape } from './use-early-escape';

/**
 * A form that is loaded when it is first opened. What nobody has opened yet keeps no popup waiting:
 * an extension's page is on the screen the sooner the less script it has.
 * @param load gives the component; called once
 * @param close what Escape does until it is there
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  close: (props: Props) => void,
): ComponentType<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let Loaded: ComponentType<Props> | undefined;

  return function Later(props: Props) {
    const [, setReady] = useState(Loaded !== undefined);
    const [failure, setFailure] = useState<Failure>();
    useEarlyEscape(Loaded === undefined, () => close(props));
    // By the time the form is there, the button that opened it has lost the focus already.
    useBorrowedFocus(useRef(null), '*');
    useEffect(() => {
      if (Loaded) return;
      loading ??= load();
      loading.then(
        (component) => {
          Loaded = component;
          setReady(true);
        },
        (error: unknown) => {
          loading = undefined;
          setFailure(failureOf(error, 'error_notLoaded'));
        },
      );
    }, []);
    return Loaded ? <Loaded {...props} /> : <FailureText failure={failure} />;
  };
}
