import type { AliasKey } from '../domain/alias';
import { idKey } from '../domain/member-id';
import type { ProfileAddress } from '../domain/profile-address';
import type { Markers } from './markers';
import { cleanText, lineOf, nameOf } from './text';
import type { TopCard } from './top-card';

/** What a page says about the profile in its address bar. */
export type PageReading =
  /** The card's links, its id and the title all agree with the address. */
  | { kind: 'bound'; name: string; memberAlias?: AliasKey; headline?: string; company?: string }
  /** Nothing to rely on yet; it may come, or it may be somebody else's card still. */
  | { kind: 'unbound' }
  /** A page that never says whom it shows: only the address counts. */
  | { kind: 'unreadable' }
  | { kind: 'own' }
  | { kind: 'missing' };

const unbound: PageReading = { kind: 'unbound' };

/** The one member all markers agree on; undefined for none; false when they disagree. */
function onlyMember({ members }: Markers): AliasKey | undefined | false {
  const [member, ...more] = members;
  if (member === undefined) return undefined;
  return (more.length === 0 && idKey(member.slice('member:'.length))) || false;
}

/** True when the title is the name, less the count of news before it and the site behind it. */
function titleNames(title: string, name: string, goesOn: boolean): boolean {
  const shown = cleanText(title)
    .replace(/^\(\p{Nd}+\+?\) ?/u, '')
    .replace(/ \| LinkedIn$/, '');
  return shown === name || (goesOn && shown.startsWith(`${name} - `));
}

/**
 * Believes a card only when everything on it that names somebody names the member in the address.
 * Notes of one person must never stand beside another, so any disagreement means: not bound.
 */
export function bind(card: TopCard, address: ProfileAddress, title: string): PageReading {
  const { markers } = card;
  if (!markers) return { kind: 'unreadable' };
  const member = onlyMember(markers);
  const [slug, ...moreSlugs] = markers.slugs;
  if (member === false || moreSlugs.length > 0) return unbound;
  if ((address.memberAlias ? member : slug) !== (address.memberAlias ?? address.alias))
    return unbound;
  if (markers.own) return { kind: 'own' };
  const name = nameOf(card.name);
  if (!name || !titleNames(title, name, card.titleGoesOn ?? false)) return unbound;
  const headline = lineOf(card.headline);
  const company = lineOf(card.company);
  return {
    kind: 'bound',
    name,
    ...(member && !card.idUnconfirmed && { memberAlias: member }),
    ...(headline && { headline }),
    ...(company && { company }),
  };
}
