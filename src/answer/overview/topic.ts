import type { Article } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';
import { packInUse } from '../../language/pack.ts';
import { asWrittenIn, inLanguage, packOf } from '../../language/packs/languages.ts';
import { synonymsOf } from '../../language/synonyms.ts';
import { termsOf } from '../../language/tokens.ts';
import { analyseQuery } from '../../search/analyse.ts';
import type { Gathered } from '../../search/gathered.ts';
import { everything } from '../../search/query.ts';

/** Something to be read about, as somebody typed it. */
export interface Topic {
  readonly name: string;
  /** The words that are looked for: its name, or what says it in the articles' language. */
  readonly sought: string;
  /** True when every word of the topic, or one of its family or that may stand for it, is among the terms. */
  isIn(terms: Iterable<string>): boolean;
  /** True when a sentence with these terms speaks of it: it has the rarest of its words itself, the others it or the heading above it. */
  isTold(terms: Iterable<string>, heading: Iterable<string>): boolean;
}

/** Words that begin alike are of one family: migration, migrant. Shorter ones are too often not (China, chinaware). */
const familyChars = 5;
const minFamilyChars = 6;
/** Paragraphs that must speak of a topic where neither the title nor the article's own topics name it. */
const minPassages = 2;

/**
 * A topic as it is looked for; null for one without a word that tells anything.
 *
 * @param frequency how common a term is: a sentence must have the rarest itself
 * @param sought what is looked for, where it is other words than its name
 */
export function topicOf(
  name: string,
  frequency: (term: string) => number = () => 0,
  sought: string = name,
): Topic | null {
  // Its terms are those of the language that a text is read in: they are compared with that text's.
  const known = new Map<string, readonly string[]>();
  const wanted = (): readonly string[] => {
    const language = packInUse()?.language ?? 'en';
    const terms =
      known.get(language) ?? [...new Set(termsOf(sought))].sort((one, other) => frequency(one) - frequency(other));
    known.set(language, terms);
    return terms;
  };
  if (wanted().length === 0) return null;
  const isAmong = (terms: Iterable<string>): ((term: string) => boolean) => {
    const all = new Set(terms);
    const stems = new Set([...all].filter((term) => term.length >= minFamilyChars).map(familyOf));
    return (term) =>
      all.has(term) ||
      (term.length >= minFamilyChars && stems.has(familyOf(term))) ||
      synonymsOf(term).some((other) => all.has(other));
  };
  return {
    name,
    sought,
    isIn: (terms) => wanted().every(isAmong(terms)),
    isTold: (terms, heading) => {
      const own = [...terms];
      const [rarest, ...others] = wanted();
      return rarest !== undefined && isAmong(own)(rarest) && others.every(isAmong([...own, ...heading]));
    },
  };
}

/** Words that begin alike are of one family where they are long enough. */
export const familyOf = (term: string) => (term.length >= minFamilyChars ? term.slice(0, familyChars) : term);

/** Passages that are looked up for a topic: an article that is about it has some of these. */
const maxPassages = 1_000;

/** The articles that are about a topic: they say so themselves, their titles do, or several of their paragraphs do. */
export function articlesOn(topic: Topic, articles: readonly Article[], retriever: Gathered): Article[] {
  const found = new Map<string, Passage[]>();
  // The index has each article by the terms of its own language.
  for (const language of new Set(articles.map((article) => packOf(article.language)?.language ?? 'en'))) {
    const query = inLanguage(language, () => analyseQuery(topic.sought));
    for (const { passage, article } of retriever.search(query, everything, maxPassages)) {
      const known = found.get(article.id) ?? [];
      if (!known.includes(passage)) found.set(article.id, [...known, passage]);
    }
  }
  return articles.filter((article) => {
    const isNamed = asWrittenIn(article, () =>
      [article.title, ...article.topics].some((text) => topic.isIn(termsOf(text))),
    );
    if (isNamed) return true;
    const spoken = (found.get(article.id) ?? []).filter((passage) => speaksOf(article, passage, topic));
    return spoken.length >= minPassages;
  });
}

/** Paragraphs that were read for a topic: each is asked about for every one of its sentences. Only a memory. */
const spoken = new WeakMap<Topic, WeakMap<Passage, boolean>>();

/** True when a paragraph, or the heading above it, speaks of a topic. */
export function speaksOf(article: Article, passage: Passage, topic: Topic): boolean {
  const { heading, span } = passage;
  const known = spoken.get(topic) ?? new WeakMap<Passage, boolean>();
  spoken.set(topic, known);
  const told =
    known.get(passage) ??
    asWrittenIn(article, () => topic.isIn(termsOf(`${heading ?? ''} ${article.text.slice(span.start, span.end)}`)));
  known.set(passage, told);
  return told;
}
