import type { AliasKey } from './alias';
import { idKey, memberKey } from './member-id';

/** A page about one member, told from its address alone. */
export interface ProfileAddress {
  kind: 'profile';
  alias: AliasKey;
  /** For an address by id: the key that is the same for every kind of id of this member. */
  memberAlias?: AliasKey;
}

// The whole authority is spelled out, so that no user, port, backslash or look-alike host gets by.
const linkedinHost = /^https?:\/\/(?:(?:www|m|[a-z]{2})\.)?linkedin\.com\/[^\\]*$/i;
const addressMaxLength = 8000;
const slugMaxLength = 200;

// Zero-width joiners are letters' business in Persian and Indic names; everything else unseen is not.
const unseen = /(?![\u200c\u200d])[\p{C}\p{Z}\ufffd]/u;
const reserved = /[\\/?#%@:;,<>"|^`{}[\]&=+$*]/;

const isKey = (text: string): text is AliasKey => /^(?:slug|pub):[^\s/]\S*$/u.test(text);
const keyOf = (kind: 'slug' | 'pub', value: string) => {
  const key = `${kind}:${value}`;
  return isKey(key) ? key : undefined;
};

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function slugOf(segment = ''): string | undefined {
  const slug = decode(segment)?.normalize('NFC').toLowerCase().normalize('NFC');
  if (!slug || slug.length > slugMaxLength || unseen.test(slug) || reserved.test(slug)) return;
  return slug;
}

function profile(alias?: AliasKey, memberAlias?: AliasKey): ProfileAddress | undefined {
  if (!alias) return undefined;
  return memberAlias ? { kind: 'profile', alias, memberAlias } : { kind: 'profile', alias };
}

function byId(segment: string | null = ''): ProfileAddress | undefined {
  const [id = ''] = decode(segment ?? '')?.split(',') ?? [];
  return profile(idKey(id), memberKey(id));
}

function byName(segment = '', next = ''): ProfileAddress | { kind: 'own' } | undefined {
  const slug = slugOf(segment);
  if (slug === 'me' || (slug && /^(?:edit|add-edit)$/.test(next))) return { kind: 'own' };
  const named = /^[A-Z]/.test(segment) ? byId(segment) : undefined;
  return named ?? (slug ? profile(keyOf('slug', slug)) : undefined);
}

function byPublicNumber([name, ...numbers]: string[]): ProfileAddress | undefined {
  const slug = slugOf(name);
  const parts = numbers[3] === '' ? numbers.slice(0, 3) : numbers;
  if (!slug || parts.length !== 3 || !parts.every((part) => /^[0-9a-z]{1,4}$/i.test(part))) return;
  return profile(keyOf('pub', [slug, ...parts].join('/').toLowerCase()));
}

/**
 * Which member an address is about; `own` for the user's own profile; undefined for every other
 * page and for anything that only looks like LinkedIn. Nothing is requested.
 */
export function parseProfileAddress(url: string): ProfileAddress | { kind: 'own' } | undefined {
  const [place = ''] = url.split(/[?#]/, 1);
  if (url.length > addressMaxLength || /[\0- \x7f]/.test(place) || !linkedinHost.test(place))
    return;
  const { pathname, searchParams } = new URL(url);
  const [first, ...rest] = pathname
    .replace(/^\/mwlite\//, '/')
    .slice(1)
    .split('/');
  if (first === 'in') return byName(rest[0], rest[1]);
  if (first === 'pub') return byPublicNumber(rest);
  if (first === 'profile' && rest[0] === 'view') return byId(searchParams.get('id'));
  if (first === 'sales' && /^(?:lead|people|profile)$/.test(rest[0] ?? '')) return byId(rest[1]);
  if (first === 'talent' && rest[0] === 'profile') return byId(rest[1]);
  return undefined;
}

/** The https address that opens the profile an alias stands for. */
export function profileUrl(alias: AliasKey): string {
  const colon = alias.indexOf(':');
  const value = alias
    .slice(colon + 1)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  const isMember = alias.startsWith('member:');
  // A bare number, or an old id, opens only through the old page; every other id works as a slug.
  if (isMember && /^(?:\d|ADE)/.test(value)) {
    return `https://www.linkedin.com/profile/view?id=${value}`;
  }
  if (isMember && value.startsWith('AEM'))
    return `https://www.linkedin.com/talent/profile/${value}`;
  return `https://www.linkedin.com/${alias.startsWith('pub:') ? 'pub' : 'in'}/${value}/`;
}
