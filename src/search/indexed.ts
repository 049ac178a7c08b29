import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import { passageText } from '../corpus/passages.ts';
import { asWrittenIn } from '../language/packs/languages.ts';
import { termsOf } from '../language/tokens.ts';

/** What of a passage is indexed, each field as its terms. */
export interface IndexedPassage {
  readonly id: string;
  readonly text: readonly string[];
  readonly heading: readonly string[];
  readonly title: readonly string[];
}

/** @param title the terms of the article's title, which all its passages share */
export function indexed(article: Article, passage: Passage, title: readonly string[]): IndexedPassage {
  return asWrittenIn(article, () => ({
    id: passage.id,
    text: termsOf(passageText(article, passage)),
    heading: passage.heading === null ? [] : termsOf(passage.heading),
    title,
  }));
}
