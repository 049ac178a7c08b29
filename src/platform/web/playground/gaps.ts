import type { Context } from '../../../bot/command.ts';
import { type FeedbackCount, feedbackEverywhere } from '../../../store/feedback.ts';
import { type Gap, gapsEverywhere } from '../../../store/gaps.ts';
import { type UnansweredQuestion, unansweredEverywhere } from '../../../store/questions.ts';

/** What was asked and not answered, and how answers were found, over all channels: for whoever runs the bot. */
export interface Gaps {
  readonly terms: readonly Gap[];
  readonly questions: readonly UnansweredQuestion[];
  readonly feedback: readonly FeedbackCount[];
  readonly days: number;
}

const maxTerms = 50;
const maxQuestions = 50;
const feedbackDays = 90;
const dayMs = 86_400_000;

export async function gapsOf({ store, nowMs }: Pick<Context, 'store' | 'nowMs'>): Promise<Gaps> {
  return {
    terms: await gapsEverywhere(store, maxTerms),
    questions: await unansweredEverywhere(store, maxQuestions),
    feedback: await feedbackEverywhere(store, nowMs() - feedbackDays * dayMs),
    days: feedbackDays,
  };
}
