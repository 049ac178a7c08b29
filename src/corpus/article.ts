/** What a piece of writing is. Opinion is always labelled as opinion where it is shown. */
export const articleKinds = ['report', 'opinion', 'analysis', 'transcript', 'readout'] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** `brief`: our own sentences about a source; `full`: the source's own text. Decides how an excerpt is introduced. */
export const renditions = ['brief', 'full'] as const;
export type Rendition = (typeof renditions)[number];

/** Another place where the same text was published. */
export interface AlsoIn {
  readonly publisher: string;
  readonly url: string;
}

/** One validated article. `text` is what every span points into; it is never changed after reading. */
export interface Article {
  /** The file's name without `.md`; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string | null;
  /** Publication day, `YYYY-MM-DD`. */
  readonly published: string;
  /** True: the source gives no date, and `published` is the day it was imported; said wherever a date would be. */
  readonly undated?: boolean | undefined;
  /** Day of the version that `text` is, when it was changed after publication; `YYYY-MM-DD`. */
  readonly updated: string | null;
  readonly url: string;
  readonly kind: ArticleKind;
  readonly rendition: Rendition;
  /** BCP 47 tag, such as `en`. */
  readonly language: string;
  readonly topics: readonly string[];
  /** The collection it belongs to; left out where it is in none. */
  readonly collection?: string | undefined;
  readonly alsoIn: readonly AlsoIn[];
  readonly text: string;
}

/** For sorting: the newest first, ties by id. */
export const newestFirst = (one: Article, other: Article): number =>
  one.published === other.published ? (one.id < other.id ? -1 : 1) : one.published < other.published ? 1 : -1;
