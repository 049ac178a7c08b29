import { note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Seen } from './words/en/settings.ts';
import type { Words } from './words/words.ts';

/** Which collections are seen somewhere, and who chose them. */
export interface CollectionsView extends Seen {
  /** What was chosen for the whole server or workspace, and for this channel; null where nothing was. */
  readonly everywhere: string | null;
  readonly here: string | null;
  /** What can be chosen. */
  readonly available: readonly string[];
}

/** Tells which collections are seen here, why, and what else could be. */
export function collectionsReply(view: CollectionsView, words: Words): Reply {
  return reply(
    [
      paragraph(text(words.collectionsSeen(view))),
      {
        kind: 'list',
        items: [[text(words.collectionsEverywhere(view.everywhere))], [text(words.collectionsHere(view.here))]],
      },
      note(text(words.collectionsThere(view.available))),
    ],
    { isPrivate: true, language: words.language, data: { kind: 'facts', value: view } },
  );
}
