import { matchesIn } from './matches.ts';

/**
 * Words that turn, weaken or limit what follows them. A claim and a sentence must agree in them: "plans to host" does not
 * bear out "hosted", "only force deters" is not "force deters".
 */
export const modalities = ['possible', 'able', 'future', 'wanted', 'conditional', 'camp'] as const;
/** `possible`: may, likely; `able`: can; `future`: will, plans; `wanted`: should, hopes; `conditional`: if; `camp`: what critics or supporters say. */
export type Modality = (typeof modalities)[number];

interface Marker {
  readonly pattern: RegExp;
  readonly kind: Modality | 'not';
}

const word = (list: string) => new RegExp(`(?<![\\p{L}-])(?:${list})(?![\\p{L}-])`, 'giu');

const markers: readonly Marker[] = [
  {
    kind: 'not',
    pattern: word(
      "not(?! (?:only|just|merely|simply)(?!\\p{L}))|never|no|none|neither|nor|cannot|nobody|nothing|\\p{L}+n['’]t(?! (?:only|just|merely|simply)(?!\\p{L}))|without|lack of|lack(?:s|ed|ing)?|fail(?:s|ed|ing)? to|refus(?:e|es|ed|ing) to|rather than|instead of|den(?:y|ies|ied)|rul(?:e|es|ed) out|far from|hardly|barely|rarely|seldom|scarcely|absence of|prevent(?:s|ed)?|avoid(?:s|ed)?|stop(?:s|ped)?(?= \\p{L}+ from)|no longer",
    ),
  },
  {
    kind: 'possible',
    pattern: word(
      'may|might|could|possibly|perhaps|likely|probabl[ey]|potential(?:ly)?|suspected|alleged(?:ly)?|apparently|suggests?|risks?|under consideration',
    ),
  },
  { kind: 'able', pattern: word('can|able to') },
  {
    kind: 'future',
    pattern: word(
      'will|shall|plan(?:s|ned|ning)? (?:to|for)|expect(?:s|ed)? to|is expected|are expected|intend(?:s|ed)? to|set to|going to|is to|are to|due to(?= \\p{L}+ (?:in|on|at|by|next) )|due(?= (?:on|by|in) [\\p{Lu}\\d])|scheduled|pledge[sd]? to|promise[sd]? (?:to|for)|vow(?:s|ed)? to|predict(?:s|ed)?',
    ),
  },
  {
    kind: 'wanted',
    pattern: word(
      'should|must|ought to|would|want(?:s|ed)?|hope[sd]?(?: to)?|call(?:s|ed)? for|urge[sd]?|seek(?:s|ing)?|sought|aim(?:s|ed)? (?:to|at)|need(?:s|ed)? to|ha(?:s|ve) to|propose[sd]?|demand(?:s|ed)?|meant to|try(?:ing)? to|tries to|tried to|push(?:es|ed)? for|advocat(?:e|es|ed) for|consider(?:s|ed|ing)?|explore[sd]?(?= (?:ways|future))|dream(?:s|ed)? of',
    ),
  },
  { kind: 'conditional', pattern: word('if|unless|would|provided that|were (?=\\p{L}+ to)') },
  {
    kind: 'camp',
    pattern: word(
      '(?:critics?|opponents?|supporters?|advocates?|proponents?|skeptics?|sceptics?|detractors?|some)(?: [^.;]{0,60}?)? (?:may |might |often |also )?(?:argu|claim|say|said|insist|contend|warn|believ|champion|maintain|fear|paint|want|push)\\p{L}*|counterargument|so-called|argument (?:that|goes)',
    ),
  },
];

/** Where a marker's reach ends; what only adds to a name ("Tren de Aragua, a gang") ends the reach of what is planned or wanted. */
const border =
  /[;:]|(?<!\p{L})(?:but|while|whereas|although|though|yet)(?!\p{L})|, (?:who|which|pointing to|citing)(?!\p{L})|[“”"]/giu;
const aside = /, (?:an?|the)(?!\p{L})/giu;
/** "Partners, not rivals", "instead of a hard line": these reach only to the next comma or "and". */
const short = /^(?:without|rather than|instead of|far from|(?:absence|lack) of)$/i;
/** What ends the short reaches. */
const joint = /,|(?<!\p{L})and(?!\p{L})/giu;
const tail = /(?:,|(?<!\p{L})and)\s+$/u;

/** A stretch of text that a marker rules. Half-open. */
export interface Reach {
  readonly kind: Modality | 'not';
  readonly start: number;
  readonly end: number;
  /** The marker itself. */
  readonly marker: { readonly start: number; readonly end: number };
}

/** "Poses no threat": these deny the verb before them too, unless they only close a list ("progress and no conflict"). */
const backward = /^(?:no|none|nothing|nobody|neither)$/i;

/** The first of the sorted numbers that is at least `from`; undefined when none is. */
function firstFrom(sorted: readonly number[], from: number): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}

