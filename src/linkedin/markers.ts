import { memberKey } from '../domain/member-id';
import { parseProfileAddress } from '../domain/profile-address';

/** Everybody a piece of the page points at, as alias keys. More than one means: do not trust it. */
export interface Markers {
  slugs: Set<string>;
  members: Set<string>;
  /** It offers to edit the profile: it is the user's own. */
  own: boolean;
}

/** Stands for a marker that could not be read, and so agrees with nobody. */
const nobody = '?';
const site = 'https://www.linkedin.com/';
const anyId = /\b(?:ACo|ACw)AA[\w-]+/g;

/** An empty set of markers. */
export const noMarkers = (): Markers => ({ slugs: new Set(), members: new Set(), own: false });

function addSlug(markers: Markers, slug: string) {
  const address = parseProfileAddress(`${site}in/${slug}`);
  if (address?.kind !== 'profile') markers.slugs.add(nobody);
  else if (address.memberAlias) markers.members.add(address.memberAlias);
  else markers.slugs.add(address.alias);
}

/** Adds whom an address points at: a profile, or somebody to write to or to invite. */
export function addAddress(markers: Markers, href: string) {
  if (!URL.canParse(href, site)) return;
  const { hostname, pathname, searchParams } = new URL(href, site);
  if (!/(?:^|\.)linkedin\.com$/.test(hostname)) return;
  const [, slug, next = ''] = /^\/in\/([^/]*)\/?([^/]*)/.exec(pathname) ?? [];
  if (/^(?:add-)?edit$/.test(next)) markers.own = true;
  if (slug !== undefined && slug !== 'me') addSlug(markers, slug);
  for (const name of ['vanityName', 'vieweeVanityName']) {
    for (const vanity of searchParams.getAll(name)) addSlug(markers, encodeURIComponent(vanity));
  }
  for (const name of ['recipient', 'profileUrn', 'connectionOf']) {
    for (const value of searchParams.getAll(name)) addIds(markers, value);
  }
}

function addIds(markers: Markers, value: string) {
  for (const id of value.match(anyId) ?? [nobody]) addMember(markers, id);
}

/** Adds a member by id or number. */
export function addMember(markers: Markers, idOrNumber: string) {
  markers.members.add(memberKey(idOrNumber) ?? nobody);
}

/** `ProfileVerificationTriggerRef-<slug>`, `…card.ref<id>Topcard`, `…urn:li:member:<number>_connect`. */
function addKey(markers: Markers, key: string) {
  const [, slug] = /^ProfileVerificationTriggerRef-(.*)$/.exec(key) ?? [];
  const [, id] = /^com\.linkedin\.sdui\.profile\.card\.ref(.*)Topcard$/.exec(key) ?? [];
  const [, number] = /urn:li:member:(\d+)/.exec(key) ?? [];
  if (slug !== undefined) addSlug(markers, slug);
  if (id !== undefined) addMember(markers, id);
  if (number !== undefined) addMember(markers, number);
}

/** Everybody that `root` and what is inside it point at. */
export function markersIn(root: Element): Markers {
  const markers = noMarkers();
  for (const element of [root, ...root.querySelectorAll('[href], [componentkey], [id]')]) {
    if (element.closest('dialog, [role="dialog"]')) continue;
    const href = element.getAttribute('href');
    if (href) addAddress(markers, href);
    addKey(markers, element.getAttribute('componentkey') ?? '');
    addKey(markers, element.id);
  }
  return markers;
}
