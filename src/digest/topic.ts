import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import { termsOf } from '../retrieval/analyser.ts';

/** Something to be read about, as somebody typed it. */
export interface Topic {
  readonly name: string;
  /** True when every word of the topic, or one of its family, is among the terms. */
  isIn(terms: Iterable<string>): boolean;
}

/** Words that begin alike are of one family: migration, migrant. Shorter ones are too often not (China, chinaware). */
const familyChars = 5;
const minFamilyChars = 6;
/** Paragraphs that must speak of a topic where neither the title nor the article's own topics name it. */
const minPassages = 2;

/** A topic as it is looked for; null for one without a word that tells anything. */
export function topicOf(name: string): Topic | null {
  const wanted = [...new Set(termsOf(name))];
  if (wanted.length === 0) return null;
  return {
    name,
    isIn(terms) {
      const all = new Set(terms);
      const stems = new Set([...all].filter((term) => term.length >= minFamilyChars).map(familyOf));
      return wanted.every((term) => all.has(term) || (term.length >= minFamilyChars && stems.has(familyOf(term))));
    },
  };
}

const familyOf = (term: string) => term.slice(0, familyChars);

/** True when an article is about a topic: it says so itself, its title does, or several of its paragraphs do. */
export function isAbout(article: Article, passages: readonly Passage[], topic: Topic): boolean {
  if ([article.title, ...article.topics].some((text) => topic.isIn(termsOf(text)))) return true;
  return passages.filter((passage) => speaksOf(article, passage, topic)).length >= minPassages;
}

/** True when a paragraph, or the heading above it, speaks of a topic. */
export function speaksOf(article: Article, { heading, span }: Passage, topic: Topic): boolean {
  return topic.isIn(termsOf(`${heading ?? ''} ${article.text.slice(span.start, span.end)}`));
}
