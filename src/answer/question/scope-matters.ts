import type { Article } from '../../corpus/article.ts';
import { ofArticles } from '../../corpus/article-map.ts';
import { mayReadAll } from '../../search/size.ts';
import { foldWord, type Outlet } from './scope-outlets.ts';

/** What was found of how names begin: it takes reading all articles. */
const known = ofArticles(() => new Map<string, boolean>());

/**
 * Whether words that call a publisher by the beginning of its name are what others write of as well: "Kestrel Bay" of the Kestrel
 * Bay Courier is a bay, and "in Kestrel Bay" no source.
 *
 * @param typed folded words, without an article in front
 */
export function isMatter(
  { label, role, articleIds }: Outlet,
  typed: readonly string[],
  articles: ReadonlyMap<string, Article>,
): boolean {
  const words = label.split(/\s+/);
  const folded = words.map(foldWord);
  const count =
    folded.findIndex((_, n) =>
      folded
        .slice(0, n + 1)
        .join('')
        .endsWith(typed.join('')),
    ) + 1;
  if (role !== 'publisher' || count === 0 || count === words.length || !mayReadAll(articles)) return false;
  const name = words.slice(0, count).join(' ');
  const found = known(articles);
  const isOthers =
    found.get(name) ?? [...articles.values()].some(({ id, text }) => !articleIds.has(id) && text.includes(name));
  found.set(name, isOthers);
  return isOthers;
}
