import type { ArticleKind } from '../../corpus/article.ts';

/** A piece of running text: one line, cleaned, otherwise as its source has it; `code` keeps its lines and blanks. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'quotation' | 'item' | 'code';
  readonly text: string;
}

/** What was found in a document; null where it does not say. */
export interface Extracted {
  readonly title: string | null;
  /** The title may as well be the first heading of the text: nothing else in the document says that it is the title. */
  readonly titleIsFirstLine: boolean;
  readonly author: string | null;
  readonly publisher: string | null;
  /** Short lines above the title that say nothing else: one of them may be the outlet's name. */
  readonly masthead: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Absolute http(s) address that the document gives as its own. */
  readonly canonical: string | null;
  /** What the document says its language is, as a BCP 47 tag. */
  readonly language: string | null;
  readonly kind: ArticleKind | null;
  readonly blocks: readonly Block[];
  /** What a person should know about this import: "behind a paywall: only the beginning is here". */
  readonly notes: readonly string[];
}

/** Nothing found yet: what every extractor starts from. */
export const nothingFound: Extracted = {
  title: null,
  titleIsFirstLine: false,
  author: null,
  publisher: null,
  masthead: [],
  published: null,
  updated: null,
  canonical: null,
  language: null,
  kind: null,
  blocks: [],
  notes: [],
};

/** A document read, or why it cannot become an article, as a sentence part: "it holds no text". */
export type ExtractResult =
  | { readonly kind: 'extracted'; readonly extracted: Extracted }
  | { readonly kind: 'refused'; readonly reason: string };

export const refused = (reason: string): ExtractResult => ({ kind: 'refused', reason });
