import { matchesIn } from '../matches.ts';
import type { Quantity } from './figures.ts';

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const smallWord = small.join('|');
const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const partWord = Object.keys(parts)
  .filter((word) => word !== 'half')
  .join('|');

const numberOf = (word: string): number => {
  const at = small.indexOf(word.toLowerCase());
  return at >= 0 ? at + 1 : Number(word);
};

const rules: readonly { readonly pattern: RegExp; readonly share: (match: RegExpMatchArray) => number }[] = [
  {
    // "one in five", "nine out of ten"
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${smallWord}|\\d{1,2})(?: out of| in)(?: every)? (${smallWord}|\\d{1,3})(?![\\p{L}\\d%]|[.,]\\d)`,
      'giu',
    ),
    share: ([, of = '', all = '']) => (100 * numberOf(of)) / numberOf(all),
  },
  {
    // "one letter in three"
    pattern: new RegExp(
      `(?<![\\p{L}\\d])one \\p{L}+ (?:in|out of)(?: every)? (${smallWord}|\\d{1,3})(?![\\p{L}\\d%]|[.,]\\d| of| (?!(?:is|was|has|does) )\\p{L}+s(?!\\p{L}))`,
      'giu',
    ),
    share: ([, all = '']) => 100 / numberOf(all),
  },
  {
    // "two thirds", "a quarter", "one-tenth"
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(an?|${smallWord})[ -](${partWord})s?(?= of|[ ,.]|$)(?! (?:of )?(?:time|century|point|day|week|hour|minute|place|round))`,
      'giu',
    ),
    share: ([, of = '', part = '']) =>
      (100 * (/^an?$/i.test(of) ? 1 : numberOf(of))) / (parts[part.toLowerCase()] ?? 1),
  },
  {
    // "half of the wheat", "half the wheat"
    pattern:
      /(?<![\p{L}-])half(?= (?:of|the|its|their|his|her|all)(?!\p{L}))(?! of the (?:century|year|season|match))/giu,
    share: () => 50,
  },
];

const hedges: readonly (readonly [RegExp, Quantity['bound']])[] = [
  [/(?:more than|over|at least)\s*$/i, 'over'],
  [/(?:less than|fewer than|under|nearly|almost|up to|just under)\s*$/i, 'under'],
  [/(?:about|around|some|roughly|approximately)\s*$/i, 'about'],
];

/** Shares that are written as fractions: "one in five", "two thirds", "half of". Values in percent. */
export function readFractions(text: string): readonly Quantity[] {
  return rules.flatMap(({ pattern, share }) =>
    matchesIn(text, pattern)
      .map((match): Quantity | null => {
        const value = share(match);
        if (!(value > 0 && value <= 100)) return null;
        const before = text.slice(Math.max(0, match.index - 20), match.index);
        return {
          kind: 'share',
          text: match[0],
          span: { start: match.index, end: match.index + match[0].length },
          value,
          step: 1,
          unit: '%',
          counts: null,
          bound: hedges.find(([hedge]) => hedge.test(before))?.[1] ?? 'about',
          role: null,
          when: null,
        };
      })
      .filter((quantity) => quantity !== null),
  );
}
