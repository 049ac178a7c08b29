import type { Article } from '../../src/corpus/article.ts';
import { withoutText } from '../../src/corpus/listed.ts';
import type { Hit } from '../../src/search/gathered.ts';
import { createRetriever } from '../../src/search/minisearch.ts';
import { NotAtHand } from '../../src/search/not-at-hand.ts';
import type { Findings, Retriever, Wanted } from '../../src/search/retriever.ts';

/** An index that has nothing at hand: it has to be asked for everything, as a database has. `asked` counts how often it was. */
export interface RemoteRetriever extends Retriever {
  asked(): number;
  update(change: Parameters<Retriever['update']>[0]): Promise<void>;
}

export function remoteRetriever(articles: readonly Article[]): RemoteRetriever {
  const inner = createRetriever();
  const known = new Map<string, Article>();
  const fetched = new Set<Article>();
  let asked = 0;
  const note = (article: Article): void => {
    const fields = withoutText(article);
    const hidden = Object.defineProperty({ ...fields }, 'text', {
      get() {
        if (!fetched.has(hidden)) throw new NotAtHand(article.id);
        return article.text;
      },
    }) as Article;
    known.set(article.id, hidden);
  };
  const here = (hit: Hit): Hit => {
    const article = known.get(hit.article.id);
    if (article === undefined) throw new Error('an article was found that is not known');
    fetched.add(article);
    return { ...hit, article };
  };
  const change: RemoteRetriever['update'] = async ({ removed, added }) => {
    inner.update({ removed, added });
    for (const id of removed) if (!inner.articles.has(id)) known.delete(id);
    for (const article of added) note(article);
  };
  inner.update({ removed: [], added: articles });
  for (const article of articles) note(article);
  return {
    articles: known,
    get passageCount() {
      return inner.passageCount;
    },
    meaning: inner.meaning,
    atHand: null,
    async find(wanted: Wanted): Promise<Findings> {
      asked += 1;
      const found = await inner.find(wanted);
      for (const id of wanted.articles) {
        const article = known.get(id);
        if (article !== undefined) fetched.add(article);
      }
      return {
        ...found,
        hits: found.hits.map((hits) => hits.map(here)),
        uses: new Map([...found.uses].map(([term, uses]) => [term, uses.map(here)])),
      };
    },
    update: change,
    asked: () => asked,
  };
}
