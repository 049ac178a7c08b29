import type { Span } from './article.ts';

/** A sentence of an article; `text` is `article.text.slice(span.start, span.end)`. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
}

/** A paragraph-sized part of an article: what is indexed and found. */
export interface Passage {
  /** `articleId#n`, n counting from 0 in reading order. */
  readonly id: string;
  readonly articleId: string;
  /** The nearest heading above, without its `#` marks; null before the first heading. */
  readonly heading: string | null;
  readonly span: Span;
  readonly sentences: readonly Sentence[];
}
