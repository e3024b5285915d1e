import type { AliasKey } from '../../domain/alias';
import { memberKey } from '../../domain/member-id';
import { parseProfileAddress } from '../../domain/profile-address';
import { detached } from '../detached';

/** The ways an address names somebody; `none`: no address stands there; `bad`: it is no profile's. */
export type ReadAddress = AliasKey[] | 'none' | 'bad';

/** In 2023 an export had addresses without the name at the end (`https://www.linkedin.com/in`). */
const withoutSlug = /^(?:https?:\/\/)?(?:www\.)?linkedin\.com\/in\/?$/i;
const urn = /^urn:li:member:(\d{1,10})$/;

/** Most addresses: nothing in them needs decoding. A capital may begin an id. */
const plain = /^(?:https:\/\/)?www\.linkedin\.com\/in\/([a-z0-9][a-z0-9-]{0,198})$/;

function read(address: string): ReadAddress {
  const [, slug] = plain.exec(address) ?? [];
  if (slug && slug !== 'me') return [detached(`slug:${slug}`) as AliasKey];
  if (address === '' || withoutSlug.test(address)) return 'none';
  const [, number] = urn.exec(address) ?? [];
  if (number) {
    const key = memberKey(number);
    return key ? [key] : 'bad';
  }
  const found = parseProfileAddress(/^https?:/i.test(address) ? address : `https://${address}`);
  if (found?.kind !== 'profile') return 'bad';
  const aliases = [found.alias, ...(found.memberAlias ? [found.memberAlias] : [])];
  return aliases.map((alias) => detached(alias) as AliasKey);
}

/** Reads addresses of profiles, each writing once: half a million rows name a few thousand people. */
export class AddressReader {
  private readonly known = new Map<string, ReadAddress>();

  read(cell: string): ReadAddress {
    const found = this.known.get(cell);
    if (found) return found;
    const address = read(cell.trim());
    this.known.set(detached(cell), address);
    return address;
  }
}
