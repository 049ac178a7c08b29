import type { Span } from '../../language/span.ts';
import type { Measured } from './measured.ts';

export const conflictKinds = ['figure', 'time', 'name', 'phrase', 'denial', 'opposite', 'order'] as const;
/** In what two sentences may contradict each other. */
export type ConflictKind = (typeof conflictKinds)[number];

/** A place in two sentences where one says one thing and the other another. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly first: Span;
  readonly second: Span;
  /** How well the two fit the same place, 0 to 1: of one noun, one role, one grain. */
  readonly fit: number;
  /** How much of what stands around the one stands around the other, 0 to 1. */
  readonly context: number;
  /** What kind of figure or name it is; empty for others. */
  readonly sort: string;
}

/** How well a conflict's two places fit each other and stand among the same words, 0 to 1. */
export const strengthOf = ({ fit, context }: Conflict): number => fit * (0.5 + 0.5 * context);

/** What two sentences have in common and where they may differ. */
export interface Contrast {
  readonly conflicts: readonly Conflict[];
  /** Figures, times that both give alike. */
  readonly agreed: { readonly figures: readonly (readonly [Measured, Measured])[]; readonly times: number };
  /** Two names with one part in common and another that is not: "Jonas Wirth", "Malte Wirth". */
  readonly namesakes: number;
}
