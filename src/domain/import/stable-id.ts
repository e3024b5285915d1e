import type { Brand } from 'valibot';

const primes = [597399067, 2869860233, 951274213, 2716044179] as const;

/** Four times 32 bits of a text: not secret, but spread well enough that no two texts meet. */
function bits(text: string): [number, number, number, number] {
  const [p1, p2, p3, p4] = primes;
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    h1 = h2 ^ Math.imul(h1 ^ unit, p1);
    h2 = h3 ^ Math.imul(h2 ^ unit, p2);
    h3 = h4 ^ Math.imul(h3 ^ unit, p3);
    h4 = h1 ^ Math.imul(h4 ^ unit, p4);
  }
  const a = Math.imul(h3 ^ (h1 >>> 18), p1);
  const b = Math.imul(h4 ^ (h2 >>> 22), p2);
  const c = Math.imul(a ^ (h3 >>> 17), p3);
  const d = Math.imul(b ^ (h4 >>> 19), p4);
  const all = a ^ b ^ c ^ d;
  return [all, b ^ all, c ^ all, d ^ all];
}

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0');

/**
 * A UUID (RFC 9562, version 8) that is always the same for the same parts, so that what an import
 * makes is known again when the same file comes again.
 */
export function stableId<Name extends string>(...parts: string[]): string & Brand<Name> {
  const h = bits(parts.map((part) => `${part.length}:${part}`).join(''))
    .map(hex)
    .join('');
  const id = [
    h.slice(0, 8),
    h.slice(8, 12),
    `8${h.slice(13, 16)}`,
    `8${h.slice(17, 20)}`,
    h.slice(20),
  ].join('-');
  return id as string & Brand<Name>;
}
