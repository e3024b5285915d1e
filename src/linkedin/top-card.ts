import type { Markers } from './markers';

/** What a layout found of a profile's head. Nothing of it is believed before it is bound. */
export interface TopCard {
  element: HTMLElement;
  name: HTMLElement | undefined;
  /** Whom the card's own links and keys point at; missing where a layout has none to offer. */
  markers?: Markers;
  /** Only one link holds the id, so nothing vouches for it: enough to refuse by, not to remember. */
  idUnconfirmed?: boolean;
  /** Guests' titles go on behind the name: "Name - Title - Company". */
  titleGoesOn?: boolean;
  headline?: Element | undefined;
  company?: Element | undefined;
}

/**
 * Looks for one layout. Undefined: "I don't know this page". `unclear`: it is this layout,
 * but whose card it is cannot be told, so nobody else may guess either.
 */
export type Layout = (document: Document) => TopCard | 'unclear' | undefined;
