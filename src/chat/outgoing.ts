import { verifyDraft } from '../answer/check/draft-shape.ts';
import { verifyCheck } from '../answer/check/verdict.ts';
import { verifyComparison } from '../answer/compare/comparison.ts';
import { verifyDigest } from '../answer/digest.ts';
import { verifyAnswer, wrongExcerpt } from '../answer/verify.ts';
import type { Article } from '../corpus/article.ts';
import { type Block, citationsIn, type Reply, type ReplyData } from './reply.ts';

/** A reply that is not sent: what it quotes does not stand in the articles like that. */
export class WithheldError extends Error {
  override readonly name = 'WithheldError';
  readonly wrong: readonly string[];
  constructor(wrong: readonly string[]) {
    super('The answer was held back: words that it quotes do not stand in their article like that. Please ask again.');
    this.wrong = wrong;
  }
}

/**
 * Holds a reply to the articles as they are now, the last thing before it is sent: what is shown, and what programs read.
 * Empty when it may be sent.
 */
export function wrongIn(
  { blocks, data }: Pick<Reply, 'blocks' | 'data'>,
  articles: ReadonlyMap<string, Article>,
): readonly string[] {
  const cited = blocks.flatMap(citationsIn).flatMap((citation) => wrongExcerpt(citation, articles));
  const wrong = [...cited, ...blocks.flatMap(wrongBlock), ...(data === null ? [] : wrongData(data, articles))];
  return [...new Set(wrong)];
}

/** @throws WithheldError for a reply that does not hold. */
export function holdToArticles<R extends Reply>(reply: R, articles: ReadonlyMap<string, Article>): R {
  const wrong = wrongIn(reply, articles);
  if (wrong.length > 0) throw new WithheldError(wrong);
  return reply;
}

function wrongBlock(block: Block): readonly string[] {
  if (block.kind !== 'excerpt') return [];
  const isCited = block.citations.some(({ excerpt }) => excerpt.includes(block.text));
  return isCited ? [] : ['excerpt: its words are in none of those that it cites'];
}

function wrongData(data: ReplyData, articles: ReadonlyMap<string, Article>): readonly string[] {
  switch (data.kind) {
    case 'answer':
      return verifyAnswer(data.value, articles);
    case 'comparison':
      return verifyComparison(data.value, articles);
    case 'check':
      return verifyCheck(data.value, articles);
    case 'draft':
      return verifyDraft(data.value, articles);
    case 'digest':
      return verifyDigest(data.value, articles);
    case 'facts':
      return [];
  }
}
