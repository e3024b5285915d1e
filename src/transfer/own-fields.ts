import { aliasesIn } from './linkedin-address';

const ownKey = /^person:[0-9a-f-]{36}$/;

/** Somebody without a name is written by what they were kept by; read back, that is no name. */
export function nameUnlessAddress(name: string): string {
  return aliasesIn(name).length > 0 || ownKey.test(name) ? '' : name;
}

/** Where no role is known the headline is written in its place; read back, that is no role. */
export function roleUnlessHeadline(role: string, headline: string): string {
  return role === headline ? '' : role;
}
