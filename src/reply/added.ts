import { type Inline, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Added } from './words/en/settings.ts';
import type { Words } from './words/words.ts';

/** What became of one document at a link. */
export interface AddedRow extends Added {
  readonly link: string;
  readonly title: string | null;
}

/** What was brought in, and what not and why. */
export function addedReply(rows: readonly AddedRow[], collection: string, words: Words): Reply {
  const items = rows.map((row): Inline[] => [
    row.title === null ? text(row.link) : { kind: 'link', text: row.title, url: row.link },
    text(words.added(row)),
  ]);
  const blocks = [
    ...(items.length === 0 ? [paragraph(text(words.addedNothing))] : [{ kind: 'list', items } as const]),
    note(text(words.addedInto(collection))),
  ];
  const value = { collection, documents: rows };
  return reply(blocks, { isPrivate: true, language: words.language, data: { kind: 'facts', value } });
}
