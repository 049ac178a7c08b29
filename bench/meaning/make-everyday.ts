/**
 * Makes `src/language/data/everyday.txt` of `everyday.tsv`, which people write: `expression<TAB>equivalents`, with commas between.
 * Each side stands for the other, by the keys that texts are told apart by, so that nothing is left to be stemmed at a start.
 *
 *   npx tsx bench/meaning/make-everyday.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { anyPossessive, keyOf } from '../../src/language/everyday.ts';
import { tokenise } from '../../src/language/tokens.ts';

const keysOf = (text: string): string =>
  tokenise(text.trim().replace(/\bone['’]s\b/g, anyPossessive))
    .map(keyOf)
    .join(' ');

const others = new Map<string, Set<string>>();
function pair(one: string, other: string): void {
  const known = others.get(one) ?? new Set();
  known.add(other);
  others.set(one, known);
}
for (const line of readFileSync(new URL('everyday.tsv', import.meta.url), 'utf8').split('\n')) {
  const [expression = '', equivalents = ''] = line.split('\t');
  const one = keysOf(expression);
  for (const other of equivalents.split(',').map(keysOf)) {
    if (one === '' || other === '' || one === other) continue;
    pair(one, other);
    pair(other, one);
  }
}
const lines = [...others].map(([one, set]) => `${one}\t${[...set].sort().join('|')}\n`).sort();
writeFileSync(new URL('../../src/language/data/everyday.txt', import.meta.url), lines.join(''));
console.log(`${lines.length} expressions`);
