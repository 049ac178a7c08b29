import { type Inline, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';

/** What became of one document at a link. */
export interface AddedRow {
  readonly link: string;
  readonly outcome: string;
  readonly title: string | null;
  readonly reason: string | null;
}

/** What was brought in, and what not and why. */
export function addedReply(rows: readonly AddedRow[], collection: string): Reply {
  const items = rows.map((row): Inline[] => [
    row.title === null ? text(row.link) : { kind: 'link', text: row.title, url: row.link },
    text(`: ${row.outcome}${row.reason === null ? '' : ` (${row.reason})`}`),
  ]);
  const blocks = [
    ...(items.length === 0 ? [paragraph(text('There was nothing to bring in.'))] : [{ kind: 'list', items } as const]),
    note(text(`Collection: ${collection}. What was brought in is answered from at once.`)),
  ];
  return reply(blocks, { isPrivate: true, data: { kind: 'facts', value: { collection, documents: rows } } });
}
