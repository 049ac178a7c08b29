import { distance } from 'fastest-levenshtein';
import { type Article, newestFirst } from '../corpus/article.ts';
import { UserError } from '../errors.ts';
import { calls, foldWord, type Outlet, outletsIn } from './question/scope-outlets.ts';
import { isShortFor } from './source-short-names.ts';

/** What a name given as a source stands for: one article, or all of a publisher's. */
export interface FoundSource {
  readonly kind: 'found';
  readonly label: string;
  readonly role: 'article' | 'publisher';
  readonly articleIds: ReadonlySet<string>;
}
export type SourceResult = FoundSource | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

const fold = (name: string) => name.split(/\s+/).map(foldWord).join('');
const maxNearest = 3;
/** Beyond this many edits a character two names have nothing to do with each other. */
const maxNearness = 0.45;
/** A word that two names share, or nearly, must be at least this long to tell anything. */
const minTellingChars = 4;
const maxListed = 5;

/** Finds a source by article id, publisher, title or author; a slip of the pen is forgiven where it leaves no doubt. */
export function findSource(name: string, articles: ReadonlyMap<string, Article>): SourceResult {
  const exact = articles.get(name.trim());
  if (exact) return { kind: 'found', label: exact.title, role: 'article', articleIds: new Set([exact.id]) };
  const typed = name
    .trim()
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '');
  const outlets = outletsIn(articles);
  const called = outlets
    .map((outlet) => ({ outlet, degree: fold(name) === fold(outlet.label) ? 3 : calls(typed, outlet) }))
    .filter(({ degree }) => degree > 0);
  const best = Math.max(0, ...called.map(({ degree }) => degree));
  const meant = called.filter(({ degree }) => degree === best).map(({ outlet }) => outlet);
  const [first] = meant;
  if (first && meant.every((outlet) => isSameSet(outlet.articleIds, first.articleIds))) return found(first);
  const publishers = meant.filter((outlet) => outlet.role === 'publisher');
  if (publishers.length === 1 && publishers[0]) return found(publishers[0]);
  return shortened(name, outlets, articles) ?? { kind: 'unknown', nearest: nearestNames(name, outlets, articles) };
}

/** A source by less than its name: initials, beginnings, the host of its pages, the beginning of an id; null unless one alone fits. */
function shortened(
  name: string,
  outlets: readonly Outlet[],
  articles: ReadonlyMap<string, Article>,
): FoundSource | null {
  const typed = fold(name);
  if (typed.length < minTellingChars - 1) return null;
  const isLong = typed.length >= minTellingChars;
  const begins = (whole: string): boolean => isLong && fold(whole.replace(/-/g, '')).startsWith(typed);
  const fitting = new Set(
    outlets
      .filter(({ role, label, words }) => role === 'publisher' && (isShortFor(typed, words) || begins(label)))
      .concat(
        outlets.filter(({ role, articleIds }) => {
          if (role !== 'publisher') return false;
          const own = [...articleIds].flatMap((id) => articles.get(id) ?? []);
          return own.some(({ id, url }) => begins(id) || begins(hostOf(url)));
        }),
      ),
  );
  const [only] = fitting;
  return fitting.size === 1 && only !== undefined ? found(only) : null;
}

/** "foreignpolicywatchdog.com" of its pages' address; empty for what has none. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

/**
 * The source that a name stands for.
 * @throws UserError where there is none: with the nearest names, or with those that there are where none is near.
 */
export function sourceCalled(name: string, articles: ReadonlyMap<string, Article>): FoundSource {
  const result = findSource(name, articles);
  if (result.kind === 'found') return result;
  const there = [...new Set([...articles.values()].map(({ publisher }) => publisher))].sort();
  throw new UserError({
    kind: 'no-source',
    name,
    nearest: result.nearest,
    there: there.slice(0, maxListed),
    isMore: there.length > maxListed,
  });
}

const found = (outlet: Outlet): FoundSource => ({
  kind: 'found',
  label: outlet.label,
  role: outlet.role === 'title' ? 'article' : 'publisher',
  articleIds: outlet.articleIds,
});

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((id) => b.has(id));

function nearestNames(name: string, outlets: readonly Outlet[], articles: ReadonlyMap<string, Article>): string[] {
  const names = new Set([
    ...outlets.filter(({ role }) => role !== 'author').map(({ label }) => label),
    ...articles.keys(),
  ]);
  return [...names]
    .map((label) => ({ label, edits: nearness(name, label) }))
    .filter(({ edits }) => edits <= maxNearness)
    .sort((a, b) => a.edits - b.edits || (a.label < b.label ? -1 : 1))
    .slice(0, maxNearest)
    .map(({ label }) => label);
}

/** Edits per character between two names, or between the two words that are nearest; the beginning of a long name counts like the whole of it. */
function nearness(name: string, label: string): number {
  const [typed, whole] = [fold(name), fold(label)];
  const tellingWords = (text: string) =>
    text
      .split(/[\s·-]+/)
      .map(foldWord)
      .filter((word) => word.length >= minTellingChars);
  const words = tellingWords(name).flatMap((one) =>
    tellingWords(label).map((other) => distance(one, other) / one.length),
  );
  const edits = Math.min(distance(typed, whole), distance(typed, whole.slice(0, typed.length)) + 1);
  return Math.min(edits / Math.max(1, typed.length), ...words);
}

/** Every source that can be named, publishers first, for suggestions while typing: those that hold what is typed. */
export function suggestSources(
  typed: string,
  articles: ReadonlyMap<string, Article>,
): readonly { readonly name: string; readonly value: string }[] {
  const wanted = fold(typed);
  const publishers = [...new Set([...articles.values()].map(({ publisher }) => publisher))].sort();
  const all = [
    ...publishers.map((publisher) => ({ name: publisher, value: publisher })),
    ...[...articles.values()]
      .sort(newestFirst)
      .map((article) => ({ name: `${article.title} · ${article.publisher}, ${article.published}`, value: article.id })),
  ];
  return all.filter(({ name, value }) => fold(name).includes(wanted) || fold(value).includes(wanted));
}
