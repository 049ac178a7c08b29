import { type Block, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';

/** What was asked and not found, as the store counts it. */
export interface GapsView {
  readonly terms: readonly { readonly term: string; readonly times: number; readonly lastAtMs: number }[];
  /** Questions word for word, where they are kept. */
  readonly questions: readonly { readonly question: string; readonly gapReason: string; readonly atMs: number }[];
  readonly keepQuestionsDays: number;
}

/** What could not be answered here: the words of it, most asked first, and the questions where they are kept. */
export function gapsReply(view: GapsView): Reply {
  return reply([...termBlocks(view), ...questionBlocks(view), note(text(keptNote(view)))], {
    isPrivate: true,
    data: { kind: 'facts', value: view },
  });
}

function termBlocks({ terms }: GapsView): Block[] {
  if (terms.length === 0) return [paragraph(text('Nothing was asked here that the articles could not answer.'))];
  return [
    { kind: 'headline', text: 'What the articles could not answer' },
    {
      kind: 'table',
      caption: 'Words of questions without an answer',
      columns: ['Word', 'Times', 'Last'],
      rows: terms.map(({ term, times, lastAtMs }) => [
        [text(term)],
        [text(String(times))],
        [{ kind: 'time', atMs: lastAtMs, style: 'date' }],
      ]),
    },
  ];
}

function questionBlocks({ questions }: GapsView): Block[] {
  if (questions.length === 0) return [];
  return [
    { kind: 'heading', text: 'Last asked in vain' },
    {
      kind: 'list',
      items: questions.map(({ question, gapReason }) => [text(question), { kind: 'emphasis', text: ` ${gapReason}` }]),
    },
  ];
}

const keptNote = ({ keepQuestionsDays }: GapsView) =>
  keepQuestionsDays === 0
    ? 'Questions are not kept here, only how often their words were asked for. KEEP_QUESTIONS changes that.'
    : `Questions are kept for ${keepQuestionsDays} days, without their askers' names. Private ones are never listed.`;
