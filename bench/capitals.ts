import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Draws out of WordNet 3.1 which city is the capital of which country: newswriters name the one for the other's government.
 *
 *     npx tsx bench/capitals.ts path/to/wordnet/dict
 */
const [dict] = process.argv.slice(2);
if (dict === undefined) throw new Error('Which folder holds data.noun?');

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { readonly sign: string; readonly offset: string }[];
}

const synsets = new Map<string, Synset>();
for (const line of readFileSync(path.join(dict, 'data.noun'), 'utf8').split('\n')) {
  const cells = (line.split(' | ')[0] ?? '').trim().split(' ');
  const wordCount = Number.parseInt(cells[3] ?? '0', 16);
  const first = 4 + 2 * wordCount;
  synsets.set(cells[0] ?? '', {
    words: Array.from({ length: wordCount }, (_, n) => cells[4 + 2 * n] ?? ''),
    pointers: Array.from({ length: Number(cells[first] ?? 0) }, (_, n) => ({
      sign: cells[first + 1 + 4 * n] ?? '',
      offset: cells[first + 2 + 4 * n] ?? '',
    })),
  });
}

const named = (word: string) => [...synsets].find(([, { words }]) => words[0] === word)?.[0] ?? '';
const to = (offset: string, sign: string) =>
  (synsets.get(offset)?.pointers ?? []).filter((pointer) => pointer.sign === sign).map((pointer) => pointer.offset);
const kinds = new Set(
  ['country', 'African_country', 'Asian_country', 'European_country', 'South_American_country'].map(named),
);
const isCountry = (offset: string) =>
  to(offset, '@i').some((kind) => kinds.has(kind) || to(kind, '@').some((above) => kinds.has(above)));

/** The countries that a place lies in, through a district or two, and those that they are part of. */
function countriesOf(offset: string, depth = 4): readonly string[] {
  const own = isCountry(offset) ? [offset] : [];
  return depth === 0 ? own : [...own, ...to(offset, '#p').flatMap((whole) => countriesOf(whole, depth - 1))];
}

const joints = new Set(['the', 'of', 'and']);
/** A name as it stands in a text, in lower case, without its points. */
const written = (name: string) => name.replaceAll('.', '').toLowerCase().replaceAll('_', ' ');
/** Names of one word: what a text has of a longer one may be many things. */
const inOneWord = (names: readonly string[]) =>
  names.map(written).filter((name) => name.length > 1 && /^[a-z]+$/.test(name));
const lines = to(named('national_capital'), '~i').flatMap((capital) => {
  const cities = inOneWord(synsets.get(capital)?.words ?? []);
  const lands = new Set(
    countriesOf(capital).flatMap((country) => {
      const names = synsets.get(country)?.words ?? [];
      // The first is the usual one: "United States".
      const usual = written(names[0] ?? '')
        .split(/[\s-]/)
        .filter((word) => /^[a-z]+$/.test(word) && !joints.has(word));
      return [...usual, ...inOneWord(names)];
    }),
  );
  return cities.length === 0 || lands.size === 0 ? [] : [`${cities.join(' ')}>${[...lands].join(' ')}`];
});
writeFileSync(
  new URL('../src/language/tables/capitals.ts', import.meta.url),
  `// Made by bench/capitals.ts from WordNet 3.1; not written by hand.
/*
WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute
this database for any purpose and without fee or royalty is granted by Princeton University, provided that this notice
appears on all copies, including modifications. It is provided "as is", without warranty of any kind. The name of
Princeton University may not be used in advertising or publicity.
*/

/** A capital's names of one word, ">", and words of its country's names: a line each. */
export const capitals = \`
${[...new Set(lines)].sort().join('\n')}
\`;
`,
);
console.log(`${lines.length} capitals`);
