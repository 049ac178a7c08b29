import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lexiconTerms } from '../src/language/lexicon-terms.ts';
import { stem } from '../src/language/tokens.ts';

/**
 * Draws the words behind `/check` out of WordNet 3.1: which words mean the same, which are kinds of which, which are
 * opposites, which are verbs. Only everyday senses of single words, those that its authors met in running text.
 *
 *     npx tsx bench/lexicon.ts path/to/wordnet/dict
 */
const [dict] = process.argv.slice(2);
if (dict === undefined) throw new Error('Which folder holds index.sense, data.verb, data.noun, data.adj and data.adv?');

type Part = 'v' | 'n' | 'a' | 'r';
interface Pointer {
  readonly sign: string;
  readonly part: Part;
  readonly offset: string;
  readonly from: number;
  readonly to: number;
}
interface Synset {
  readonly part: Part;
  readonly offset: string;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

const files: Readonly<Record<Part, string>> = { v: 'data.verb', n: 'data.noun', a: 'data.adj', r: 'data.adv' };
const parts = Object.keys(files) as Part[];
/** Senses beyond these are seldom meant: a word's first so many, and how often it was met in all. */
const maxSense: Readonly<Record<Part, number>> = { v: 4, n: 2, a: 3, r: 2 };
const maxGeneralSense: Readonly<Record<Part, number>> = { v: 3, n: 1, a: 0, r: 0 };
const minUses = 2;

const read = (name: string) => readFileSync(path.join(dict, name), 'utf8').split('\n');
const senses = new Map<string, { readonly sense: number; readonly uses: number }>();
const uses = new Map<string, number>();
for (const line of read('index.sense')) {
  const match = /^([^%]+)%(\d):\S+ (\d+) (\d+) (\d+)/.exec(line);
  if (match === null) continue;
  const [, word = '', kind = '', offset = '', sense = '', count = ''] = match;
  const part = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }[kind] as Part;
  senses.set(`${part} ${offset} ${word}`, { sense: Number(sense), uses: Number(count) });
  uses.set(`${part} ${word}`, (uses.get(`${part} ${word}`) ?? 0) + Number(count));
}

function synsetOf(part: Part, line: string): Synset {
  const cells = (line.split(' | ')[0] ?? '').trim().split(' ');
  const wordCount = Number.parseInt(cells[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, n) => (cells[4 + 2 * n] ?? '').replace(/\(.*\)/, ''));
  const first = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(cells[first]) }, (_, n): Pointer => {
    const [sign = '', offset = '', kind = '', place = ''] = cells.slice(first + 1 + 4 * n, first + 5 + 4 * n);
    const [from, to] = [Number.parseInt(place.slice(0, 2), 16), Number.parseInt(place.slice(2), 16)];
    return { sign, offset, part: (kind === 's' ? 'a' : kind) as Part, from, to };
  });
  return { part, offset: cells[0] ?? '', words, pointers };
}

const synsets = new Map<string, Synset>();
for (const part of parts) {
  for (const line of read(files[part]).filter((each) => /^\d{8}/.test(each))) {
    const synset = synsetOf(part, line);
    synsets.set(part + synset.offset, synset);
  }
}

const isWord = (word: string) => /^[a-z]{2,}$/.test(word);
function everyday({ part, offset, words }: Synset, limit: number): string[] {
  return words.filter((word) => {
    const sense = senses.get(`${part} ${offset} ${word}`);
    if (!isWord(word) || sense === undefined) return false;
    return sense.sense <= limit && sense.uses >= 1 && (uses.get(`${part} ${word}`) ?? 0) >= minUses;
  });
}

const groups: string[] = [];
const opposites = new Set<string>();
const kin = new Set<string>();
for (const synset of synsets.values()) {
  const members = everyday(synset, maxSense[synset.part]);
  const general = synset.pointers
    .filter(({ sign }) => sign === '@')
    .flatMap(({ part, offset }) => synsets.get(part + offset) ?? [])
    .flatMap((above) => everyday(above, maxGeneralSense[above.part]));
  const above = [...new Set(general)].filter((word) => !members.includes(word));
  if (members.length > 1 || (members.length > 0 && above.length > 0)) {
    groups.push(above.length > 0 ? `${members.join(' ')}>${above.join(' ')}` : members.join(' '));
  }
  for (const { sign, part, offset, from, to } of synset.pointers) {
    const other = synsets.get(part + offset);
    const [one, two] = [synset.words[from - 1], other?.words[to - 1]];
    if (one === undefined || two === undefined || !isWord(one) || !isWord(two)) continue;
    const used = (word: string, at: Part) => (uses.get(`${at} ${word}`) ?? 0) >= 1;
    if (!used(one, synset.part) || !used(two, part)) continue;
    if (sign === '!') opposites.add([one, two].sort().join(' '));
    const isAgent = /(?:er|or|ist|ee)$/.test(one) !== /(?:er|or|ist|ee)$/.test(two);
    const met = [`${synset.part} ${synset.offset} ${one}`, `${part} ${offset} ${two}`].every(
      (key) => (senses.get(key)?.uses ?? 0) > 0,
    );
    if (sign === '+' && met && !isAgent && stem(one) !== stem(two)) kin.add([one, two].sort().join(' '));
  }
}

/** Words that are verbs in at least this part of their uses. */
const minVerbShare = 0.2;
const verbs = [...uses].filter(([key, count]) => {
  const word = key.slice(2);
  const all = parts.reduce((sum, part) => sum + (uses.get(`${part} ${word}`) ?? 0), 0);
  return key.startsWith('v ') && isWord(word) && count >= 1 && count / all >= minVerbShare;
});

const licence = `WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute
this database for any purpose and without fee or royalty is granted by Princeton University, provided that this notice
appears on all copies, including modifications. It is provided "as is", without warranty of any kind. The name of
Princeton University may not be used in advertising or publicity.`;
const stems = (line: string) =>
  line
    .split('>')
    .map((side) => [...new Set(side.split(' ').flatMap(lexiconTerms))].join(' '))
    .join('>');
const block = (name: string, doc: string, lines: readonly string[]) =>
  `/** ${doc} */\nexport const ${name} = \`\n${[...new Set(lines.map(stems))].join('\n')}\n\`;\n`;
writeFileSync(
  'src/language/tables/lexicon.ts',
  [
    `// Made by bench/lexicon.ts from WordNet 3.1; not written by hand.\n/*\n${licence}\n*/\n`,
    block('groups', 'Stems of words of one meaning, a line each; behind ">" what they are a kind of.', [
      ...new Set(groups),
    ]),
    block('kin', 'Stems of pairs of words of one family that their stems do not show.', [...kin].sort()),
    block('opposites', 'Stems of pairs of opposites.', [...opposites].sort()),
    block('verbs', 'Stems of words that are often verbs.', [
      verbs
        .map(([key]) => key.slice(2))
        .sort()
        .join(' '),
    ]),
  ].join('\n'),
);
