import { distance } from 'fastest-levenshtein';
import type { Article } from '../corpus/article.ts';
import { calls, foldWord, type Outlet, outletsOf } from './question/scope-outlets.ts';

/** What a name given as a source stands for: one article, or all of a publisher's. */
export type SourceResult =
  | {
      readonly kind: 'found';
      readonly label: string;
      readonly role: 'article' | 'publisher';
      readonly articleIds: ReadonlySet<string>;
    }
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

const fold = (name: string) => name.split(/\s+/).map(foldWord).join('');
const maxNearest = 3;

/** Finds a source by article id, publisher, title or author; a slip of the pen is forgiven where it leaves no doubt. */
export function findSource(name: string, articles: ReadonlyMap<string, Article>): SourceResult {
  const exact = articles.get(name.trim());
  if (exact) return { kind: 'found', label: exact.title, role: 'article', articleIds: new Set([exact.id]) };
  const typed = name
    .trim()
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '');
  const outlets = outletsOf(articles.values());
  const called = outlets
    .map((outlet) => ({ outlet, degree: fold(name) === fold(outlet.label) ? 3 : calls(typed, outlet) }))
    .filter(({ degree }) => degree > 0);
  const best = Math.max(0, ...called.map(({ degree }) => degree));
  const meant = called.filter(({ degree }) => degree === best).map(({ outlet }) => outlet);
  const [first] = meant;
  if (first && meant.every((outlet) => isSameSet(outlet.articleIds, first.articleIds))) return found(first);
  const publishers = meant.filter((outlet) => outlet.role === 'publisher');
  if (publishers.length === 1 && publishers[0]) return found(publishers[0]);
  return { kind: 'unknown', nearest: nearestNames(name, outlets, articles) };
}

const found = (outlet: Outlet): SourceResult => ({
  kind: 'found',
  label: outlet.label,
  role: outlet.role === 'title' ? 'article' : 'publisher',
  articleIds: outlet.articleIds,
});

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((id) => b.has(id));

function nearestNames(name: string, outlets: readonly Outlet[], articles: ReadonlyMap<string, Article>): string[] {
  const typed = fold(name);
  const names = new Set([
    ...outlets.filter(({ role }) => role !== 'author').map(({ label }) => label),
    ...articles.keys(),
  ]);
  return [...names]
    .map((label) => ({ label, edits: nearness(typed, fold(label)) }))
    .sort((a, b) => a.edits - b.edits || (a.label < b.label ? -1 : 1))
    .slice(0, maxNearest)
    .map(({ label }) => label);
}

/** Edits per character; the beginning of a long name counts like the whole of it. */
const nearness = (typed: string, label: string) =>
  Math.min(distance(typed, label), distance(typed, label.slice(0, typed.length)) + 1) / Math.max(1, typed.length);

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
      .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : a.id < b.id ? -1 : 1))
      .map((article) => ({ name: `${article.title} · ${article.publisher}, ${article.published}`, value: article.id })),
  ];
  return all.filter(({ name, value }) => fold(name).includes(wanted) || fold(value).includes(wanted));
}
