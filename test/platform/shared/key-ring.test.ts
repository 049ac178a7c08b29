import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyRing, UnreadableError } from '../../../src/platform/shared/key-ring.ts';

const newKey = (encoding: 'hex' | 'base64') => randomBytes(32).toString(encoding);
const [old, current] = [newKey('hex'), newKey('base64')];

describe('a ring of keys', () => {
  it('opens what it sealed, for its owner alone, and any text', () => {
    const ring = createKeyRing([current]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, owner) => {
        const sealed = ring.seal(text, owner);
        expect(ring.open(sealed, owner)).toBe(text.toWellFormed());
        expect(() => ring.open(sealed, `${owner}x`)).toThrow(UnreadableError);
      }),
    );
  });

  it('seals the same text differently each time', () => {
    const ring = createKeyRing([current]);
    expect(ring.seal('same', 'T1')).not.toBe(ring.seal('same', 'T1'));
  });

  it('opens what an older key sealed, and says that it is to be sealed anew', () => {
    const sealed = createKeyRing([old]).seal('secret', 'T1');
    const ring = createKeyRing([current, old]);
    expect(ring.open(sealed, 'T1')).toBe('secret');
    expect(ring.isCurrent(sealed)).toBe(false);
    expect(ring.isCurrent(ring.seal('secret', 'T1'))).toBe(true);
    expect(() => createKeyRing([current]).open(sealed, 'T1')).toThrow('TOKEN_KEYS');
  });

  it('opens nothing that was changed', () => {
    const ring = createKeyRing([current]);
    const sealed = ring.seal('secret', 'T1');
    const [name = '', content = ''] = sealed.split('.');
    const bytes = Buffer.from(content, 'base64url');
    for (let n = 0; n < bytes.length; n += 1) {
      const changed = Buffer.from(bytes);
      changed[n] = (changed[n] ?? 0) ^ 1;
      expect(() => ring.open(`${name}.${changed.toString('base64url')}`, 'T1')).toThrow(UnreadableError);
    }
    for (const broken of ['', '.', name, `${name}.`, `${name}.AAAA`])
      expect(() => ring.open(broken, 'T1')).toThrow(UnreadableError);
  });
});
