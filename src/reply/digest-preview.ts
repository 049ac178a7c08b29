import type { Digest, LeftOutRule } from '../answer/digest.ts';
import { type Block, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Occasion } from '../digest/prepare.ts';
import { digestReply, namesOf } from './digest.ts';
import { disagreementsFirst } from './digest-order.ts';

const rules: Readonly<Record<LeftOutRule, string>> = {
  'no-room': 'beyond one screen',
  'no-room-later': 'no room on one screen; comes with the next',
  'nothing-quotable': 'no sentence of it stands alone',
  'other-topic': 'about something else',
};

/** What would be in a digest, what would not, and by which rule. Seen by the asker alone; nothing is sent or remembered. */
export function previewReply(digest: Digest, occasion: Occasion): Reply {
  // what was left out stands below with its rule, and is not said twice
  const { blocks } = digestReply({ ...digest, carried: [], leftOut: [] }, occasion);
  return reply(
    [note(text('A preview: nothing was sent, and nothing counts as told.')), ...blocks, ...leftOutBlocks(digest)],
    { isPrivate: true, data: { kind: 'digest', value: disagreementsFirst(digest) } },
  );
}

function leftOutBlocks({ leftOut }: Digest): Block[] {
  if (leftOut.length === 0) return [note(text('Nothing was left out.'))];
  return [
    paragraph(text('Left out:')),
    { kind: 'list', items: leftOut.map(({ rule, articles }) => [text(`${rules[rule]}: ${namesOf(articles)}`)]) },
  ];
}
