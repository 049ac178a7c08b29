import { type Article, newestFirst } from '../../corpus/article.ts';
import { fold } from '../../language/fold.ts';
import { inLanguage } from '../../language/packs/languages.ts';
import { everydayRank } from '../../language/tables/common-words.ts';
import { type Token, termsOf, tokenise } from '../../language/tokens.ts';
import { analyseQuery } from '../../search/analyse.ts';
import type { Gathered } from '../../search/gathered.ts';
import { everything } from '../../search/query.ts';
import { mayReadAll } from '../../search/size.ts';
import { languageAsked, languagesRead, topicAcross, writesIn } from '../question/across.ts';
import { recased } from '../question/recase.ts';
import { readScope } from '../question/scope.ts';
import { articlesIn } from '../question/scope-joined.ts';
import { leadLength } from '../question/scope-mentions.ts';
import { type SourceMention, sourcesIn } from '../source-mentions.ts';
import { isOn } from './points.ts';
import { familyOf, type Topic, topicOf } from './topic.ts';

/** What an overview is of: everything, a source or article, and of that perhaps only what has to do with a topic. */
export interface Subject {
  /** The newest first, ties by id. */
  readonly articles: readonly Article[];
  /** As the articles write them; empty where none is named. */
  readonly sources: readonly SourceMention[];
  readonly topic: Topic | null;
  /** What was asked about and no article has, as typed. */
  readonly missing: readonly string[];
  /** How many things are wanted ("three key facts"), 1 to 8; null where that is left open. */
  readonly count: number | null;
}

export interface SubjectContext {
  readonly retriever: Gathered;
  /** The day of asking, `YYYY-MM-DD`. */
  readonly today: string;
  /** Words that say what is wanted ("summary", "timeline") and not of what; folded. */
  readonly framing: ReadonlySet<string>;
}

/** "Three key facts": how many are wanted, and not of what. */
const fewPattern = /^[1-8]$/;
/** A word of everyday speech asks about nothing where no article has it, beside one that some article has ("the migration thing"). */
const isEveryday = (term: string): boolean => everydayRank(term) !== null;

/**
 * Reads out of a line of what it wants an overview: in its own language, and where the articles have nothing of it in that, as one in
 * another that they are written in. A topic of a word or two may be in any.
 */
export function subjectOf(line: string, context: SubjectContext): Subject {
  const { retriever } = context;
  const asked = languageAsked(line);
  const languages = [asked, ...languagesRead().filter((language) => language !== asked)].filter(
    (language) => (language === 'en' && asked === 'en') || writesIn(language, retriever),
  );
  const [first = 'en', ...others] = languages;
  const own = inLanguage(first, () => subjectIn(line, context));
  if (own.missing.length === 0) return own;
  for (const language of others) {
    const other = inLanguage(language, () => subjectIn(line, context));
    if (other.missing.length === 0) return other;
  }
  return own;
}

/** The same, read in the language in use. */
function subjectIn(line: string, { retriever, today, framing }: SubjectContext): Subject {
  const { articles } = retriever;
  const sources = sourcesIn(line, articles);
  const led = sources.map(({ start, end }, at) => ({
    start: Math.max(sources[at - 1]?.end ?? 0, start - leadLength(line.slice(0, start))),
    end,
  }));
  const written = readScope(without(line, led), articles, today);
  const named = new Set(sources.flatMap(({ articleIds }) => [...articleIds]));
  const inside = articlesIn(written.scope, articles)
    .filter(({ id }) => sources.length === 0 || named.has(id))
    .sort(newestFirst);
  const tokens = tokenise(written.core);
  const few = tokens.find(({ term }) => fewPattern.test(term ?? ''))?.term ?? null;
  const count = few === null ? null : Number(few);
  const words = tokens.filter(({ term, word }) => term !== null && !framing.has(word) && !fewPattern.test(word));
  const isKnown = knownIn(retriever);
  const known = words.filter(({ term }) => isKnown(term ?? ''));
  const isMissing = (term: string): boolean => !isKnown(term) && (known.length === 0 || !isEveryday(term));
  const unmet = words.filter(({ term }) => isMissing(term ?? '')).map((token) => accented(token, written.core));
  const { vocabulary } = retriever;
  const other = known.length > 0 || words.length === 0 ? null : acrossFrom(written.core, words, retriever);
  // What the articles have in another language is not what they lack.
  const nowhere = known.length > 0 ? unmet : unmet.filter((word) => topicAcross(word, retriever) === word);
  const missing = nowhere.length > 0 ? nowhere : unmet;
  if (other !== null) {
    const on = spokenOf(other, inside, retriever);
    return { articles: on, sources, topic: other, missing: on.length > 0 ? [] : missing, count };
  }
  const nameOf = (word: string): string | null => vocabulary.nameOf(word);
  const name = recased(calledIn(written.core, tokens, known), nameOf).replace(/\?$/, '');
  const topic = known.length === 0 ? null : topicOf(name, (term) => vocabulary.frequency(term));
  if (topic === null) return { articles: inside, sources, topic, missing, count };
  // A matter that all have something on may be asked for; a name that is everywhere tells nothing apart.
  const isNoMatter = known.every(({ word, term }) => nameOf(word) !== null || isEveryday(term ?? ''));
  if (isNoMatter && isEverywhere(topic, inside, retriever))
    return { articles: inside, sources, topic: null, missing, count };
  const on = spokenOf(topic, inside, retriever);
  if (on.length === 0 && tokens.length > maxNaming) {
    const word = mostSpokenOf(known, inside, retriever);
    const isAll = word === null || isEverywhere(word.topic, inside, retriever);
    return { articles: isAll ? inside : word.on, sources, topic: isAll ? null : word.topic, missing: [], count };
  }
  // "between the two countries": words that everybody uses and no sentence has together ask about everything.
  if (on.length === 0 && words.every(({ term }) => isEveryday(term ?? '')))
    return { articles: inside, sources, topic: null, missing, count };
  return { articles: on, sources, topic, missing, count };
}

