import { type Block, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';

/** Which collections are seen somewhere, and who chose them. */
export interface CollectionsView {
  readonly isChanged: boolean;
  /** Null: all of them. */
  readonly seen: readonly string[] | null;
  readonly articles: number;
  /** What was chosen for the whole server or workspace, and for this channel; null where nothing was. */
  readonly everywhere: string | null;
  readonly here: string | null;
  /** What can be chosen. */
  readonly available: readonly string[];
}

/** Tells which collections are seen here, why, and what else could be. */
export function collectionsReply(view: CollectionsView): Reply {
  const { isChanged, seen, articles, everywhere, here, available } = view;
  const told =
    seen === null
      ? 'all collections'
      : seen.length === 0
        ? 'no collection'
        : `${seen.length === 1 ? 'the collection' : 'the collections'} ${seen.join(', ')}`;
  const blocks: Block[] = [
    paragraph(
      text(
        `${isChanged ? 'From now on this' : 'This'} channel sees ${told}: ${articles} ${articles === 1 ? 'article' : 'articles'}.`,
      ),
    ),
    {
      kind: 'list',
      items: [
        [text(`Chosen for the whole server or workspace: ${everywhere ?? 'nothing, so all that it may see'}`)],
        [text(`Chosen for this channel: ${here ?? 'nothing, so what the server or workspace sees'}`)],
      ],
    },
    note(
      text(
        available.length === 0
          ? 'There are no articles to choose from.'
          : `To choose from: ${available.join(', ')}. A channel sees of its choice what the whole server or workspace sees too.`,
      ),
    ),
  ];
  return reply(blocks, { isPrivate: true, data: { kind: 'facts', value: view } });
}
