import { createAnswering } from '../../src/bot/answering.ts';
import type { Person, Place } from '../../src/chat/interaction.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Article } from '../../src/corpus/article.ts';
import { silent } from '../../src/log.ts';
import { temporaryStore } from './bot.ts';
import { contextOf } from './context.ts';

/** Says a line in a thread of its own; null where the bot stays quiet. */
export type Say = (
  text: string,
  how?: { readonly isAddressed?: boolean; readonly by?: string },
) => Promise<Reply | null>;

export interface Conversations {
  /** A thread in which nothing was said yet. */
  begin(): Say;
  end(): Promise<void>;
}

/** The bot as it talks on a platform, over these articles. */
export async function conversationsOver(articles: readonly Article[], today: string): Promise<Conversations> {
  const kept = await temporaryStore();
  const nowMs = () => Date.parse(`${today}T12:00:00Z`);
  const { bot } = createAnswering({
    context: { ...contextOf(articles, [], nowMs), store: kept.store },
    config: { questionsPerMinute: 1_000_000, keepQuestionsDays: 0 },
    log: silent,
    onOutcome: () => {},
  });
  let threads = 0;
  let said = 0;
  return {
    begin() {
      threads += 1;
      const thread = `${threads}.1`;
      const place: Place = { platform: 'slack', installation: 'T1', channel: 'C1', thread, kind: 'channel' };
      const asker = `ana ${threads}`;
      return (text, { isAddressed = true, by = asker } = {}) => {
        said += 1;
        const person: Person = { id: by, locale: null, timeZone: null, mayManageChannel: false };
        const happening = { id: `e${said}`, place, person, atMs: nowMs() };
        return bot.handle({ ...happening, kind: 'message', text, isAddressed, isInOwnThread: false });
      };
    },
    end: kept.remove,
  };
}
