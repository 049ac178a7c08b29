import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { gather } from '../../../answer/evidence/gather.ts';
import { type Article, newestFirst } from '../../../corpus/article.ts';
import { readable } from '../../../search/readable.ts';
import type { Retriever } from '../../../search/retriever.ts';
import { hashOf } from '../http/hash.ts';

/** A client shows the list to a person; of more articles the newest are listed, and each can be read. */
const maxListed = 500;
/** Proposals while an id is typed. */
const maxProposed = 100;

const uriOf = (id: string): string => `quipu://articles/${encodeURIComponent(id)}`;

const described = ({ id, title, publisher, published, kind, rendition, text }: Article) => ({
  uri: uriOf(id),
  name: id,
  title,
  description: `${publisher}, ${published}, ${kind}${rendition === 'brief' ? ", Quipu's own summary" : ''}`,
  mimeType: 'text/markdown',
  size: Buffer.byteLength(text),
});

/** The articles as resources, `quipu://articles/ID`, each with the very text that spans point into. */
export function registerArticles(server: McpServer, retriever: Retriever): void {
  const { articles } = retriever;
  const template = new ResourceTemplate('quipu://articles/{id}', {
    list: () =>
      gather(retriever, (gathered) => {
        const newest = [...gathered.articles.values()].sort(newestFirst).slice(0, maxListed);
        gathered.expect(newest);
        return { resources: newest.map(described) };
      }),
    complete: {
      id: (typed) => [...articles.keys()].filter((id) => id.startsWith(typed)).slice(0, maxProposed),
    },
  });
  const about = {
    title: 'Articles',
    description: "An article's text, as citations quote it",
    mimeType: 'text/markdown',
  };
  server.registerResource('article', template, about, async (uri, { id }) => {
    const wanted = decodeURIComponent(String(id));
    const article = await gather(retriever, (gathered) => readable(gathered.articles.get(wanted)));
    if (article === undefined) throw new Error(`There is no article at ${uri.href}.`);
    const _meta = { sha256: hashOf(article.text), url: article.url };
    return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text: article.text, _meta }] };
  });
}
