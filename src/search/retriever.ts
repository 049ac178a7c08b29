import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Meaning } from '../language/meaning.ts';
import type { Gathered, Hit } from './gathered.ts';
import type { Query, Scope } from './query.ts';

/** What enters and leaves an index in one step. A changed article is in both lists. */
export interface IndexChange {
  readonly removed: readonly string[];
  readonly added: readonly Article[];
}

/** One search of those that `Gathered` has: `search`, or `resembling`. */
export interface Search {
  readonly by: 'words' | 'meaning';
  readonly query: Query;
  readonly scope: Scope;
  readonly limit: number;
}

/** All that is wanted of an index at once. */
export interface Wanted {
  readonly searches: readonly Search[];
  /** Articles that are to be read, by id. */
  readonly articles: readonly string[];
  /** Terms whose frequency is wanted. */
  readonly frequencies: readonly string[];
  /** Terms that no passage has, of which the nearest is wanted. */
  readonly nearest: readonly string[];
  /** Terms of which it is to be seen how the articles write them. */
  readonly uses: readonly string[];
}

/** What was found of what was wanted, each in the order or by the name it was wanted by. */
export interface Findings {
  readonly hits: readonly (readonly Hit[])[];
  /** The passages of the articles that are in the index; their text can be read from now on. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  readonly frequencies: ReadonlyMap<string, number>;
  readonly nearest: ReadonlyMap<string, string | null>;
  /** The first `maxUses` passages by id that have the term in text, heading or title. */
  readonly uses: ReadonlyMap<string, readonly Hit[]>;
  /** Whether a part of the index did not answer in time: then the rest is from those that did. */
  readonly isPartial: boolean;
}

/** Passages read to learn how a word is written. */
export const maxUses = 20;

/** Finds passages. Every implementation passes `test/contract/retriever.ts`. */
export interface Retriever {
  /** All articles now in the index, by id, but for what they say: `text` throws `NotAtHand` outside `gather` unless `atHand`. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly passageCount: number;
  readonly meaning: Meaning | null;
  /** The whole index, where it is in memory and nothing has to be waited for; else null. */
  readonly atHand: Gathered | null;
  /** Finds everything that is wanted, in as few steps as it can, each from one state of the index. */
  find(wanted: Wanted): Promise<Findings>;
  /** Takes articles out and in, in one step: no search sees half a change. Where it returns a promise, that resolves when it is done. */
  update(change: IndexChange): void | Promise<void>;
}
