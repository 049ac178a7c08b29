import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Meaning } from '../language/meaning.ts';
import { tokenise } from '../language/tokens.ts';
import type { Vocabulary } from './analyse.ts';
import type { Gathered, Hit } from './gathered.ts';
import { NotAtHand } from './not-at-hand.ts';
import type { Query, Scope } from './query.ts';
import type { Findings, Retriever, Search, Wanted } from './retriever.ts';
import { mayReadAll } from './size.ts';
import { surfaceIn, writtenAsName } from './surfaces.ts';

/** Passages read to learn whether a word is a name. */
const maxNamePassages = 8;

/**
 * What was gathered of an index for one question. Asked for something that is not here yet it notes that, and answers as if
 * there were none: then what was made of it counts nothing, and `wanted` tells what to fetch before it is made again. Of an
 * article that is not here it throws `NotAtHand`, for readings of articles are remembered beyond the question.
 */
export class Gathering implements Gathered, Vocabulary {
  readonly meaning: Meaning | null;
  readonly articles: ReadonlyMap<string, Article>;
  readonly passageCount: number;
  readonly #hits = new Map<string, readonly Hit[]>();
  readonly #passages = new Map<string, readonly Passage[]>();
  readonly #frequencies = new Map<string, number>();
  readonly #nearest = new Map<string, string | null>();
  readonly #uses = new Map<string, readonly Hit[]>();
  readonly #searches = new Map<string, Search>();
  /** How many articles are fetched beside one that is read without having been expected. */
  #foreseen = 1;
  readonly #missing = {
    articles: new Set<string>(),
    frequencies: new Set<string>(),
    nearest: new Set<string>(),
    uses: new Set<string>(),
  };

  constructor({ meaning, articles, passageCount }: Pick<Retriever, 'meaning' | 'articles' | 'passageCount'>) {
    this.meaning = meaning;
    this.articles = articles;
    this.passageCount = passageCount;
  }

  get vocabulary(): Vocabulary {
    return this;
  }

  search(query: Query, scope: Scope, limit: number): readonly Hit[] {
    return this.#found({ by: 'words', query, scope, limit });
  }

  resembling(query: Query, scope: Scope, limit: number): readonly Hit[] {
    return this.meaning === null ? [] : this.#found({ by: 'meaning', query, scope, limit });
  }

  #found(search: Search): readonly Hit[] {
    const key = keyOf(search);
    const hits = this.#hits.get(key);
    if (hits === undefined) this.#searches.set(key, search);
    return hits ?? [];
  }

  passages(articleId: string): readonly Passage[] {
    const passages = this.#passages.get(articleId);
    if (passages !== undefined) return passages;
    if (!this.articles.has(articleId)) return [];
    this.#missing.articles.add(articleId);
    throw new NotAtHand(articleId);
  }

  expect(articles: Iterable<Article>): void {
    let last: string | null = null;
    for (const { id } of articles) {
      if (this.#passages.has(id)) continue;
      this.#missing.articles.add(id);
      last = id;
    }
    if (last !== null) throw new NotAtHand(last);
  }

  frequency(term: string): number {
    return known(this.#frequencies, term, this.#missing.frequencies) ?? 0;
  }

  nearest(term: string): string | null {
    return known(this.#nearest, term, this.#missing.nearest) ?? null;
  }

  surface(term: string, typed: string): string {
    return surfaceIn(known(this.#uses, term, this.#missing.uses) ?? [], term, typed);
  }

  nameOf(word: string): string | null {
    const key = word.toLowerCase();
    const term = tokenise(key)[0]?.term ?? null;
    const uses = term === null ? [] : (known(this.#uses, term, this.#missing.uses) ?? []);
    const sentences = uses
      .slice(0, maxNamePassages)
      .flatMap(({ passage }) => passage.sentences.map(({ text }) => text));
    return writtenAsName(key, sentences);
  }

  /**
   * Notes that an article is wanted that could not be read. Whoever reads one after the other gets twice as many of those that
   * follow each time.
   */
  miss({ articleId }: NotAtHand): void {
    if (this.#missing.articles.has(articleId)) return;
    this.#missing.articles.add(articleId);
    if (!mayReadAll(this.articles)) return;
    this.#foreseen *= 2;
    const ids = [...this.articles.keys()];
    const at = ids.indexOf(articleId) + 1;
    for (const id of ids.slice(at, at + this.#foreseen)) if (!this.#passages.has(id)) this.#missing.articles.add(id);
  }

  get isWhole(): boolean {
    return this.wanted() === null;
  }

  /** What was asked for and is not here; null where everything was. */
  wanted(): Wanted | null {
    const { articles, frequencies, nearest, uses } = this.#missing;
    const wanted = {
      searches: [...this.#searches.values()],
      articles: [...articles],
      frequencies: [...frequencies],
      nearest: [...nearest],
      uses: [...uses],
    };
    return Object.values(wanted).every((list) => list.length === 0) ? null : wanted;
  }

  /** Takes in what was found of what was wanted. */
  take(wanted: Wanted, findings: Findings): void {
    wanted.searches.forEach((search, n) => {
      const hits = findings.hits[n] ?? [];
      this.#hits.set(keyOf(search), hits);
    });
    for (const id of wanted.articles) this.#passages.set(id, findings.passages.get(id) ?? []);
    for (const term of wanted.frequencies) this.#frequencies.set(term, 0);
    for (const [term, count] of findings.frequencies) this.#frequencies.set(term, count);
    for (const term of wanted.nearest) this.#nearest.set(term, findings.nearest.get(term) ?? null);
    for (const term of wanted.uses) this.#uses.set(term, findings.uses.get(term) ?? []);
    this.#searches.clear();
    for (const missing of Object.values(this.#missing)) missing.clear();
  }
}

function known<T>(found: ReadonlyMap<string, T>, key: string, missing: Set<string>): T | undefined {
  const value = found.get(key);
  if (value === undefined) missing.add(key);
  return value;
}

/** Sets of articles are told apart by what is in them: each question makes its own. */
const setKeys = new WeakMap<ReadonlySet<string>, string>();

function keyOfSet(ids: ReadonlySet<string>): string {
  const before = setKeys.get(ids);
  if (before !== undefined) return before;
  const key = [...ids].sort().join(' ');
  setKeys.set(ids, key);
  return key;
}

function keyOf({ by, query, scope, limit }: Search): string {
  const ids = scope.articleIds === null ? '*' : keyOfSet(scope.articleIds);
  const words = by === 'words' ? '' : query.tokens.map(({ word }) => word).join(' ');
  return [by, limit, scope.since, scope.until, query.terms.join(' '), words, ids].join('\n');
}
