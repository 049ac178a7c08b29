import type { Span } from './span.ts';

/** How exactly a moment is given. */
export type Grain = 'day' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A day, month, quarter, year, decade or century that a text names. */
export interface Moment {
  readonly kind: 'moment';
  /** The words as they stand in the text. */
  readonly text: string;
  readonly span: Span;
  /** First and last day that the words cover, `YYYY-MM-DD`, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  /** True when the words are relative ("this year", "Monday") and were reckoned from the day of publication. */
  readonly isResolved: boolean;
}
