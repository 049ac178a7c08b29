import type { AlsoIn } from '../../corpus/article.ts';
import type { ImportedArticle } from '../../corpus/front-matter.ts';
import { addressKey } from './address.ts';
import { isVersionOf, type KnownArticles, mayReplace, tellsTheSame } from './known.ts';
import { asideName, baseName, freeId, slug } from './names.ts';
import { type Fingerprint, fingerprint } from './near-duplicate.ts';
import { unknownPublisher } from './publisher.ts';
import { fileAddress, type Origin, type Settled } from './settle.ts';

/** What an import does to a corpus. */
export const outcomes = [
  'added',
  'new version',
  'in full',
  'also in',
  'unchanged',
  'folded',
  'kept aside',
  'refused',
] as const;
export type Outcome = (typeof outcomes)[number];

/** An article with the place it takes: `before` is the one it replaces. */
export type Placed =
  | {
      readonly outcome: Exclude<Outcome, 'refused' | 'kept aside'>;
      /** As it is to be written; as it stands when nothing changes. */
      readonly article: ImportedArticle;
      readonly before: ImportedArticle | null;
    }
  /** Not to be believed without a person's word; `article` is as it would be written, but for its name. */
  | { readonly outcome: 'kept aside'; readonly article: ImportedArticle; readonly reason: string };

/**
 * Finds an article's place among those that are there: the same bytes or text again change nothing; the same address with
 * another text is a new version; the same text at another address is where it also appeared; a full text takes the place
 * of its brief; anything else is new. What stands at a known address and has nothing to do with the article there, and
 * what one site tells of another's address, is kept aside: nobody takes an article's place without a person's word. What
 * says the same as an article and has no address of its own is folded into that.
 * @param fresh ids of the articles that came in with the same batch
 * @param print the fingerprint of its text, where it was taken before
 */
export function place(
  settled: Settled,
  origin: Origin,
  known: KnownArticles,
  fresh: ReadonlySet<string> = new Set(),
  print = fingerprint(settled.article.text),
): Placed {
  const placed = placeFor(settled, origin, known, fresh, print);
  if (
    !origin.isHearsay ||
    placed.outcome === 'unchanged' ||
    placed.outcome === 'folded' ||
    placed.outcome === 'kept aside'
  )
    return placed;
  return aside(placed.article, 'its own page cannot be read, and the text is what the feed of another site says');
}

const aside = (article: ImportedArticle, reason: string): Placed => ({
  outcome: 'kept aside',
  article: { ...article, id: asideName(article) },
  reason,
});

function placeFor(
  settled: Settled,
  origin: Origin,
  known: KnownArticles,
  fresh: ReadonlySet<string>,
  print: Fingerprint,
): Placed {
  const { article } = settled;
  const same = known.at(article.url) ?? sameFile(article.text, origin, known, fresh);
  if (same) return again(settled, same);
  const twin = known.byHash(origin.sourceHash) ?? known.like(article, print);
  if (twin && namesAsOriginal(twin, article.url)) return original(article, twin);
  const changed = known.alsoAt(article.url);
  const copy = twin ?? (changed && isVersionOf(article.text, changed) ? changed : undefined);
  if (copy) return elsewhere(article, copy);
  const id = freeId(idOf(settled, origin), (taken) => known.has(taken));
  return { outcome: 'added', article: { ...article, id }, before: null };
}

/** The article that came from the same file, or of the file's name, when the file may hold another version of it. */
function sameFile(
  text: string,
  origin: Origin,
  known: KnownArticles,
  fresh: ReadonlySet<string>,
): ImportedArticle | undefined {
  if (origin.address !== null) return undefined;
  const found = fileNamesake(origin, known, fresh);
  if (!found) return undefined;
  return (found.rendition === 'brief' ? tellsTheSame(found.text, text) : isVersionOf(text, found)) ? found : undefined;
}

