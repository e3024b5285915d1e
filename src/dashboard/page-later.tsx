import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../ui/failure';
import { FailureText } from '../ui/field';

/** A page that can be loaded before it is shown; then it is there with its first drawing. */
export interface PageLater<Props> {
  (props: Props): JSX.Element;
  /** Loads it, once; rejects where that failed, and is tried again the next time. */
  load: () => Promise<void>;
}

/**
 * A page of the dashboard that is loaded when it is first shown: the page somebody opens is on the
 * screen the sooner the less script comes with it.
 * @param find gives the page's component
 */
export function pageLater<Props extends object>(
  find: () => Promise<ComponentType<Props>>,
): PageLater<Props> {
  let loading: Promise<void> | undefined;
  let Loaded: ComponentType<Props> | undefined;

  const loadAnew = async () => {
    try {
      Loaded = await find();
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  const load = () => {
    loading ??= loadAnew();
    return loading;
  };

  function Later(props: Props) {
    const [, setReady] = useState(Loaded !== undefined);
    const [failure, setFailure] = useState<Failure>();
    useEffect(() => {
      if (Loaded) return;
      load().then(
        () => setReady(true),
        (error: unknown) => setFailure(failureOf(error, 'error_notLoaded')),
      );
    }, []);
    return Loaded ? <Loaded {...props} /> : <FailureText failure={failure} />;
  }
  return Object.assign(Later, { load });
}
