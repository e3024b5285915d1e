import type { ProfileAddress } from '../domain/profile-address';
import type { PageReading } from '../linkedin/bind';

type Bound = Extract<PageReading, { kind: 'bound' }>;

/** Who was bound on this page last, under which address. */
export interface Earlier {
  address: ProfileAddress;
  reading: Bound;
}

/**
 * True when a card already points at the new profile, but still carries the earlier one's name:
 * on a move inside the page the links can change before the name and the title do.
 * Two namesakes in a row stay without a name too, which harms nobody.
 */
export function isLingering(
  reading: Bound,
  address: ProfileAddress,
  earlier: Earlier | undefined,
): boolean {
  if (!earlier || earlier.reading.name !== reading.name) return false;
  // An address by id is soon replaced by the same member's name; that is no move to somebody else.
  const byId = address.memberAlias ?? earlier.address.memberAlias;
  return !byId || reading.memberAlias !== earlier.reading.memberAlias;
}
