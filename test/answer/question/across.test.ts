import { describe, expect, it } from 'vitest';
import { topicAcross } from '../../../src/answer/question/across.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const english = createRetriever([
  article(
    'harbour',
    'Illegal fishing ruins the bay of Arlen. The border with Olm is closed. A new network of ferries opened.',
  ),
]);
const spanish = createRetriever([
  article('puerto', 'La pesca ilegal arruina la bahía de Arlen. La frontera con Olm está cerrada.', { language: 'es' }),
]);

describe('a topic in words that the articles have', () => {
  it.each([
    ['pesca ilegal', 'illegal fishing'],
    ['frontera', 'border'],
  ])('is brought over where they have none of its own: %s', (topic, sought) => {
    expect(topicAcross(topic, english).toLowerCase()).toBe(sought);
  });

  it('is brought over from English to Spanish articles', () => {
    expect(topicAcross('border', spanish)).toBe('frontera');
  });

  it.each(['fishing', 'Arlen', 'zeppelins', 'atlántida', ''])('stays as it was typed else: %s', (topic) => {
    expect(topicAcross(topic, english)).toBe(topic);
  });

  it('is no Spanish word where it is an English one: a red is no network', () => {
    expect(topicAcross('red', english)).toBe('red');
  });
});
