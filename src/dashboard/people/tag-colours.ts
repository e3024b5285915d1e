import { createContext } from 'preact';
import type { Settings } from '../../domain/settings';

/** Colours of tags by their keys: once for the whole list, so that no row asks for its own. */
export const TagColoursContext = createContext<NonNullable<Settings['tagColours']>>({});
