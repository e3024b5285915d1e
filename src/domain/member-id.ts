import type { AliasKey } from './alias';

/**
 * The ids LinkedIn writes into addresses. One member has one of each kind: `ACo` on profiles,
 * `ACw` in Sales Navigator, `ADE` in `/profile/view?id=`, `AEM` in Recruiter.
 */
const idForm = /^(?:ACo|ACw|ADE|AEM)AA[\w-]{8,80}$/;
const numberForm = /^[1-9]\d{0,9}$/;

const isMemberKey = (text: string): text is AliasKey => /^member:[\w-]{1,90}$/.test(text);

/**
 * The member number inside an id: 2 bytes of kind, 2 of zero, 4 of number, a 1, then a tail
 * that differs by kind. Undefined for anything that is not laid out so.
 */
function memberNumber(id: string): number | undefined {
  if (id.length !== 39) return undefined;
  const head = atob(id.slice(0, 12).replaceAll('-', '+').replaceAll('_', '/'));
  const [, , zero1, zero2, a = 0, b = 0, c = 0, d = 0, one] = Array.from(head, (char) =>
    char.charCodeAt(0),
  );
  if (zero1 !== 0 || zero2 !== 0 || one !== 1) return undefined;
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

/** The key of an id as it stands, which still opens the profile; undefined when it is no id. */
export function idKey(id: string): AliasKey | undefined {
  const key = `member:${id}`;
  return (idForm.test(id) || numberForm.test(id)) && isMemberKey(key) ? key : undefined;
}

/**
 * The one key of a member whichever kind of id names them: the member number (`member:900000001`),
 * or the id itself where no number can be read out of it. Undefined when it is no id.
 */
export function memberKey(idOrNumber: string): AliasKey | undefined {
  if (!idForm.test(idOrNumber)) return idKey(idOrNumber);
  return idKey(String(memberNumber(idOrNumber) || idOrNumber));
}
