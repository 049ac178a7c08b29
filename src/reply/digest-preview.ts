import type { Digest } from '../answer/digest.ts';
import { type Block, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Occasion } from '../digest/prepare.ts';
import { digestReply, namesOf } from './digest.ts';
import { disagreementsFirst } from './digest-order.ts';
import type { Words } from './words/words.ts';

/** What would be in a digest, what would not, and by which rule. Seen by the asker alone; nothing is sent or remembered. */
export function previewReply(digest: Digest, occasion: Occasion, words: Words): Reply {
  // what was left out stands below with its rule, and is not said twice
  const { blocks } = digestReply({ ...digest, carried: [], leftOut: [] }, occasion, words);
  return reply([note(text(words.previewNote)), ...blocks, ...leftOutBlocks(digest, words)], {
    isPrivate: true,
    data: { kind: 'digest', value: disagreementsFirst(digest) },
    language: words.language,
  });
}

function leftOutBlocks({ leftOut }: Digest, words: Words): Block[] {
  if (leftOut.length === 0) return [note(text(words.nothingLeftOut))];
  return [
    paragraph(text(words.leftOutTitle)),
    {
      kind: 'list',
      items: leftOut.map(({ rule, articles }) => [text(`${words.leftOut(rule)}: ${namesOf(articles, words)}`)]),
    },
  ];
}
