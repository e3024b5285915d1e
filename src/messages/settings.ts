import type { Settings } from '../domain/settings';
import { type Listener, liveQuery } from './live-query';
import { send } from './send';

/** The user's settings, kept up to date. */
export function settings(listener: Listener<Settings>, stop: AbortSignal): void {
  liveQuery(() => send('getSettings'), listener, stop);
}
