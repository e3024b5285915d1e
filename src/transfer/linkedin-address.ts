import type { AliasKey } from '../domain/alias';
import { parseProfileAddress } from '../domain/profile-address';

const withScheme = /^https?:\/\//i;
const withoutScheme = /^(?:(?:www|m|[a-z]{2})\.)?linkedin\.com\//i;
const handle = /^@?(?:in\/)?([^\s/?#@:]{3,100})\/?$/u;

function addressOf(text: string, isHandle: boolean): string | undefined {
  if (withScheme.test(text)) return text;
  if (withoutScheme.test(text)) return `https://${text}`;
  const name = isHandle ? handle.exec(text)?.[1] : undefined;
  return name && `https://www.linkedin.com/in/${name.replaceAll('%', '%25')}`;
}

/**
 * The ways LinkedIn names somebody by an address as people and programs write it, without `https://`
 * too. None for anything else.
 * @param isHandle for a field that is about LinkedIn: `mara-quill` alone is an address there
 */
export function aliasesIn(text: string, isHandle = false): AliasKey[] {
  const plain = text.trim().replace(/^x-apple:/i, '');
  const address = addressOf(plain, isHandle);
  const profile = address === undefined ? undefined : parseProfileAddress(address);
  if (profile?.kind !== 'profile') return [];
  const { alias, memberAlias = alias } = profile;
  return [...new Set([alias, memberAlias])];
}
