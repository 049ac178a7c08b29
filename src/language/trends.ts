import { entails } from './lexicon.ts';
import { stem } from './tokens.ts';

const more =
  'rise raise raised increase grow climb jump surge soar expand gain strengthen up more higher larger greater bigger longer dearer expensive faster better above widen double triple swell heighten upward rising growth gains exceed surpass outnumber outsell overtake outstrip';
const less =
  'fall drop decline decrease plunge sink shrink dip lower reduce cut thin weaken down less fewer smaller shorter cheaper slower worse below narrow halve ebb slump slide downward lose reduction';

let table: Map<string, 1 | -1 | 0> | null = null;

function readTable(): Map<string, 1 | -1 | 0> {
  const read = new Map<string, 1 | -1 | 0>();
  for (const word of more.split(' ')) read.set(stem(word), 1);
  for (const word of less.split(' ')) read.set(stem(word), -1);
  return read;
}

/** "Longer" is more of "long"; of short words the last letter is doubled. */
const bases = (word: string): readonly string[] =>
  /er$/.test(word) && word.length > 4
    ? [word.slice(0, -2), word.slice(0, -1), word.slice(0, -3), word.replace(/ier$/, 'y')].map(stem)
    : [];

/** The poles of comparatives that the words above do not have: what is more of the first is less of the second. */
const large = 'long high wide deep heavi old strong rich warm hot loud thick big mani frequent'.split(' ');
const little = 'short low narrow shallow light young weak poor cool cold quiet thin few rare seldom scarc'.split(' ');

/** 1 for a word that says more ("rose", "dearer"), -1 for one that says less, 0 for others; lower case. */
export function trendOf(word: string): 1 | -1 | 0 {
  table ??= readTable();
  const term = stem(word);
  const known = table.get(term);
  if (known !== undefined) return known;
  for (const base of bases(word)) {
    if (large.includes(base)) return 1;
    if (little.includes(base)) return -1;
  }
  const isMore = seeds.more.some((seed) => entails(term, seed));
  const isLess = seeds.less.some((seed) => entails(term, seed));
  const trend = isMore === isLess ? 0 : isMore ? 1 : -1;
  table.set(term, trend);
  return trend;
}

/** What is a kind of these says more, or less. */
const seeds = { more: ['increas', 'enlarg'], less: ['decreas', 'diminish'] } as const;
