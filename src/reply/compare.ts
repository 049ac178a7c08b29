import type { Citation, Line } from '../answer/answer.ts';
import { dayLabel, readableDay } from '../answer/citation.ts';
import type { Compared } from '../answer/compare/compare.ts';
import type { ComparedSource, Comparison, FigureRow, SharedPair } from '../answer/compare/comparison.ts';
import { minLeaningWords } from '../answer/compare/leaning.ts';
import {
  type Action,
  type Block,
  buttons,
  type Cell,
  type Inline,
  note,
  paragraph,
  type Reply,
  reply,
  strong,
  text,
} from '../chat/reply.ts';
import { checkButton, excerptBlock } from './answer.ts';

export interface CompareView {
  /** What both say was listed up to here before: 0 for the first message. */
  readonly offset: number;
  /** The button that lists what follows; null when nothing does. */
  readonly more: Action | null;
  readonly tookMs: number;
  readonly isPrivate: boolean;
}

/** How two sources side by side are said: who they are, what both say, their figures, what only one says, their words. */
export function compareReply(compared: Compared, view: CompareView): Reply {
  const { comparison } = compared;
  const value: Comparison = { ...comparison, tookMs: view.tookMs };
  const [first, second] = labelsOf(comparison);
  const blocks: Block[] = [
    { kind: 'headline', text: headline(compared, first, second) },
    { kind: 'list', items: [sourceLine(comparison.first), sourceLine(comparison.second)] },
    ...topicBlocks(compared),
    ...disputeBlocks(comparison, first, second),
    ...sharedBlocks(compared, view),
    ...figureBlocks(comparison, first, second),
    ...onlyBlocks(`Only in ${first}`, comparison.onlyFirst, comparison.citations),
    ...onlyBlocks(`Only in ${second}`, comparison.onlySecond, comparison.citations),
    ...leaningBlocks(comparison, first, second),
    ...checkButtons(comparison.citations),
  ];
  return reply(blocks, { isPrivate: view.isPrivate, data: { kind: 'comparison', value } });
}

/** The pairs behind "N more": nothing but them. */
export function moreReply({ comparison }: Compared, view: CompareView): Reply {
  const pairs = comparison.shared.slice(view.offset);
  const [first, second] = labelsOf(comparison);
  const cited = new Set(pairs.flatMap((pair) => [...pair.first.citations, ...pair.second.citations]));
  const blocks: Block[] = [
    { kind: 'headline', text: `What ${first} and ${second} both say, continued` },
    ...pairs.flatMap((pair, n) => pairBlocks(pair, comparison.citations, view.offset + n)),
    ...checkButtons(comparison.citations.filter(({ number }) => cited.has(number))),
  ];
  return reply(blocks, { isPrivate: view.isPrivate });
}

/** Publishers' names where they tell the two apart, else the titles. */
function labelsOf({ first, second }: Pick<Comparison, 'first' | 'second'>): readonly [string, string] {
  const publisher = (source: ComparedSource) => source.articles[0]?.publisher ?? source.label;
  return publisher(first) === publisher(second) ? [first.label, second.label] : [publisher(first), publisher(second)];
}

function headline({ comparison, sharedCount }: Compared, first: string, second: string): string {
  if (isOffTopic(comparison)) return `Neither ${first} nor ${second} says anything about “${comparison.topic}”`;
  const on = comparison.topic === null ? '' : ` on “${comparison.topic}”`;
  const differing = comparison.figures.filter(({ relation }) => relation === 'different').length;
  if (sharedCount === 0 && comparison.figures.length + comparison.disputes.length === 0)
    return `${first} and ${second} say nothing in common${on} that can be lined up`;
  const shared = sharedCount === 1 ? '1 point in common' : `${sharedCount} points in common`;
  const figures = differing === 0 ? '' : `, ${differing === 1 ? '1 figure differs' : `${differing} figures differ`}`;
  const disputes = comparison.disputes.length;
  const disagree =
    disputes === 0 ? '' : `${disputes === 1 ? 'they disagree on 1 point' : `they disagree on ${disputes} points`}, `;
  return `${first} and ${second}${on}: ${disagree}${shared}${figures}`;
}

/** "Newsvane, report, 6 May 2025, 742 words, Quipu's brief": one line, opinion called opinion. */
function sourceLine({ label, articles }: ComparedSource): readonly Inline[] {
  const [only] = articles;
  const words = articles.reduce((sum, article) => sum + article.words, 0).toLocaleString('en-US');
  if (articles.length === 1 && only !== undefined) {
    const rendition = only.rendition === 'brief' ? "Quipu's brief, not its own words" : 'full text';
    const kind = only.author === null ? only.kind : `${only.kind} by ${only.author}`;
    const facts = [kind, dayLabel(only), `${words} words`, rendition].join(', ');
    return [strong(only.publisher), text(`: ${only.title}; ${facts}`)];
  }
  const days = articles.map(({ published }) => published).sort();
  const kinds = [...new Set(articles.map(({ kind }) => kind))].sort().join(', ');
  const briefs = articles.filter(({ rendition }) => rendition === 'brief').length;
  const rendition =
    briefs === articles.length ? "Quipu's briefs" : briefs === 0 ? 'full texts' : `${briefs} as Quipu's briefs`;
  const span = `${readableDay(days[0] ?? '')} to ${readableDay(days.at(-1) ?? '')}`;
  return [strong(label), text(`: ${articles.length} articles (${kinds}); ${span}, ${words} words, ${rendition}`)];
}

