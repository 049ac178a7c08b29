import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { englishEncoder } from './encoder.ts';

/** Sentences whose direction is kept: half a kilobyte each. */
const maxKnown = 20_000;
const dimensions = 512;
const keyBytes = 8;
const nothing = new Int8Array(0);
const known = new LRUCache<string, Int8Array>({ max: maxKnown });

/** The direction of an English sentence, as `Encoder.encode` has it; reckoned once while it is in use. */
export function directionOf(sentence: string): Int8Array | null {
  let direction = known.get(sentence);
  if (direction === undefined) {
    direction = reckoned().get(keyOf(sentence)) ?? englishEncoder().encode(sentence) ?? nothing;
    known.set(sentence, direction);
  }
  return direction === nothing ? null : direction;
}

const keyOf = (sentence: string): string =>
  createHash('sha256').update(sentence).digest().toString('latin1', 0, keyBytes);

/** Directions that were reckoned when the program was built, as a file of rows: a key, then the direction. */
export function directionsFile(sentences: Iterable<string>): Buffer {
  const rows = [...new Set(sentences)].flatMap((sentence) => {
    const direction = englishEncoder().encode(sentence);
    return direction === null ? [] : [Buffer.from(keyOf(sentence), 'latin1'), Buffer.from(direction.buffer)];
  });
  return Buffer.concat(rows);
}

/** Reads such a file; of none, nothing. */
export function readDirections(bytes: Buffer): ReadonlyMap<string, Int8Array> {
  const row = keyBytes + dimensions;
  return new Map(
    Array.from({ length: Math.floor(bytes.length / row) }, (_, n): [string, Int8Array] => [
      bytes.toString('latin1', n * row, n * row + keyBytes),
      new Int8Array(bytes.buffer, bytes.byteOffset + n * row + keyBytes, dimensions),
    ]),
  );
}

let atBuild: ReadonlyMap<string, Int8Array> | null = null;

function reckoned(): ReadonlyMap<string, Int8Array> {
  const file = new URL('./data/directions.bin', import.meta.url);
  atBuild ??= readDirections(existsSync(file) ? readFileSync(file) : Buffer.alloc(0));
  return atBuild;
}
