import type { ImportedArticle } from '../../corpus/front-matter.ts';
import { resemblance } from '../../language/shingles.ts';
import { addressKey, isSameHost } from './address.ts';
import { createNearDuplicates, type Fingerprint, fingerprint } from './near-duplicate.ts';
import { isToldApart } from './told-apart.ts';

/** The articles that are there already, to be found by id, address, bytes and text. */
export interface KnownArticles {
  get(id: string): ImportedArticle | undefined;
  has(id: string): boolean;
  /** @param print of its text, where it was taken before */
  set(article: ImportedArticle, print?: Fingerprint): void;
  /** The article whose own address this is. */
  at(address: string): ImportedArticle | undefined;
  /** The article of which a copy stands at this address. */
  alsoAt(address: string): ImportedArticle | undefined;
  byHash(sourceHash: string): ImportedArticle | undefined;
  /** The article that came from a file of this name, folders included. */
  ofFile(address: string): ImportedArticle | undefined;
  /** The article whose text resembles this one's most, of those that it is not told apart from. */
  like(article: Omit<ImportedArticle, 'id'>, print: Fingerprint): ImportedArticle | undefined;
}

/** Reads an article again that came in before; undefined when it is gone. */
export type ReadAgain = (id: string) => ImportedArticle | undefined;

/**
 * Indexes articles for looking up. With `readAgain` their texts are not kept but read when they are needed, so that memory does
 * not grow with the corpus.
 */
export function knownArticles(articles: Iterable<ImportedArticle>, readAgain: ReadAgain | null = null): KnownArticles {
  const byId = new Map<string, ImportedArticle | null>();
  const byKey = new Map<string, string>();
  const copies = new Map<string, string>();
  const byHash = new Map<string, string>();
  const byFile = new Map<string, string>();
  const texts = createNearDuplicates();
  // what was looked at last is looked at again when it is placed and written
  let last: ImportedArticle | null = null;
  const set = (article: ImportedArticle, print = fingerprint(article.text)) => {
    byId.set(article.id, readAgain === null ? article : null);
    last = article;
    for (const address of ownAddresses(article)) byKey.set(addressKey(address), article.id);
    for (const { url } of article.alsoIn) if (isOnTheWeb(url)) copies.set(addressKey(url), article.id);
    if (!isOnTheWeb(article.url)) byFile.set(article.url, article.id);
    if (article.sourceHash !== undefined) byHash.set(article.sourceHash, article.id);
    texts.set(article.id, print);
  };
  for (const article of articles) set(article);
  const find = (id: string | null | undefined): ImportedArticle | undefined => {
    if (!id || !byId.has(id)) return undefined;
    if (last?.id === id) return last;
    const found = byId.get(id) ?? readAgain?.(id);
    if (found) last = found;
    return found;
  };
  return {
    get: find,
    has: (id) => byId.has(id),
    set,
    at: (address) => find(byKey.get(addressKey(address))),
    alsoAt: (address) => find(copies.get(addressKey(address))),
    byHash: (sourceHash) => find(byHash.get(sourceHash)),
    ofFile: (address) => find(byFile.get(address)),
    like(article, print) {
      const isCopy = (id: string) => {
        const other = find(id);
        return other !== undefined && !isToldApart(article, other);
      };
      return find(texts.find(print, (id) => find(id)?.text ?? null, isCopy));
    },
  };
}

/** A file's name is no address, many files are called the same. */
const isOnTheWeb = (address: string): boolean => /^https?:/.test(address);

/** An address belongs to its host: what a page on one host says of another host's address counts for nothing. */
const ownAddresses = ({ url, canonical = url }: ImportedArticle): readonly string[] =>
  (isSameHost(url, canonical) ? [url, canonical] : [url]).filter(isOnTheWeb);

/** From this share of the brief's names and figures on, a text is the one the brief was written of. */
const minSharedNames = 0.4;

/** Whether two texts tell the same story in other words: the names and figures of the one are mostly in the other. */
export function tellsTheSame(one: string, other: string): boolean {
  const [names, others] = [namesAndFigures(one), namesAndFigures(other)];
  const [small, large] = names.size <= others.size ? [names, others] : [others, names];
  let shared = 0;
  for (const name of small) if (large.has(name)) shared++;
  return small.size >= 5 && shared / small.size >= minSharedNames;
}

/** Words inside sentences that begin with a capital or hold a digit. */
const namesAndFigures = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/(?<=[\p{Ll},;:)”"’] )[“‘"(]?((?:\p{Lu}[\p{L}’']+|[$€£]?\d[\d.,]*\d|\d))/gu)].map(
      (match) => match[1] ?? '',
    ),
  );

/** Two versions of one text have at least this share of shingles in common. */
const minVersionJaccard = 0.2;

/** Whether a text may be another version of an article, rather than another article under the same name. */
export const isVersionOf = (text: string, article: ImportedArticle): boolean => {
  const { jaccard, containment } = resemblance(text, article.text);
  return jaccard >= minVersionJaccard || containment >= 0.5;
};

/** From this share of the brief's long words on, a text is the one the brief was written of. */
const minSharedWords = 0.5;

/**
 * Whether a text that is found at an article's own address may take the article's place: it is another version of it, or
 * tells the same story anew. An error page, a wall or another article does not.
 */
export const mayReplace = (text: string, before: ImportedArticle): boolean =>
  tellsTheSame(before.text, text) ||
  (before.rendition === 'brief' ? sharesWords(before.text, text) : isVersionOf(text, before));

function sharesWords(brief: string, text: string): boolean {
  const words = (of: string) => new Set(of.toLowerCase().match(/\p{L}{5,}/gu));
  const [wanted, found] = [words(brief), words(text)];
  return [...wanted].filter((word) => found.has(word)).length >= minSharedWords * wanted.size;
}
