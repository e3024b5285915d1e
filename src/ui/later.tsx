import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from './failure';
import { FailureText } from './field';

/**
 * A part that is loaded when it is first shown. What nobody has opened yet keeps no popup waiting:
 * an extension's page is on the screen the sooner the less script it has.
 * @param load gives the component; called once
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let Loaded: ComponentType<Props> | undefined;

  return function Later(props: Props) {
    const [, setReady] = useState(Loaded !== undefined);
    const [failure, setFailure] = useState<Failure>();
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
