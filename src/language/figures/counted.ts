import type { TextToken } from './tokens.ts';

/** Words after which no noun of the number follows any more. */
const stops = new Set(
  'a an the of in on at to by from for with into onto over under since until between among and or but while whereas as than that which who whom whose is are was were be been has have had will would can could may might should need needs needed require requires crossed cross live lived died die fled flee this last next per up down them us him her me worth according its their his her it they he she we behind after before during through across against along among beyond within without about above below beside besides each every alone not said says stands stays rises falls grows drops reaches remains totals amounts numbers is was'.split(
    ' ',
  ),
);
const irregularPlurals = new Set(
  'people children men women police troops personnel staff cattle fish aircraft species media data feet teeth mice lives wives'.split(
    ' ',
  ),
);
/** Nouns that only say that something is counted: what is counted follows them. */
const countingNouns = new Set([
  'number',
  'total',
  'share',
  'proportion',
  'percentage',
  'amount',
  'tally',
  'count',
  'group',
]);
/** Plural in form, but no thing that is counted here. */
const notNouns = new Set([
  'times',
  'percent',
  'years',
  'others',
  'yes',
  'us',
  'this',
  'less',
  'plus',
  'perhaps',
  'versus',
]);

/** True when a word looks like a plural noun. */
export function looksPlural(word: string): boolean {
  if (irregularPlurals.has(word) || /\p{L}{2}(?:children|women|men|people|folk|feet|fish)$/u.test(word)) return true;
  return word.length > 3 && /[^'siu]s$/.test(word) && !notNouns.has(word);
}

/** The plain singular of a noun: `children` child, `countries` country, `minors` minor. */
export function singularOf(noun: string): string {
  const irregular: Record<string, string> = {
    people: 'person',
    persons: 'person',
    children: 'child',
    men: 'man',
    women: 'woman',
    lives: 'life',
  };
  const known = Object.hasOwn(irregular, noun) ? irregular[noun] : undefined;
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2);
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** The words right after the number up to the first that cannot belong to its noun phrase. */
function phraseAfter(tokens: readonly TextToken[], from: number): readonly TextToken[] {
  const phrase: TextToken[] = [];
  for (let index = from; index < tokens.length && phrase.length < 5; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.text === '-' && phrase.length > 0) continue;
    if (token.kind !== 'word' || stops.has(token.lower)) break;
    phrase.push(token);
  }
  return phrase;
}

/** Counts take the first plural noun; other units the word before one, since a word in -s behind them is mostly a verb. */
function headOf(phrase: readonly TextToken[], isCount: boolean): TextToken | null {
  const plural = phrase.findIndex((token) => looksPlural(token.lower));
  if (isCount) return phrase[plural] ?? null;
  return (plural < 0 ? phrase.at(-1) : phrase[plural - 1]) ?? null;
}

/** What follows "of": "28 percent of Peru's gold" counts gold, "5 million of them children" children. */
function headAfterOf(tokens: readonly TextToken[], index: number, isCount = true): TextToken | null {
  if (tokens[index]?.lower !== 'of') return null;
  let from = index + 1;
  while (/^(?:the|them|whom|which|these|those|its|their|all)$/.test(tokens[from]?.lower ?? '')) from += 1;
  const phrase = phraseAfter(tokens, from);
  return (isCount ? headOf(phrase, true) : null) ?? headOf(phrase, false);
}

/** "the number of children … is 4.7 million", "border encounters to 81,800": the nearest plural noun before. */
function headBefore(tokens: readonly TextToken[], first: number): TextToken | null {
  for (let index = first - 1; index >= Math.max(0, first - 16); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[;:]$/.test(token.text)) return null;
    if (token.kind === 'numeral' && !/^[12]\d{3}$/.test(token.text)) return null;
    if (token.lower === 'of' && countingNouns.has(tokens[index - 1]?.lower ?? '')) return headAfterOf(tokens, index);
  }
  for (let index = first - 1; index >= Math.max(0, first - 5); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return null;
    if (looksPlural(token.lower) && !stops.has(token.lower) && /^\p{Ll}/u.test(token.text)) return token;
  }
  return null;
}

/**
 * The head noun of what a number counts, in lower case as written, or null when the words do not tell.
 * `first` and `last` are the number's own tokens, unit included; `isCount` asks for a plural noun right behind it.
 */
export function countedNoun(
  tokens: readonly TextToken[],
  first: number,
  last: number,
  isCount: boolean,
): string | null {
  const start = tokens[last + 1]?.text === '-' ? last + 2 : last + 1;
  const head =
    headOf(phraseAfter(tokens, start), isCount) ??
    headAfterOf(tokens, start, isCount) ??
    (isCount ? headBefore(tokens, first) : null);
  return head?.lower.replace(/'s?$/, '') ?? null;
}
