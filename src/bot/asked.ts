import type { Answer } from '../answer/answer.ts';
import type { Interaction } from '../chat/interaction.ts';
import type { Log } from '../log.ts';
import { analyseQuery } from '../search/analyse.ts';
import { askerOf } from '../store/askers.ts';
import { recordGap } from '../store/gaps.ts';
import { type ChannelKey, openChannelOf } from '../store/places.ts';
import { dropQuestions, keepQuestion } from '../store/questions.ts';
import type { Store } from '../store/store.ts';
import type { Outcome } from './bot.ts';
import { maxParts } from './several.ts';

/** Terms of one question that are counted, and how long one may be: what is longer is no word. */
const maxTerms = 12;
const maxTermChars = 40;

export interface AskedSetup {
  readonly store: Store;
  /** For how many days questions are kept; 0 keeps none, and counts only words. */
  readonly keepQuestionsDays: number;
  readonly log: Log;
}

/**
 * Notes what was asked in channels, as far as the operator keeps it, and what could not be answered. Of what is asked
 * privately (for the asker alone, in direct messages, among a few) nothing is noted.
 */
export interface Asked {
  /** Returns at once; what is to be written is written behind it. */
  notice(outcome: Outcome): void;
  /** Resolves when all that was noticed so far is in the store. */
  settled(): Promise<void>;
}

export function createAsked({ store, keepQuestionsDays, log }: AskedSetup): Asked {
  let writing: Promise<void> = Promise.resolve();
  const write = async (interaction: Interaction, answer: Answer, channel: ChannelKey) => {
    const { place, person, atMs } = interaction;
    const idOf = (at: number): string => `${place.platform}:${interaction.id}${at === 0 ? '' : `:${at + 1}`}`;
    const asked = askedIn(answer);
    for (const [at, { question, gapReason }] of asked.entries()) {
      if (gapReason !== null) await recordGap(store, channel, gapTerms(question), atMs);
      if (keepQuestionsDays === 0) continue;
      const asker = await askerOf(store, place, person);
      await keepQuestion(store, { id: idOf(at), channel, asker, question, gapReason, atMs });
    }
    // It may have been changed since, and have had more.
    const further = Array.from({ length: maxParts - asked.length }, (_, n) => idOf(asked.length + n));
    if (keepQuestionsDays > 0) await dropQuestions(store, further);
  };
  return {
    notice({ interaction, kind, reply }) {
      const channel = reply.isPrivate ? null : openChannelOf(interaction.place);
      if (kind !== 'replied' || channel === null) return;
      if (reply.data?.kind !== 'answer') return;
      const answer = reply.data.value;
      if (answer.view === 'talk') return;
      if (keepQuestionsDays === 0 && askedIn(answer).every(({ gapReason }) => gapReason === null)) return;
      writing = writing
        .then(() => write(interaction, answer, channel))
        .catch((error: unknown) => log.warn({ err: error }, 'a question could not be noted'));
    },
    settled: () => writing,
  };
}

/** What was asked, each as it stands alone, with why it is not answered. */
const askedIn = ({ parts, ...answer }: Answer) =>
  (parts ?? [{ ...answer, takenAs: answer.question }]).map(({ question, takenAs, kind, reason }) => ({
    question: takenAs ?? question,
    gapReason: kind === 'answered' ? null : (reason ?? ''),
  }));

/** The words of a question that carry it, in lower case. */
export function gapTerms(question: string): readonly string[] {
  const words = analyseQuery(question).tokens.flatMap(({ word, term }) => (term === null ? [] : [word]));
  return [...new Set(words)].filter((word) => word.length <= maxTermChars).slice(0, maxTerms);
}
