import { termsOf, tokenise } from '../../language/tokens.ts';
import type { Stated } from '../relate/article.ts';

/** Below this many words a text uses too few words often enough for their difference to mean something. */
export const minLeaningWords = 350;
const maxTerms = 6;
/** One-sided 10 % of the normal distribution: articles are short, and nothing more is claimed than a leaning. */
const minZ = 1.28;
const minUses = 3;
/** The prior is worth this many words: as strong as a short text, so that rare words need more to stand out. */
const priorWords = 200;

/** "Newsvane's May report says": how a brief names the piece it is about; its words are not the piece's. */
const formula =
  /\p{Lu}[\p{L}\p{M}]*['’]s(?:\s+[\p{L}\p{M}]+){0,2}\s+(?:piece|article|report|story|column|editorial|analysis)(?!\p{L})/u;

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

function isLong(side: readonly Stated[]): boolean {
  let words = 0;
  return side.some(({ sentence }) => {
    words += wordCount(sentence.text);
    return words >= minLeaningWords;
  });
}

/** In how many sentences of one side each term occurs. */
interface Uses {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function usesOf(side: readonly Stated[], ignored: ReadonlySet<string>): Uses {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { statement } of side) {
    const spoken = formula.exec(statement.text);
    const formulaTerms = new Set(spoken === null ? [] : termsOf(spoken[0]));
    for (const term of statement.terms) {
      if (ignored.has(term) || formulaTerms.has(term) || /^\d/.test(term)) continue;
      counts.set(term, (counts.get(term) ?? 0) + 1);
      total += 1;
    }
  }
  return { counts, total };
}

/** The form in which a side writes a term most often; the first in code-point order among equals. */
function wordFor(term: string, side: readonly Stated[]): string {
  const forms = new Map<string, number>();
  for (const { statement } of side.filter((stated) => stated.statement.terms.has(term))) {
    for (const token of tokenise(statement.text).filter((each) => each.term === term)) {
      const form = statement.text.slice(token.span.start, token.span.end).replace(/['’]s$/, '');
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  }
  const [best] = [...forms].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  return best?.[0] ?? term;
}

/**
 * The words each side uses clearly more than the other: log-odds ratio with an informative Dirichlet prior, as z-scores
 * (Monroe, Colaresi, Quinn 2008, "Fightin' Words", equations 16 to 22); the prior is how many passages of all articles
 * use a word. Null when a side is too short. Publishers' and authors' own names are left out: they are not their words.
 */
export function leaningOf(
  first: readonly Stated[],
  second: readonly Stated[],
  frequency: (term: string) => number,
): { readonly first: readonly string[]; readonly second: readonly string[] } | null {
  if (!isLong(first) || !isLong(second)) return null;
  const articles = new Set([...first, ...second].map(({ article }) => article));
  const names = [...articles].map(({ publisher, author }) => `${publisher} ${author ?? ''}`);
  const ignored = new Set([...new Set(names)].flatMap(termsOf));
  const [ours, theirs] = [usesOf(first, ignored), usesOf(second, ignored)];
  const terms = [...new Set([...ours.counts.keys(), ...theirs.counts.keys()])];
  const priorTotal = terms.reduce((sum, term) => sum + frequency(term), 0);
  const scored = terms
    .map((term) => ({ term, z: zScore(term, ours, theirs, (priorWords * frequency(term)) / Math.max(1, priorTotal)) }))
    .sort((one, other) => other.z - one.z || (one.term < other.term ? -1 : 1));
  const chosen = (side: readonly Stated[], uses: Uses, sign: 1 | -1) =>
    (sign === 1 ? scored : scored.toReversed())
      .filter(({ term, z }) => z * sign >= minZ && (uses.counts.get(term) ?? 0) >= minUses)
      .slice(0, maxTerms)
      .map(({ term }) => wordFor(term, side));
  return { first: chosen(first, ours, 1), second: chosen(second, theirs, -1) };
}

/** `prior`: pseudo-uses of the term before anything was read. */
function zScore(term: string, ours: Uses, theirs: Uses, prior: number): number {
  const alpha = Math.max(prior, 0.01);
  const [one, other] = [ours.counts.get(term) ?? 0, theirs.counts.get(term) ?? 0];
  const odds = (count: number, total: number) => Math.log((count + alpha) / (total + priorWords - count - alpha));
  return (odds(one, ours.total) - odds(other, theirs.total)) / Math.sqrt(1 / (one + alpha) + 1 / (other + alpha));
}
