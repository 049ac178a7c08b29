import { setImmediate } from 'node:timers/promises';
import { overviewInSteps } from '../answer/overview/overview.ts';
import { periodIn } from '../answer/overview/period.ts';
import { subjectOf } from '../answer/overview/subject.ts';
import { resting } from '../answer/steps.ts';
import type { Reply } from '../chat/reply.ts';
import { plainEnglish } from '../language/bridge/plain-english.ts';
import { packOf } from '../language/packs/languages.ts';
import { overviewReply } from '../reply/overview.ts';
import { inEnglish } from '../reply/words/words.ts';
import { framingOf } from '../talk/frame.ts';
import type { ReadKind } from '../talk/kind.ts';
import type { LineKind } from '../talk/kinds.ts';
import { put } from '../talk/wording.ts';
import { dayOf, mannerOf } from './asking.ts';
import type { ReadableContext } from './command.ts';

/** A line as it was typed, and where it is answered. */
interface AskedLine {
  readonly words: string;
  readonly isPrivate: boolean;
  readonly context: ReadableContext;
}

/** A line of these may ask what happened in days that it names. */
const views: ReadonlySet<LineKind> = new Set(['question', 'timeline', 'latest', 'overview', 'followup']);

/** "What happened in May?", "what has been going on since the summer?" */
const happening = /\b(?:happen(?:s|ed|ing)?|go(?:es|ing)? on|went on|tak(?:es|ing) place|took place)\b/i;

/** Lines of these ask what happened in days that they name, whatever their verb: "what's the latest from March?" */
const ofDays: ReadonlySet<LineKind> = new Set(['timeline', 'latest']);

/** What happened in days that a line names: the time of the event where sentences give one, else the day of publication. */
export async function happeningsOf(
  { words: typed, isPrivate, context }: AskedLine,
  { kind, language }: Pick<ReadKind, 'kind' | 'language'>,
): Promise<Reply | null> {
  if (!views.has(kind)) return null;
  const pack = language === null ? null : packOf(language);
  const words = pack === null ? typed : plainEnglish(pack, typed);
  const [found = ''] = happening.exec(words) ?? [];
  if (found === '' && !ofDays.has(kind)) return null;
  const { retriever, nowMs } = context;
  const startMs = nowMs();
  // Days without a year are those before the newest article, where that is of a day to come.
  const days = [dayOf(startMs), ...[...retriever.articles.values()].map(({ published }) => published)];
  const today = days.reduce((last, day) => (day > last ? day : last));
  const period = periodIn(words, today);
  if (period === null) return null;
  const blank = (text: string): string => ' '.repeat(text.length);
  const rest = put(words, period, blank(words.slice(period.start, period.end))).replace(found, blank);
  const subject = subjectOf(rest, { retriever, today, framing: framingOf(rest, 'timeline', null) });
  const request = { question: typed, subject, view: 'timeline' as const, retriever, period };
  const answer = await resting(overviewInSteps(request), setImmediate);
  // What is said of a topic without a date may answer all the same.
  if (answer.kind !== 'answered' && subject.topic !== null) return null;
  return overviewReply(inEnglish(answer, nowMs() - startMs), mannerOf(context, isPrivate));
}
