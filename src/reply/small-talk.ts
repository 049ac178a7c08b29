import { type Block, type Button, buttons, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Words } from './words/words.ts';

/** Kinds of small talk that a short word answers. */
export type SmallTalk = keyof Words['smallTalk'];

/** What a reply needs to know of the articles to say what can be asked. */
export interface Askable {
  readonly articles: number;
  readonly outlets: number;
  /** Questions that the articles answer. */
  readonly examples: readonly string[];
}

/** The action that asks a question as if it had been typed. */
export const askAction = 'ask.say';

/** A question that a press asks. */
export const questionButton = (question: string): Button => ({
  label: question,
  action: { name: askAction, value: question },
  emphasis: 'secondary',
});

/** A short word. Who greets, or wants what is not to be had here, also learns what is. */
export function smallTalkReply(kind: SmallTalk, askable: Askable | null, words: Words): Reply {
  const said = words.smallTalk[kind];
  const { language } = words;
  if (askable === null) return reply([paragraph(text(said))], { language });
  const { articles, outlets, examples } = askable;
  return reply(
    [paragraph(text(`${said} ${words.introduction(articles, outlets)}`)), ...exampleBlocks(examples, words)],
    { language },
  );
}

/** Example questions, one press away. */
export function exampleBlocks(examples: readonly string[], words: Words): Block[] {
  if (examples.length === 0) return [];
  return [note(text(words.couldAsk)), buttons(...examples.map(questionButton))];
}
