/** A half-open range in UTF-16 code units of an article's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of an article; `text` is `article.text.slice(span.start, span.end)`. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
}
