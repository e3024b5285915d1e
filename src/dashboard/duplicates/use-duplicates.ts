import { liveQuery } from '../../messages/live-query';
import { send } from '../../messages/send';
import { type Subscribe, useLive } from '../../ui/use-live';

const any: Subscribe<boolean> = (listener, stop) =>
  liveQuery(async () => (await send('listDuplicates', 1)).pairs.length > 0, listener, stop);

/** True while there are records that look like one person. */
export function useDuplicates(): boolean {
  return useLive(any).value ?? false;
}
