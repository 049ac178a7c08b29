import MiniSearch from 'minisearch';
import type { Gathered } from '../src/search/gathered.ts';

/** The peer that answers are measured beside: bare MiniSearch with its default options, the best passage's first sentence. */
export const baselineName = 'MiniSearch, default options, first sentence of the best passage';

/** Makes the baseline over the passages of a retriever; it gives null where nothing matches. */
export function createBaseline(retriever: Gathered): (question: string) => string | null {
  const passages = [...retriever.articles.keys()].flatMap((id) => retriever.passages(id));
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(passages.map((passage, id) => ({ id, text: passage.sentences.map(({ text }) => text).join(' ') })));
  return (question) => {
    const [best] = index.search(question);
    return best === undefined ? null : (passages[best.id as number]?.sentences[0]?.text ?? null);
  };
}
