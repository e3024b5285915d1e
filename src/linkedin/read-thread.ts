import type { AliasKey } from '../domain/alias';
import { parseProfileAddress } from '../domain/profile-address';
import { isShown } from './shown';
import { nameOf } from './text';

/** Whom the head of the open message thread names. */
export interface ThreadHead {
  alias: AliasKey;
  memberAlias?: AliasKey;
  name?: string;
}

// Messages are still the older page in late 2026. The list of conversations beside has no such link.
const headLink = '.msg-thread a.msg-thread__link-to-profile';
const nameInLink = 'h2.msg-entity-lockup__entity-title';
const site = 'https://www.linkedin.com/';

function addressOf(link: Element) {
  const href = link.getAttribute('href');
  if (!href || !URL.canParse(href, site)) return undefined;
  const address = parseProfileAddress(new URL(href, site).href);
  return address?.kind === 'profile' ? address : undefined;
}

/**
 * Reads whom the open thread is with from the link in its head; undefined for a group, for nobody,
 * and where links disagree. No message and no list of conversations is looked at.
 */
export function readThread(document: Document): ThreadHead | undefined {
  const links = [...document.querySelectorAll(headLink)].filter(isShown);
  const [address, ...others] = links.map(addressOf);
  if (!address || others.some((other) => other?.alias !== address.alias)) return undefined;
  const { alias, memberAlias } = address;
  const [name] = links.flatMap((link) => nameOf(link.querySelector(nameInLink) ?? undefined) ?? []);
  return { alias, ...(memberAlias && { memberAlias }), ...(name && { name }) };
}
