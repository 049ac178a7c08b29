import type { Article } from '../../corpus/article.ts';
import { plainEnglish } from '../../language/bridge/plain-english.ts';
import { fold } from '../../language/fold.ts';
import type { Bridge, Pack } from '../../language/pack.ts';
import { allPacks, inLanguage, packOf, packSpoken, primaryTag } from '../../language/packs/languages.ts';
import type { Said } from '../../language/said.ts';
import { stem, termsOf } from '../../language/tokens.ts';
import { isWord } from '../../language/words.ts';
import { analyseQuery } from '../../search/analyse.ts';
import { inverseFrequencyIn } from '../../search/bm25.ts';
import type { Gathered } from '../../search/gathered.ts';
import { everything, type Scope } from '../../search/query.ts';

/** The language that a question is taken to be in: English, unless it is surely another that is read. */
export const languageAsked = (question: string): string => packSpoken(question)?.language ?? 'en';

/** All languages that texts are read in. */
export const languagesRead = (): readonly string[] => ['en', ...allPacks().map(({ language }) => language)];

/** The other languages that a question in one can be put to articles in. */
export const languagesBeside = (asked: string): readonly string[] =>
  ['en', ...allPacks().flatMap(({ language, bridge }) => (bridge === null ? [] : [language]))].filter(
    (language) => language !== asked && (asked === 'en' || packOf(asked)?.bridge != null),
  );

const isIn = (language: string, { language: own }: Pick<Article, 'language'>): boolean =>
  own === language || primaryTag(own) === language;

/** The scope narrowed to the articles in a language: null where there are none, the scope itself where there are no others. */
export function scopeIn(language: string, scope: Scope, { articles }: Gathered): Scope | null {
  let [own, all] = [0, 0];
  for (const article of articles.values()) {
    if (scope.articleIds !== null && !scope.articleIds.has(article.id)) continue;
    all++;
    if (isIn(language, article)) own++;
  }
  if (own === all) return own === 0 ? null : scope;
  if (own === 0) return null;
  const inside = [...articles.values()].filter(
    (article) => isIn(language, article) && (scope.articleIds === null || scope.articleIds.has(article.id)),
  );
  return { ...scope, articleIds: new Set(inside.map(({ id }) => id)) };
}

/** Whether some article is in a language. */
export function writesIn(language: string, { articles }: Gathered): boolean {
  for (const article of articles.values()) if (isIn(language, article)) return true;
  return false;
}

/** A question as ones that ask the same in another language, the likeliest first; English is the way between two others. */
export function waysIn(language: string, question: string, scope: Scope, retriever: Gathered): readonly string[] {
  const [spoken, other] = [packSpoken(question), packOf(language)];
  if (other === null) return spoken?.bridge == null ? [] : waysInEnglish(spoken.bridge, question, scope, retriever);
  const english = spoken === null ? question : plainEnglish(spoken, question);
  return other.bridge === null ? [] : [other.bridge.fromEnglish(english, knowing(other, retriever))];
}

/**
 * A topic in words that the articles have: as it was typed where they have these, else brought over from another language
 * where they have that. English words are never taken for those of another.
 */
export function topicAcross(topic: string, retriever: Gathered): string {
  const isKnown = (language: string, text: string): boolean => {
    const terms = inLanguage(language, () => termsOf(text));
    return terms.length > 0 && terms.every((term) => retriever.vocabulary.frequency(term) > 0);
  };
  const bridged = allPacks().flatMap(({ bridge, ...pack }) => (bridge === null ? [] : [{ ...pack, bridge }]));
  if (['en', ...bridged.map(({ language }) => language)].some((language) => isKnown(language, topic))) return topic;
  const words = (topic.match(/\p{L}+/gu) ?? []).map(fold);
  for (const pack of bridged) {
    const isEnglish = words.some((word) => !pack.isStopWord(word) && isWord(word, stem(word)));
    const other = isEnglish ? pack.language : 'en';
    if (!writesIn(other, retriever)) continue;
    const way = isEnglish
      ? pack.bridge.fromEnglish(topic, knowing(pack, retriever), 1)
      : waysInEnglish(pack.bridge, topic, everything, retriever)[0];
    const text = way?.replace(/[¿?]/g, '').trim() ?? '';
    if (isKnown(other, text)) return text;
  }
  return topic;
}

/** Tells whether the articles have a word of a language. */
const knowing =
  ({ language }: Pick<Pack, 'language'>, { vocabulary }: Gathered) =>
  (word: string): boolean => {
    const terms = inLanguage(language, () => termsOf(word));
    return terms.length > 0 && terms.every((term) => vocabulary.frequency(term) > 0);
  };

/** So many passages tell which words belong together. */
const maxPassages = 24;
/** A word that only stands elsewhere in the passage, beside one in the sentence itself. */
const aroundWeight = 0.35;
/** Each further choice for a word is so much less likely meant. */
const laterWeight = 0.75;
/** So many ways of putting a question are tried. */
const maxWays = 3;

/** One word that may be said for a piece, as the articles have it. */
interface Choice {
  readonly text: string;
  readonly terms: readonly string[];
  readonly weight: number;
}

/**
 * A question as English ones that ask the same, the likeliest first: of several words for one those are taken that the
 * articles have, and have in one place.
 */
function waysInEnglish(bridge: Bridge, question: string, scope: Scope, retriever: Gathered): readonly string[] {
  const pieces = bridge.pieces(question);
  const slots = pieces.map((piece) => choicesOf(piece, retriever));
  const first = pieces.map((piece, at) => slots[at]?.[0]?.text ?? unknown(piece));
  const plain = bridge.inEnglish(question, pieces, first);
  const all = analyseQuery(slots.flatMap((slot) => slot.map(({ text }) => text)).join(' '));
  if (!slots.some((slot) => slot.length > 1)) return [plain];
  const rarityOf = inverseFrequencyIn(retriever.vocabulary);
  const weigh = (choice: Choice): number => choice.weight * choice.terms.reduce((sum, term) => sum + rarityOf(term), 0);
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
  const ways = found.map(({ texts }) => bridge.inEnglish(question, pieces, texts));
  return [...new Set([...ways.slice(0, maxWays - 1), plain])];
}

/** A piece that the articles have nothing of: capitals that are English alone make no name of it. */
const unknown = ({ choices, kind }: Said): string =>
  kind === 'name'
    ? (choices[0] ?? '')
    : (choices[0] ?? '').replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

/** What may be said for a piece and the articles have, the very word before what shares its stem; empty where they have nothing of it. */
function choicesOf({ choices, kind, exact }: Said, { vocabulary }: Gathered): readonly Choice[] {
  if (kind === 'opening' || kind === 'function' || kind === 'sign') return [];
  const known = choices
    .map((text, at) => ({ text, at, terms: termsOf(text), weight: laterWeight ** at }))
    .filter(({ terms }) => terms.length > 0 && terms.every((term) => vocabulary.frequency(term) > 0));
  const own = known.filter(({ at }) => at < exact);
  return own.length > 0 ? own : known;
}
