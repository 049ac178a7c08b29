/** A half-open range in UTF-16 code units of an article's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges of one text have something in common. */
export const spansMeet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A sentence of an article; `text` is `article.text.slice(span.start, span.end)`. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
}
