import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const vectorBytes = 12;
const tagBytes = 16;

/** What was sealed under a key that is not there, or changed since. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  constructor() {
    super('A secret in the database cannot be opened: none of TOKEN_KEYS is the one that sealed it.');
  }
}

/** Seals secrets for a place where others may read. The first key seals, every key opens: so a key can be replaced. */
export interface KeyRing {
  /** @param owner what it belongs to: it opens for nothing else. */
  seal(text: string, owner: string): string;
  /** @throws UnreadableError */
  open(sealed: string, owner: string): string;
  /** Whether the first key sealed it, so that the others are not needed for it. */
  isCurrent(sealed: string): boolean;
}

/** A ring of keys of 32 bytes, each as 64 hexadecimal digits or in Base64. The newest comes first. */
export function createKeyRing(keys: readonly string[]): KeyRing {
  const ring = keys.map(bytesOf).map((bytes) => ({ bytes, name: nameOf(bytes) }));
  const [newest] = ring;
  if (newest === undefined) throw new TypeError('A key ring needs a key.');
  return {
    seal(text, owner) {
      const vector = randomBytes(vectorBytes);
      const sealing = createCipheriv(cipher, newest.bytes, vector).setAAD(Buffer.from(owner));
      const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
      return `${newest.name}.${Buffer.concat([vector, sealing.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed, owner) {
      const [name, content = ''] = sealed.split('.');
      const key = ring.find((each) => each.name === name);
      if (key === undefined) throw new UnreadableError();
      const bytes = Buffer.from(content, 'base64url');
      try {
        const opening = createDecipheriv(cipher, key.bytes, bytes.subarray(0, vectorBytes), {
          authTagLength: tagBytes,
        }).setAAD(Buffer.from(owner));
        opening.setAuthTag(bytes.subarray(vectorBytes, vectorBytes + tagBytes));
        return Buffer.concat([opening.update(bytes.subarray(vectorBytes + tagBytes)), opening.final()]).toString();
      } catch {
        throw new UnreadableError();
      }
    },
    isCurrent: (sealed) => sealed.startsWith(`${newest.name}.`),
  };
}

const bytesOf = (key: string): Buffer => Buffer.from(key, /^[0-9a-f]{64}$/i.test(key) ? 'hex' : 'base64');

/** Tells keys apart; the key cannot be read back from it. */
const nameOf = (key: Buffer): string => createHash('sha256').update('key ').update(key).digest('base64url').slice(0, 8);
