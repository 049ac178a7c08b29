import { expect, test } from 'vitest';
import { gather } from '../../src/answer/evidence/gather.ts';
import { NotAtHand } from '../../src/search/not-at-hand.ts';
import { retrieverContract } from '../contract/retriever.ts';
import { article } from '../support/articles.ts';
import { remoteRetriever } from '../support/remote.ts';

retrieverContract('an index that has nothing at hand', {
  create: async (articles) => remoteRetriever(articles),
  changes: 30,
});

const port = article('port', 'The port has new cranes.');

test('what an article says can be read within gather, and not outside it', async () => {
  const retriever = remoteRetriever([port]);
  expect(() => retriever.articles.get('port')?.text).toThrow(NotAtHand);
  expect(await gather(retriever, ({ articles }) => articles.get('port')?.text)).toBe(port.text);
});

test('an error is thrown once everything is at hand, and not for what was missing', async () => {
  const retriever = remoteRetriever([port]);
  const wrong = gather(retriever, ({ vocabulary }) => {
    if (vocabulary.frequency('crane') === 0) throw new Error('there are no cranes');
    throw new Error('there are cranes');
  });
  await expect(wrong).rejects.toThrow('there are cranes');
});