/** The characters before a place that are looked at for a comma or "and": both with the blanks behind them. */
const tailChars = 12;

const placesOf = (text: string, pattern: RegExp): readonly number[] =>
  matchesIn(text, pattern).map(({ index }) => index);

/** The reaches of all markers of a text. */
export function reachesOf(text: string): readonly Reach[] {
  const borders = placesOf(text, border);
  const asides = [...borders, ...placesOf(text, aside)].sort((one, other) => one - other);
  const joints = placesOf(text, joint);
  // A text read backwards has the nearest border before a place as its first from there.
  const bordersBack = borders.map((at) => -at).reverse();
  return markers.flatMap(({ kind, pattern }) =>
    matchesIn(text, pattern).map((match): Reach => {
      const [words] = match;
      const isTail = tail.test(text.slice(Math.max(0, match.index - tailChars), match.index));
      const isShort = kind === 'not' && (short.test(words) || (isTail && /^(?:not|no)$/i.test(words)));
      const from = match.index + words.length;
      const ends = kind === 'not' ? borders : asides;
      const end = Math.min(
        firstFrom(ends, from) ?? text.length,
        (isShort ? firstFrom(joints, from) : undefined) ?? text.length,
      );
      const isBackward = kind === 'not' && backward.test(words) && !isTail;
      const start = isBackward ? 0 - (firstFrom(bordersBack, 1 - match.index) ?? 0) : match.index;
      return { kind, start, end, marker: { start: match.index, end: from } };
    }),
  );
}

/** Words that limit a claim, each with those that mean the same limit. A claim's must be in the sentence, and the other way round for `alone`. */
const limits: readonly RegExp[] = [
  // "Only $18 billion" weighs a figure and limits nothing.
  word('(?:only|just)(?! {2,})|alone|solely|exclusively'),
  word('all|every|each|entire(?:ly)?|whole|everyone|everybody|always|complete(?:ly)?|total(?:ly)?(?! of)|full(?:y)?'),
  word('most|majority|mostly|mainly|largely|primarily|chiefly'),
  word('half'),
  word('none|never'),
  word('first'),
  word('last'),
  word('largest|biggest|greatest|highest|most important|top'),
  word('smallest|lowest|least'),
  word('many|numerous|dozens|hundreds|thousands|millions|several'),
  word('former|ex-\\p{L}+'),
  word('new'),
];

/** The limiting words of `claim` that `text` has nothing for. */
export function unmetLimits(claim: string, text: string): readonly string[] {
  return limits.flatMap((limit) => {
    const [match] = matchesIn(claim, limit);
    return match !== undefined && text.search(limit) < 0 ? [match[0]] : [];
  });
}

const exclusive = word('only|alone|solely|exclusively');

/** True when a text limits what it says to one thing and the claim drops that: "enforcement alone cannot". */
export function dropsExclusive(claim: string, text: string): boolean {
  return text.search(exclusive) >= 0 && claim.search(exclusive) < 0;
}

const numeral = '(?= (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+t(?:een|y)))';
/** Pairs of small words of which a claim must not have one where the text has only the other. */
const turns: readonly (readonly [RegExp, RegExp])[] = [
  [word('more'), word('less|fewer')],
  [word('before'), word('after')],
  [word('above'), word('below')],
  [word('increasingly'), word('decreasingly')],
  [word('early'), word('late')],
  [word(`over${numeral}`), word(`under${numeral}`)],
  [word('against'), word('in favou?r of|(?<=vote[ds]? )for')],
];

/** The small words of the claim whose opposite the text has in their stead. */
export function turned(claim: string, text: string): readonly { readonly claimed: string; readonly found: string }[] {
  return turns.flatMap(([one, other]) => [...turnedBy(claim, text, one, other), ...turnedBy(claim, text, other, one)]);
}

function turnedBy(claim: string, text: string, own: RegExp, opposite: RegExp) {
  const [claimed] = matchesIn(claim, own);
  if (claimed === undefined) return [];
  const [found] = matchesIn(text, opposite);
  if (found === undefined) return [];
  return claim.search(opposite) >= 0 || text.search(own) >= 0 ? [] : [{ claimed: claimed[0], found: found[0] }];
}
