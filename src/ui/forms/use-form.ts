import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../failure';

/**
 * A form that shows why it could not be saved and keeps all that was filled in.
 * @param save checks and saves; gives a failure, or nothing when it worked
 */
export function useForm(save: () => Promise<Failure | undefined> | Failure) {
  const [failure, setFailure] = useState<Failure>();
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setFailure(await save());
  };
  /** The failure when it is about a field that refusals of these beginnings belong to. */
  const failureAt = (...begins: string[]) =>
    failure && begins.some((begin) => failure.code?.startsWith(begin)) ? failure : undefined;
  return { failure, failureAt, submit };
}
