import type { ProfileAddress } from '../domain/profile-address';
import { bind, type PageReading } from './bind';
import { findTopCard } from './find-top-card';

/**
 * Reads the page about the member in the address. Only looks: nothing is written, clicked,
 * scrolled or fetched. Gives a name only when the whole card agrees with the address.
 */
export function readProfile(document: Document, address: ProfileAddress): PageReading {
  return readTopCard(findTopCard(document), document, address);
}

/**
 * The same for a page whose top card has been looked for.
 * @param card what `findTopCard` gave just now
 */
export function readTopCard(
  card: ReturnType<typeof findTopCard>,
  { title }: Document,
  address: ProfileAddress,
): PageReading {
  if (card === 'unclear') return { kind: 'unbound' };
  if (card) return bind(card, address, title);
  // The title of a public page that leads nowhere; in other languages the page stays unbound.
  const missing = title === 'Profile Not Found | LinkedIn';
  return { kind: missing ? 'missing' : 'unbound' };
}
