import type { Answer, Line } from '../answer/answer.ts';
import type { Check } from '../answer/check/verdict.ts';
import type { Comparison } from '../answer/compare/comparison.ts';
import type { Reply } from '../chat/reply.ts';

/** A comparison or a check that was asked for in prose has so many lines at most as an answer. */
const maxLines = 8;

const answered = (
  view: 'comparison' | 'check',
  question: string,
  headline: string,
  lines: readonly Line[],
  { citations, tookMs }: Pick<Answer, 'citations' | 'tookMs'>,
): Answer => ({
  kind: lines.length === 0 ? 'not-found' : 'answered',
  view,
  question,
  headline,
  state: { kind: 'said', text: headline },
  direct: null,
  support: lines.length === 0 ? null : 'single-source',
  lines: lines.slice(0, maxLines),
  disagreements: [],
  citations: lines.length === 0 ? [] : citations,
  reason: lines.length === 0 ? headline : null,
  because: lines.length === 0 ? { kind: 'said', text: headline } : null,
  nearest: [],
  tookMs,
});

/** A comparison as the answer to a question: where the two differ, what both say, what comes closest, then each one's own in turn. */
export function comparisonAnswer(comparison: Comparison, question: string, headline: string): Answer {
  const { shared, figures, facing, onlyFirst, onlySecond, citations } = comparison;
  const whole = (line: Line): Line => {
    const own = citations.find(({ number }) => number === line.citations[0]);
    return own === undefined ? line : { ...line, text: own.excerpt };
  };
  const differing = figures.filter(({ relation }) => relation === 'different');
  const own = onlyFirst.flatMap((line, at) => [line, ...(onlySecond[at] === undefined ? [] : [onlySecond[at]])]);
  const all = [
    ...differing.flatMap(({ first, second }) => [whole(first), whole(second)]),
    ...shared.slice(0, 1).flatMap(({ first, second }) => [first, second]),
    ...facing.flatMap(({ first, second }) => [first, second]),
    ...own,
    ...onlySecond.slice(onlyFirst.length),
    ...shared.slice(1).flatMap(({ first, second }) => [first, second]),
  ];
  const texts = new Set<string>();
  const lines = all.filter(({ text }) => !texts.has(text) && texts.add(text));
  return answered('comparison', question, headline, lines, comparison);
}

/** A check as the answer to a question: the sentences that its verdict rests on. */
export const checkAnswer = (check: Check, question: string, headline: string): Answer =>
  answered(
    'check',
    question,
    headline,
    check.parts.flatMap(({ lines }) => lines),
    check,
  );

/** What is said where nothing was asked of the articles, for programs. */
export function talkAnswer({ blocks }: Reply, question: string): Answer {
  const words = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'note'
      ? [block.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('')]
      : [],
  );
  return {
    kind: 'not-found',
    view: 'talk',
    question,
    headline: words[0] ?? '',
    state: { kind: 'said', text: words[0] ?? '' },
    direct: null,
    support: null,
    lines: [],
    disagreements: [],
    citations: [],
    reason: words.join('\n'),
    because: { kind: 'said', text: words.join('\n') },
    nearest: [],
    tookMs: 0,
  };
}