const isOffTopic = ({ topic, shared, figures, disputes, onlyFirst, onlySecond }: Compared['comparison']): boolean =>
  topic !== null && shared.length + figures.length + disputes.length + onlyFirst.length + onlySecond.length === 0;

function topicBlocks({ comparison, unmentioned }: Compared): Block[] {
  if (comparison.topic === null || isOffTopic(comparison)) return [];
  return unmentioned.length === 0 ? [] : [paragraph(text(`Neither mentions: ${unmentioned.join(', ')}.`))];
}

/** Where they contradict each other: both values side by side, then the two sentences. */
function disputeBlocks({ disputes, citations }: Compared['comparison'], first: string, second: string): Block[] {
  if (disputes.length === 0) return [];
  return [
    { kind: 'heading', text: 'Where they disagree' },
    ...disputes.flatMap((each) => [
      paragraph(
        text(`On ${each.about}. ${first}: `),
        strong(each.first.value),
        text(` · ${second}: `),
        strong(each.second.value),
      ),
      excerptBlock(each.first.line.text, citedBy(each.first.line, citations)),
      excerptBlock(each.second.line.text, citedBy(each.second.line, citations)),
    ]),
  ];
}

function sharedBlocks({ comparison, sharedCount }: Compared, { more }: CompareView): Block[] {
  const { shared, citations } = comparison;
  if (shared.length === 0) return [];
  const left = sharedCount - shared.length;
  const button =
    more === null || left <= 0 ? [] : [buttons({ label: `${left} more`, action: more, emphasis: 'secondary' })];
  return [
    { kind: 'heading', text: 'Both say' },
    ...shared.flatMap((pair, n) => pairBlocks(pair, citations, n)),
    ...button,
  ];
}

const citedBy = ({ citations: numbers }: Line, citations: readonly Citation[]): readonly Citation[] =>
  citations.filter(({ number }) => numbers.includes(number));

const pairBlocks = ({ first, second }: SharedPair, citations: readonly Citation[], at: number): Block[] => [
  ...(at === 0 ? [] : [{ kind: 'divider' } as const]),
  excerptBlock(first.text, citedBy(first, citations)),
  excerptBlock(second.text, citedBy(second, citations)),
];

const relationWords = { same: 'same', rounded: 'same, rounded', different: 'different' } as const;

function figureBlocks({ figures, citations }: Compared['comparison'], first: string, second: string): Block[] {
  if (figures.length === 0) return [];
  const cell = (line: Line): Cell => [
    text(`${line.text} `),
    ...citedBy(line, citations).map((citation): Inline => ({ kind: 'citation', citation })),
  ];
  // Beside the subject: a fourth column is off the screen of a phone.
  const about = ({ about: subject, relation }: FigureRow): Cell => [
    text(`${subject} · `),
    relation === 'different' ? strong(relationWords.different) : text(relationWords[relation]),
  ];
  const row = (each: FigureRow): readonly Cell[] => [about(each), cell(each.first), cell(each.second)];
  const columns = ['About', first, second];
  return [{ kind: 'table', caption: 'Figures that both give', columns, rows: figures.map(row) }];
}

function onlyBlocks(title: string, lines: readonly Line[], citations: readonly Citation[]): Block[] {
  if (lines.length === 0) return [];
  return [{ kind: 'heading', text: title }, ...lines.map((line) => excerptBlock(line.text, citedBy(line, citations)))];
}

function leaningBlocks({ leaning, topic }: Compared['comparison'], first: string, second: string): Block[] {
  if (topic !== null) return [];
  if (leaning === null) {
    return [
      note(text(`Words each leans on: not counted, since one of the texts has fewer than ${minLeaningWords} words.`)),
    ];
  }
  const side = (label: string, words: readonly string[]): readonly Inline[] => [
    strong(label),
    text(`: ${words.length > 0 ? words.join(', ') : 'none that stands out'}`),
  ];
  return [
    { kind: 'heading', text: 'Words each leans on' },
    { kind: 'list', items: [side(first, leaning.first), side(second, leaning.second)] },
  ];
}

const checkButtons = (citations: readonly Citation[]): Block[] =>
  citations.length === 0 ? [] : [buttons(...citations.map(checkButton))];