/** Who says more than this tells why they ask as well, and not all of it together is what they ask about. */
const maxNaming = 16;

/** Of so many words it is looked up who speaks of them: a long line says early what it is about. */
const maxWeighed = 24;

/** The word of several that most articles speak of; null where none speaks of any. */
function mostSpokenOf(
  words: readonly Token[],
  inside: readonly Article[],
  retriever: Gathered,
): { readonly topic: Topic; readonly on: readonly Article[] } | null {
  const distinct = [...new Map(words.map((each) => [each.term, each])).values()].slice(0, maxWeighed);
  const spoken = distinct.flatMap(({ word }) => {
    const topic = topicOf(word);
    return topic === null ? [] : [{ topic, on: spokenOf(topic, inside, retriever) }];
  });
  const [most] = spoken.filter(({ on }) => on.length > 0).sort((one, other) => other.on.length - one.on.length);
  return most ?? null;
}

/** A word as it is looked up, but with the accents that it was typed with. */
function accented({ word, span }: Token, line: string): string {
  const typed = line.slice(span.start, span.end).toLowerCase();
  return fold(typed) === word ? typed : word;
}

/** A topic of which the articles have no word, in the other language; null where they have none of that either. */
function acrossFrom(line: string, words: readonly Token[], retriever: Gathered): Topic | null {
  const name = line.slice(words[0]?.span.start ?? 0, words.at(-1)?.span.end ?? 0);
  const sought = topicAcross(name, retriever);
  return sought === name ? null : topicOf(name, (term) => retriever.vocabulary.frequency(term), sought);
}

/** What a line calls its topic: as typed where nothing but small words stand between its words, else those words. */
function calledIn(line: string, tokens: readonly Token[], known: readonly Token[]): string {
  const [from, to] = [known[0]?.span.start ?? 0, known.at(-1)?.span.end ?? 0];
  const isOne = tokens.every(
    (token) => token.span.end <= from || token.span.start >= to || token.term === null || known.includes(token),
  );
  return isOne ? line.slice(from, to) : known.map(({ word }) => word).join(' ');
}

/** Whether some article has a term, or one of its family. */
function knownIn({ articles, vocabulary }: Gathered): (term: string) => boolean {
  const families = new Set(
    [...articles.values()].flatMap(({ title, topics }) => termsOf([title, ...topics].join(' ')).map(familyOf)),
  );
  return (term) => vocabulary.frequency(term) > 0 || families.has(familyOf(term));
}

/** What so many of the articles are about is all that there is to tell of; of fewer articles it would be most of one. */
const shareOfAll = 0.8;
const fewestArticles = 4;

/** Whether a topic is what nearly all articles are about, so that it tells none of them apart: the bay that they all write of. */
function isEverywhere(topic: Topic, articles: readonly Article[], retriever: Gathered): boolean {
  if (articles.length < fewestArticles || !mayReadAll(retriever.articles)) return false;
  retriever.expect(articles);
  const about = articles.filter(({ id, title, topics }) => {
    const told = retriever
      .passages(id)
      .flatMap(({ heading, sentences }) => [heading ?? '', ...sentences.map(({ text }) => text)]);
    return topic.isIn(termsOf([title, ...topics, ...told].join(' ')));
  });
  return about.length >= shareOfAll * articles.length;
}

/** The articles with a sentence on a topic. */
function spokenOf(topic: Topic, all: readonly Article[], retriever: Gathered): readonly Article[] {
  const articles = mayReadAll(retriever.articles) ? all : foundOn(topic, all, retriever);
  retriever.expect(articles);
  return articles.filter(({ id }) =>
    retriever.passages(id).some((passage) => passage.sentences.some((sentence) => isOn({ passage, sentence }, topic))),
  );
}

/** Passages of a large collection that are looked up for a topic. */
const maxPassages = 1_000;

function foundOn({ sought }: Topic, all: readonly Article[], retriever: Gathered): readonly Article[] {
  const hits = retriever.search(analyseQuery(sought), everything, maxPassages);
  const found = new Set(hits.map(({ article }) => article));
  return all.filter((article) => found.has(article));
}

function without(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = text;
  for (const { start, end } of [...ranges].sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}
