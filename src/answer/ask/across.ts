import { isSpanish } from '../../language/bridge/spoken.ts';
import { inEnglish, piecesInEnglish, type Said } from '../../language/bridge/to-english.ts';
import { termsOf } from '../../language/tokens.ts';
import { analyseQuery } from '../../search/analyse.ts';
import { inverseFrequency } from '../../search/bm25.ts';
import type { Gathered } from '../../search/gathered.ts';
import type { Scope } from '../../search/query.ts';

/** The languages of the articles, without their regions. */
export function languagesOf({ articles }: Gathered): ReadonlySet<string> {
  return new Set([...articles.values()].map(({ language }) => language.toLowerCase().split('-')[0] ?? ''));
}

/** Whether a question is in a language that the articles are not in, and from which a bridge leads over. */
export function mustCross(question: string, retriever: Gathered): boolean {
  const written = languagesOf(retriever);
  return written.has('en') && !written.has('es') && isSpanish(question);
}

/** So many passages tell which words belong together. */
const maxPassages = 24;
/** A word that only stands elsewhere in the passage, beside one in the sentence itself. */
const aroundWeight = 0.35;
/** Each further choice for a word is so much less likely meant. */
const laterWeight = 0.75;
/** What only shares the word's stem, beside what the very word means. */
const stemWeight = 0.6;
/** So many ways of putting a question are tried. */
const maxWays = 3;

/** One word that may be said for a piece, as the articles have it. */
interface Choice {
  readonly text: string;
  readonly terms: readonly string[];
  readonly weight: number;
}

/**
 * A Spanish question as English ones that ask the same, the likeliest first: of several words for one those are taken that the
 * articles have, and have in one place.
 */
export function waysInEnglish(question: string, scope: Scope, retriever: Gathered): readonly string[] {
  const pieces = piecesInEnglish(question);
  const { vocabulary } = retriever;
  const slots = pieces.map((piece) => choicesOf(piece, retriever));
  const first = pieces.map((piece, at) => slots[at]?.[0]?.text ?? unknown(piece));
  const plain = inEnglish(question, pieces, first);
  const all = analyseQuery(slots.flatMap((slot) => slot.map(({ text }) => text)).join(' '));
  if (!slots.some((slot) => slot.length > 1)) return [plain];
  const weigh = (choice: Choice): number =>
    choice.weight *
    choice.terms.reduce((sum, term) => sum + inverseFrequency(vocabulary.passageCount, vocabulary.frequency(term)), 0);
  const found = retriever.search(all, scope, maxPassages).flatMap(({ passage }) => {
    const around = new Set(passage.sentences.flatMap(({ text }) => termsOf(text)));
    return passage.sentences.map(({ text }) => {
      const own = new Set(termsOf(text));
      let score = 0;
      const texts = slots.map((slot, at) => {
        let best = { text: first[at] ?? '', score: 0 };
        for (const choice of slot) {
          const isHere = choice.terms.every((term) => own.has(term));
          const isNear = isHere || choice.terms.every((term) => around.has(term));
          const value = isNear ? weigh(choice) * (isHere ? 1 : aroundWeight) : 0;
          if (value > best.score) best = { text: choice.text, score: value };
        }
        score += best.score;
        return best.text;
      });
      return { score, texts };
    });
  });
  found.sort((one, other) => other.score - one.score);
  const ways = found.map(({ texts }) => inEnglish(question, pieces, texts));
  return [...new Set([...ways.slice(0, maxWays - 1), plain])];
}

/** A piece that the articles have nothing of: capitals that are English alone make no name of it. */
const unknown = ({ choices, kind }: Said): string =>
  kind === 'name'
    ? (choices[0] ?? '')
    : (choices[0] ?? '').replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

/** What may be said for a piece and the articles have; empty where they have nothing of it. */
function choicesOf({ choices, kind, exact }: Said, { vocabulary }: Gathered): readonly Choice[] {
  if (kind === 'opening' || kind === 'function' || kind === 'sign') return [];
  return choices
    .map((text, at) => ({ text, terms: termsOf(text), weight: laterWeight ** at * (at < exact ? 1 : stemWeight) }))
    .filter(({ terms }) => terms.length > 0 && terms.every((term) => vocabulary.frequency(term) > 0));
}
