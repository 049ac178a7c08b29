import { fold } from '../fold.ts';

/** A word, number or sign of a Spanish text. */
export interface Piece {
  readonly kind: 'word' | 'number' | 'sign';
  readonly text: string;
  /** In lower case, without accents. */
  readonly folded: string;
}

const pattern = /\p{Nd}+(?:[.,]\p{Nd}+)*|(?:\p{Lu}{1,2}\.\s?){2,}|[\p{L}\p{M}\p{N}'’]+(?:[-‐&][\p{L}\p{N}]+)*|[^\s]/gu;

/** A text in its pieces, in order. */
export function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(pattern)].map(([piece]) => ({
    kind: /^\p{Nd}/u.test(piece) ? 'number' : /\p{L}/u.test(piece) ? 'word' : 'sign',
    text: piece.trim(),
    folded: fold(piece.replace(/\s/g, '')),
  }));
}
