/** Mulberry32: numbers from 0 to 1 that follow from the seed alone. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Mangler = (sentence: string, random: () => number) => string;

const recased: readonly Mangler[] = [
  (sentence) => sentence.toUpperCase(),
  (sentence) => sentence.toLowerCase(),
  (sentence) => sentence.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()),
];

/** A quarter of the words left out: at the end, at the beginning, in the middle with an ellipsis, or here and there. */
const shortened: readonly Mangler[] = [
  (sentence) => kept(sentence, (at, count) => at < count * 0.75),
  (sentence) => kept(sentence, (at, count) => at >= count * 0.25),
  (sentence) => {
    const words = sentence.split(/\s+/);
    const [from, to] = [Math.ceil(words.length * 0.4), Math.floor(words.length * 0.65)];
    return [...words.slice(0, from), '…', ...words.slice(to)].join(' ');
  },
  (sentence, random) => {
    const words = sentence.split(/\s+/);
    const gone = new Set<number>();
    while (gone.size < Math.floor(words.length / 4)) gone.add(Math.floor(random() * words.length));
    return words.filter((_, at) => !gone.has(at)).join(' ');
  },
];

/** Other quotation marks, dashes and blanks. */
const remarked: readonly Mangler[] = [
  (sentence) => sentence.replace(/["“”]/g, "'").replace(/['’]/g, '‘').replace(/[–—-]/g, '—'),
  (sentence) => `«${sentence.replace(/["“”]/g, '')}»`.replace(/ /g, '\u00a0'),
  (sentence) => `> “${sentence.replace(/["“”]/g, '').replace(/'/g, '’').replace(/[–—]/g, ' - ')}”`,
];

const kept = (sentence: string, keep: (at: number, count: number) => boolean) =>
  sentence
    .split(/\s+/)
    .filter((_, at, words) => keep(at, words.length))
    .join(' ');

/** A sentence as people paste it: recased, shortened by a quarter, with other typographic marks; the same for the same seed. */
export function mangled(sentence: string, seed: number): string {
  const random = randomFrom(seed);
  const pick = (all: readonly Mangler[]): Mangler => all[Math.floor(random() * all.length)] ?? ((each) => each);
  return [pick(shortened), pick(remarked), pick(recased)].reduce((text, mangle) => mangle(text, random), sentence);
}
