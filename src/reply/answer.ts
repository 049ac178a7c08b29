import type { Answer, Citation, Disagreement } from '../answer/answer.ts';
import { sourceLabel } from '../answer/citation.ts';
import { pointerTo } from '../answer/lines/pointer.ts';
import {
  type Block,
  type Button,
  buttons,
  type Inline,
  note,
  paragraph,
  type Reply,
  reply,
  strong,
  text,
} from '../chat/reply.ts';
import { thumbs } from './feedback.ts';

/** The citations with these numbers, in that order; numbers without a citation are a defect and are caught before sending. */
const byNumber = (numbers: readonly number[], citations: readonly Citation[]): readonly Citation[] =>
  numbers.flatMap((number) => citations.filter((citation) => citation.number === number));

const markers = (citations: readonly Citation[]): Inline[] =>
  citations.map((citation) => ({ kind: 'citation', citation }));

/** A line of an answer: outlet and date in front, the words, the numbers behind. */
export function excerptBlock(line: string, citations: readonly Citation[]): Block {
  const [first] = citations;
  const labels = [...new Set(citations.map(sourceLabel))];
  return {
    kind: 'excerpt',
    source: labels.length > 1 ? `${labels[0]} (also ${labels.slice(1).join('; ')})` : (labels[0] ?? ''),
    text: line,
    // A brief's sentence is ours; in quotation marks it would pass for the outlet's own.
    quoted: first?.rendition === 'full',
    citations,
  };
}

/** The action that shows a citation's sentence among its neighbours. */
export const checkAction = 'ask.check';

/** The button that shows a citation's sentence among its neighbours. */
export const checkButton = (citation: Citation): Button => ({
  label: `Check ${citation.number}`,
  action: { name: checkAction, value: pointerTo(citation.articleId, citation.span, citation.excerpt) },
  emphasis: 'secondary',
});

/** How an answer is said: the state of the evidence, the span that answers, one sentence a line, then where sources differ. */
export function answerReply(answer: Answer, isPrivate: boolean): Reply {
  const blocks = answer.kind === 'not-found' ? notFoundBlocks(answer) : answeredBlocks(answer);
  return reply([...blocks, thumbs(answer)], {
    isPrivate,
    asked: `Asked: ${answer.question}`,
    data: { kind: 'answer', value: answer },
  });
}

function answeredBlocks(answer: Answer): Block[] {
  const { direct, citations } = answer;
  return [
    { kind: 'headline', text: answer.headline },
    ...(direct ? [paragraph(strong(direct.text), text(' '), ...markers(byNumber(direct.citations, citations)))] : []),
    ...answer.lines.map((line) => excerptBlock(line.text, byNumber(line.citations, citations))),
    ...answer.disagreements.map((each) => disagreementBlock(each, citations)),
    ...(answer.reason === null ? [] : [note(text(answer.reason))]),
    buttons(...citations.map(checkButton)),
  ];
}

/** "They differ on … : 2024 [1] · 2025 [2]", in the order in which the answer gives them; nobody is picked as right. */
export function disagreementBlock({ about, positions }: Disagreement, citations: readonly Citation[]): Block {
  const said = positions.flatMap((position, n) => {
    const own = byNumber(position.citations, citations);
    const who = [...new Set(own.map(({ publisher }) => publisher))].join(', ');
    return [text(`${n > 0 ? ' · ' : ''}${who}: `), strong(position.value), text(' '), ...markers(own)];
  });
  return paragraph(text(`They differ on ${about}. `), ...said);
}

function notFoundBlocks(answer: Answer): Block[] {
  const nearest = answer.nearest.map(({ title }) => [text(title)]);
  return [
    { kind: 'headline', text: answer.headline },
    paragraph(text(answer.reason ?? 'The articles do not say.')),
    ...(nearest.length > 0 ? [paragraph(text('Nearest articles:')), { kind: 'list', items: nearest } as const] : []),
  ];
}
