import { type Block, buttons, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Words } from './words/words.ts';

/** How much of a person's is held. */
export interface HeldView {
  readonly questions: number;
  readonly feedback: number;
  readonly turns: number;
  /** Answers behind buttons. */
  readonly replies: number;
  /** Exchanges in memory. */
  readonly remembered: number;
  readonly subscriptions: number;
}

/** For how many days each thing is kept. */
export interface RetentionView {
  readonly keepQuestionsDays: number;
  readonly events: number;
  readonly turns: number;
  readonly replies: number;
  readonly gaps: number;
  readonly feedback: number;
  readonly slots: number;
  readonly removed: number;
}

/** What is kept, for how long, what of it is the asker's, and a button that deletes that. */
export function privacyReply(days: RetentionView, held: HeldView, words: Words): Reply {
  const blocks: Block[] = [
    { kind: 'headline', text: words.privacyTitle },
    { kind: 'list', items: words.kept(days).map((line) => [text(line)]) },
    paragraph(text(words.heldNow(held))),
    buttons({ label: words.deleteMine, action: { name: 'privacy.delete', value: '' }, emphasis: 'danger' }),
    note(text(words.privacyNote)),
  ];
  const data = { kind: 'facts', value: { days, held } } as const;
  return reply(blocks, { isPrivate: true, data, language: words.language });
}

/** After deleting: what is gone, and what is not because it is nobody's. */
export function deletedReply(gone: HeldView, words: Words): Reply {
  return reply([paragraph(text(words.deleted(gone))), note(text(words.deletedNote))], {
    isPrivate: true,
    data: { kind: 'facts', value: gone },
    language: words.language,
  });
}
