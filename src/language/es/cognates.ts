import { stem } from '../tokens.ts';
import { isWord } from '../words.ts';

/** Spanish endings and the English ones of the same origin. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/cion(?:es)?$/, ['tion']],
  [/sion(?:es)?$/, ['sion']],
  [/dad(?:es)?$/, ['ty']],
  [/mente$/, ['ly', 'ally']],
  [/os[oa]s?$/, ['ous']],
  [/ic[oa]s?$/, ['ic', 'ical', 'ics']],
  [/ismos?$/, ['ism']],
  [/istas?$/, ['ist']],
  [/[eai]ncias?$/, ['ence', 'ance', 'ency', 'ancy']],
  [/ari[oa]s?$/, ['ary', 'arian']],
  [/ori[oa]s?$/, ['ory']],
  [/(?:tor|tora|tores|toras)$/, ['tor', 'ter']],
  [/ivos?$|ivas?$/, ['ive']],
  [/bles?$/, ['ble']],
  [/al(?:es)?$/, ['al']],
  [/i?a$/, ['y', 'a', 'e', '']],
  [/[eo]s?$/, ['e', '', 'o']],
  [/ar$/, ['ate', 'e', '']],
  [/(?:ado|ada|ados|adas)$/, ['ate', 'ated', 'ed']],
  [/$/, ['']],
];

/** Spellings that Spanish simplified. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^es(?=[cpt])/, 's'],
  [/f/g, 'ph'],
  [/^cuart/, 'quart'],
];

/** English words that a folded Spanish word is likely the same as, by its ending; empty for most. */
export function cognatesOf(word: string): readonly string[] {
  if (word.length < 5) return [];
  const bases = [word, ...spellings.map(([spelling, other]) => word.replace(spelling, other))];
  const found = bases.flatMap((base) =>
    endings.flatMap(([ending, others]) =>
      ending.test(base) ? others.map((other) => base.replace(ending, other)) : [],
    ),
  );
  return [...new Set(found)].filter((each) => each.length > 3 && isWord(each, stem(each)));
}
