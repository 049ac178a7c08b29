/** What part of a question a piece is. */
export type PieceKind = 'opening' | 'verb' | 'name' | 'word' | 'function' | 'passive' | 'sign';

/** A piece of a question in English: what may be said for it, the commonest first. */
export interface Said {
  readonly choices: readonly string[];
  readonly kind: PieceKind;
  readonly helper?: string | null;
  readonly isMany?: boolean;
  /** Of the choices so many are what the very word means; those behind share its stem only. */
  readonly exact: number;
}
