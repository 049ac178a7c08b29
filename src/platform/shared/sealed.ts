import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Length of a key, which is 16 random bytes as text. */
export const keyChars = 22;
const keyPattern = new RegExp(`^[\\w-]{${keyChars}}$`);

const cipher = 'aes-256-gcm';
const tagBytes = 16;
/** A key seals one text only, so that the vector need not differ. */
const vector = Buffer.alloc(12);

/** A new key: whoever has it opens what it seals, and nobody else. */
export const newKey = (): string => randomBytes(16).toString('base64url');
export const isKey = (text: string): boolean => keyPattern.test(text);

const derived = (key: string, purpose: string): Buffer => createHash('sha256').update(`${purpose} ${key}`).digest();

/** A name for what a key seals; the key cannot be read back from it. */
export const nameOf = (key: string): string => derived(key, 'name').toString('base64url').slice(0, keyChars);

/** Seals a text under a key that was never used before. */
export function seal(text: string, key: string): string {
  const sealing = createCipheriv(cipher, derived(key, 'seal'), vector);
  const body = Buffer.concat([sealing.update(deflateRawSync(text)), sealing.final()]);
  return Buffer.concat([sealing.getAuthTag(), body]).toString('base64');
}

/** @throws Error when it was sealed under another key, or changed since. */
export function unseal(sealed: string, key: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const opening = createDecipheriv(cipher, derived(key, 'seal'), vector);
  opening.setAuthTag(bytes.subarray(0, tagBytes));
  return inflateRawSync(Buffer.concat([opening.update(bytes.subarray(tagBytes)), opening.final()])).toString();
}
