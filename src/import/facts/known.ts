import type { ImportedArticle } from '../../corpus/front-matter.ts';
import { createNearDuplicates, resemblance } from '../near-duplicate.ts';
import { addressKey, isSameHost } from './address.ts';
import { isToldApart } from './told-apart.ts';

/** The articles that are there already, to be found by id, address, bytes and text. */
export interface KnownArticles {
  get(id: string): ImportedArticle | undefined;
  set(article: ImportedArticle): void;
  /** The article whose own address this is. */
  at(address: string): ImportedArticle | undefined;
  /** The article of which a copy stands at this address. */
  alsoAt(address: string): ImportedArticle | undefined;
  byHash(sourceHash: string): ImportedArticle | undefined;
  /** The article that came from a file of this name, folders included. */
  ofFile(address: string): ImportedArticle | undefined;
  /** The article whose text resembles this one's most, of those that it is not told apart from. */
  like(article: Omit<ImportedArticle, 'id'>): ImportedArticle | undefined;
}

/** Indexes articles for looking up. */
export function knownArticles(articles: Iterable<ImportedArticle>): KnownArticles {
  const byId = new Map<string, ImportedArticle>();
  const byKey = new Map<string, string>();
  const copies = new Map<string, string>();
  const byHash = new Map<string, string>();
  const byFile = new Map<string, string>();
  const texts = createNearDuplicates();
  const set = (article: ImportedArticle) => {
    byId.set(article.id, article);
    for (const address of ownAddresses(article)) byKey.set(addressKey(address), article.id);
    for (const { url } of article.alsoIn) if (isOnTheWeb(url)) copies.set(addressKey(url), article.id);
    if (!isOnTheWeb(article.url)) byFile.set(article.url, article.id);
    if (article.sourceHash !== undefined) byHash.set(article.sourceHash, article.id);
    texts.set(article.id, article.text);
  };
  for (const article of articles) set(article);
  const find = (id: string | null | undefined) => (id ? byId.get(id) : undefined);
  return {
    get: (id) => byId.get(id),
    set,
    at: (address) => find(byKey.get(addressKey(address))),
    alsoAt: (address) => find(copies.get(addressKey(address))),
    byHash: (sourceHash) => find(byHash.get(sourceHash)),
    ofFile: (address) => find(byFile.get(address)),
    like: (article) =>
      find(
        texts.find(article.text, (id) => {
          const other = byId.get(id);
          return other !== undefined && !isToldApart(article, other);
        }),
      ),
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
