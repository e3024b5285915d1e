import type { TodayList } from '../domain/today-list';
import { type Listener, liveQuery } from './live-query';
import { send } from './send';

/** The day at a glance, the same on every surface, as long as `stop` is not aborted. */
export function today(listener: Listener<TodayList>, stop: AbortSignal): void {
  liveQuery(() => send('getToday'), listener, stop);
}
