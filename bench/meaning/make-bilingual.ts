/**
 * Makes `src/language/es/data/bilingual.txt` of `bilingual.tsv`, which people write: `Spanish<TAB>English`, with commas between what
 * may stand for it, the commonest first. Looked up by the folded expression (`es perdio`), a single word also with its accents (`es perdió`), by the stem of a single word
 * (`es~perd`; `es+perd` where a verb in its base form has it), and from English by its terms (`en lose`).
 *
 *   npx tsx bench/meaning/make-bilingual.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stemSpanish } from '../../src/language/es/stem.ts';
import { fold } from '../../src/language/fold.ts';
import { termsOf } from '../../src/language/tokens.ts';

/** Expressions that ask: English ones are put otherwise. */
const asking =
  /^(?:(?:a|de|en|por|para|con|desde|hasta|cada|sobre|contra) )?(?:que|quien|quienes|cual|cuales|cuando|donde|adonde|como|cuant[oa]s?)(?: |$)/;

const keys = new Map<string, Set<string>>();
function add(key: string, value: string): void {
  const known = keys.get(key) ?? new Set();
  known.add(value);
  keys.set(key, known);
}

for (const line of readFileSync(new URL('bilingual.tsv', import.meta.url), 'utf8').split('\n')) {
  const [spanish = '', english = ''] = line.split('\t').map((side) => side.trim());
  if (spanish === '' || english === '') continue;
  const words = spanish.split(/[\s.]+/).flatMap((word) => fold(word) || []);
  const [only] = words.length === 1 ? words : [];
  const accented = spanish.toLowerCase();
  for (const other of english.split(',').map((each) => each.trim())) {
    add(`es ${words.join(' ')}`, other);
    if (accented !== only && only !== undefined) add(`es ${accented}`, other);
    if (only !== undefined)
      add(`${/(?:[aei]r|[aei]rse)$/.test(only) ? 'es+' : 'es~'}${stemSpanish(only.replace(/rse$/, 'r'))}`, other);
    const terms = termsOf(other).join(' ');
    if (terms !== '' && !asking.test(words.join(' '))) add(`en ${terms}`, words.join(' '));
  }
}
const lines = [...keys].map(([key, set]) => `${key}\t${[...set].join('|')}\n`).sort();
writeFileSync(new URL('../../src/language/es/data/bilingual.txt', import.meta.url), lines.join(''));
console.log(`${lines.length} keys`);
