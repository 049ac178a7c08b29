import { type Block, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Words } from './words/words.ts';

/** What was asked and not found, as the store counts it. */
export interface GapsView {
  readonly terms: readonly { readonly term: string; readonly times: number; readonly lastAtMs: number }[];
  /** Questions word for word, where they are kept. */
  readonly questions: readonly { readonly question: string; readonly gapReason: string; readonly atMs: number }[];
  readonly keepQuestionsDays: number;
}

/** What could not be answered here: the words of it, most asked first, and the questions where they are kept. */
export function gapsReply(view: GapsView, words: Words): Reply {
  return reply([...termBlocks(view, words), ...questionBlocks(view, words), note(text(keptNote(view, words)))], {
    isPrivate: true,
    language: words.language,
    data: { kind: 'facts', value: view },
  });
}

function termBlocks({ terms }: GapsView, words: Words): Block[] {
  if (terms.length === 0) return [paragraph(text(words.noGaps))];
  return [
    { kind: 'headline', text: words.gapsTitle },
    {
      kind: 'table',
      caption: words.gapsTable,
      columns: words.gapsColumns,
      rows: terms.map(({ term, times, lastAtMs }) => [
        [text(term)],
        [text(String(times))],
        [{ kind: 'time', atMs: lastAtMs, style: 'date' }],
      ]),
    },
  ];
}

function questionBlocks({ questions }: GapsView, words: Words): Block[] {
  if (questions.length === 0) return [];
  return [
    { kind: 'heading', text: words.lastInVain },
    {
      kind: 'list',
      items: questions.map(({ question, gapReason }) => [text(question), { kind: 'emphasis', text: ` ${gapReason}` }]),
    },
  ];
}

const keptNote = ({ keepQuestionsDays }: GapsView, words: Words): string =>
  keepQuestionsDays === 0 ? words.questionsNotKept : words.questionsKept(keepQuestionsDays);
