import { constants, gunzipSync } from 'node:zlib';

/** More is never unpacked: no page, feed or file that is read is larger. */
const maxUnpackedBytes = 20 * 1024 * 1024;

/** The bytes inside a gzip file, as far as they are there; anything else as it is. */
export function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: maxUnpackedBytes });
  } catch {
    return bytes;
  }
}
