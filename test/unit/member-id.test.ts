import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idKey, memberKey } from '../../src/domain/member-id';

/** An id as LinkedIn lays it out; the tail differs by kind. */
function idOf(kind: number, number: number, tail: Uint8Array): string {
  const bytes = new Uint8Array(29);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, kind);
  view.setUint32(4, number);
  view.setUint8(8, 1);
  bytes.set(tail, 9);
  return Buffer.from(bytes).toString('base64url');
}
const kinds = [0x2a, 0x2c, 0x31, 0x43];
const tail = fc.uint8Array({ minLength: 20, maxLength: 20 });

describe('memberKey', () => {
  it('reads the member number out of an id of any kind', () => {
    expect(memberKey('ACoAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs')).toBe('member:900000001');
    expect(memberKey('ACwAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs')).toBe('member:900000001');
    expect(memberKey('900000001')).toBe('member:900000001');
  });

  it('gives one key for all ids of a member, whatever their tails', () => {
    const ids = fc.tuple(
      fc.integer({ min: 1, max: 0xffffffff }),
      fc.constantFrom(...kinds),
      fc.constantFrom(...kinds),
      tail,
      tail,
    );
    fc.assert(
      fc.property(ids, ([number, kind, otherKind, one, other]) => {
        expect(memberKey(idOf(kind, number, one))).toBe(`member:${number}`);
        expect(memberKey(idOf(otherKind, number, other))).toBe(`member:${number}`);
      }),
    );
  });

  it.each([
    ['a shorter id', 'ACoAADWk6QEBIzXQbN6scg'],
    ['an id without the 1', 'ACoAADWk6QECIzXQbN6scg_FBgMnqCsnCLlsQAs'],
    ['number 0', 'ACoAAAAAAAABIzXQbN6scg_FBgMnqCsnCLlsQAs'],
  ])('keeps %s as it is', (_, id) => {
    expect(memberKey(id)).toBe(`member:${id}`);
  });

  it.each([
    '',
    'mara-quill',
    'acoaadwk6qebizxqbn6scg_fbgmnqcsncllsqas',
    '0',
    '12345678901',
    'ACoAA',
    'ACoAADWk6QEB/x',
    'A'.repeat(39),
  ])('takes %j for no id', (text) => {
    expect(memberKey(text)).toBeUndefined();
    expect(idKey(text)).toBeUndefined();
  });
});

describe('idKey', () => {
  it('leaves an id as it stood', () => {
    expect(idKey('ACwAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs')).toBe(
      'member:ACwAADWk6QEBIzXQbN6scg_FBgMnqCsnCLlsQAs',
    );
  });
});
