import { createContext } from 'preact';
import type { Settings } from '../../domain/settings';
import { liveQuery } from '../../messages/live-query';
import { send } from '../../messages/send';
import type { Subscribe } from '../../ui/use-live';

/** The user's settings, of which the list shows the views and the colours of tags. */
export const peopleSettings: Subscribe<Settings> = (listener, stop) =>
  liveQuery(() => send('getSettings'), listener, stop);

/** Colours of tags by their keys: once for the whole list, so that no row asks for its own. */
export const TagColoursContext = createContext<NonNullable<Settings['tagColours']>>({});
