import type { Sentence, Span } from '../language/span.ts';

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