/**
 * The article that a file may be another version or the full text of. One that came from a file of the same name in another
 * folder is not, nor one that came in just now: two files are two articles.
 */
export function fileNamesake(
  origin: Origin,
  known: KnownArticles,
  fresh: ReadonlySet<string>,
): ImportedArticle | undefined {
  const address = fileAddress(origin.name);
  const found = known.ofFile(address) ?? known.get(slug(baseName(origin.name)));
  if (!found || fresh.has(found.id)) return undefined;
  const folders = (url: string) => url.split('/').length > 4;
  const isOfAnother =
    found.url.startsWith('file:') && found.url !== address && (folders(found.url) || folders(address));
  return isOfAnother ? undefined : found;
}

/** The article has come in before, at this address or under this name. */
function again({ article }: Settled, before: ImportedArticle): Placed {
  const isSame = before.text === article.text;
  if (!isSame && !mayReplace(article.text, before)) {
    const entered = { ...article, id: before.id, alsoIn: before.alsoIn };
    return aside(entered, 'what stands at its address now has nothing in common with it');
  }
  if (before.rendition === 'brief')
    return { outcome: 'in full', article: { ...article, id: before.id, alsoIn: before.alsoIn }, before };
  if (isSame) {
    const learnt = before.undated === true && article.undated !== true;
    if (!learnt) return { outcome: 'unchanged', article: before, before };
    return { outcome: 'new version', article: { ...article, id: before.id, alsoIn: before.alsoIn }, before };
  }
  // the day the page itself gives for the change; where it gives none, the day we saw it
  const published = article.undated === true ? before.published : article.published;
  const told =
    article.updated !== null && article.updated > (before.updated ?? before.published) ? article.updated : null;
  const seen = article.retrieved !== undefined && article.retrieved > published ? article.retrieved : null;
  return {
    outcome: 'new version',
    article: { ...article, id: before.id, published, updated: told ?? seen, alsoIn: before.alsoIn },
    before,
  };
}

/** Whether an article says of itself that it is a copy of what stands at an address: believed where the texts are the same. */
const namesAsOriginal = ({ canonical }: ImportedArticle, address: string): boolean =>
  canonical !== undefined && addressKey(canonical) === addressKey(address);

/** What a copy named as its original came after it: the article is its outlet's, and the copy is where it also appeared. */
function original(article: Settled['article'], before: ImportedArticle): Placed {
  const copy: AlsoIn = { publisher: before.publisher, url: before.url };
  return { outcome: 'new version', article: { ...article, id: before.id, alsoIn: [copy, ...before.alsoIn] }, before };
}

/** The same text at another address: it is named there, and stays one article. */
function elsewhere(article: Settled['article'], before: ImportedArticle): Placed {
  const isOther = before.publisher !== article.publisher && before.publisher !== unknownPublisher;
  // so far the article was known by a file only: now it has an address
  if (before.url.startsWith('file:') && /^https?:/.test(article.url) && !isOther)
    return { outcome: 'new version', article: { ...article, id: before.id, alsoIn: before.alsoIn }, before };
  const there: AlsoIn = { publisher: article.publisher, url: article.url };
  const shown = [before.url, ...before.alsoIn.map((each) => each.url)];
  const isKnown = shown.some((address) => addressKey(address) === addressKey(there.url));
  // a file has no address of its own: it tells something only where it is another outlet's
  const isUntold = !/^https?:/.test(there.url) && (!isOther || there.publisher === unknownPublisher);
  if (isKnown) return { outcome: 'unchanged', article: before, before };
  if (isUntold || before.rendition === 'brief') return { outcome: 'folded', article: before, before };
  return { outcome: 'also in', article: { ...before, alsoIn: [...before.alsoIn, there] }, before };
}

/** A file gives its name; a page its title. */
const idOf = ({ article }: Settled, origin: Origin): string =>
  origin.address === null && origin.feed === null ? slug(baseName(origin.name)) : slug(article.title);
