import { type Block, buttons, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';

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
export function privacyReply(days: RetentionView, held: HeldView): Reply {
  const blocks: Block[] = [
    { kind: 'headline', text: 'What is kept, and for how long' },
    { kind: 'list', items: kept(days).map((line) => [text(line)]) },
    paragraph(text(`Of yours there is now: ${heldWords(held)}.`)),
    buttons({ label: 'Delete what is mine', action: { name: 'privacy.delete', value: '' }, emphasis: 'danger' }),
    note(
      text(
        'Names are kept as codes that cannot be read back. Nothing is sent to anybody else: answers are made on the machine that runs this bot.',
      ),
    ),
  ];
  return reply(blocks, { isPrivate: true, data: { kind: 'facts', value: { days, held } } });
}

/** After deleting: what is gone, and what is not because it is nobody's. */
export function deletedReply(gone: HeldView): Reply {
  return reply(
    [
      paragraph(text(`Deleted: ${heldWords(gone)}.`)),
      note(
        text(
          'Counts of words that nobody is named in stay until their time is over. A channel’s subscription is the channel’s and goes on without your name; one in your direct messages has ended.',
        ),
      ),
    ],
    { isPrivate: true, data: { kind: 'facts', value: gone } },
  );
}

function kept(days: RetentionView): readonly string[] {
  const questions =
    days.keepQuestionsDays === 0
      ? 'Questions: not kept.'
      : `Questions asked openly in a channel, and whether they were answered: ${plural(days.keepQuestionsDays, 'day')}, under a code instead of your name.`;
  return [
    questions,
    'Of what you ask privately (for you alone, in direct or group messages, in a private thread): nothing that could be read.',
    `The last exchanges of a thread, so that a follow-up is understood: ${plural(days.turns, 'day')}${days.keepQuestionsDays === 0 ? ', their words in memory only' : ''}.`,
    `Words of questions asked openly in a channel that found no answer, counted by channel: ${plural(days.gaps, 'day')}.`,
    `Thumbs under answers, with their reason and a code instead of your name: ${plural(days.feedback, 'day')}.`,
    `Answers behind "Show more" and "Share": ${plural(days.replies, 'day')}, sealed: only the button itself opens them.`,
    `Numbers of events, so that none is answered twice: ${plural(days.events, 'day')}.`,
    `Digests: the channel, its hour and topic, and who subscribed, until /digest unsubscribe; when each came: ${plural(days.slots, 'day')}.`,
    `All of this, after the bot was removed from the server or workspace: ${plural(days.removed, 'day')}.`,
  ];
}

function heldWords({ questions, feedback, turns, replies, remembered, subscriptions }: HeldView): string {
  const parts = [
    plural(questions, 'question'),
    plural(feedback, 'thumb'),
    plural(turns, 'exchange'),
    plural(remembered, 'exchange in memory', 'exchanges in memory'),
    plural(replies, 'answer behind a button', 'answers behind buttons'),
    plural(subscriptions, 'subscription made by you', 'subscriptions made by you'),
  ];
  return parts.filter((part) => !part.startsWith('0 ')).join(', ') || 'nothing';
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
