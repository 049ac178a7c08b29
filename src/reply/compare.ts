import type { Citation, Line } from '../answer/answer.ts';
import type { Compared } from '../answer/compare/compare.ts';
import type { ComparedSource, Comparison, SharedPair } from '../answer/compare/comparison.ts';
import {
  type Action,
  type Block,
  buttons,
  type Inline,
  note,
  paragraph,
  type Reply,
  reply,
  text,
} from '../chat/reply.ts';
import type { Manner } from './answer.ts';
import { dayLabel, spoken } from './labels.ts';
import { briefNotes, byNumber, checkButtons, markers, quote, quotes } from './quotes.ts';
import type { Words } from './words/words.ts';

export interface CompareView extends Manner {
  /** What both say was listed up to here before: 0 for the first message. */
  readonly offset: number;
  /** The button that lists what follows; null when nothing does. */
  readonly more: Action | null;
  readonly tookMs: number;
}

/** A comparison fits two screens of a phone: so much is shown of each part. */
export const shownPairs = 3;
const shownDifferences = 3;
const shownOnly = 2;
const shownFacing = { alone: 3, withShared: 1 } as const;

/** How two sources side by side are said: where they differ, what both say, what only one says. Each figure once. */
export function compareReply(compared: Compared, view: CompareView): Reply {
  const { comparison } = compared;
  const { words } = view;
  const value: Comparison = { ...comparison, tookMs: view.tookMs };
  const labels = labelsOf(comparison);
  const told: Block[] = [
    ...differenceBlocks(comparison, labels, words),
    ...sharedBlocks(compared, view),
    ...facingBlocks(comparison, words),
    ...onlyBlocks(labels[0], comparison.onlyFirst, comparison.citations, words),
    ...onlyBlocks(labels[1], comparison.onlySecond, comparison.citations, words),
  ];
  const blocks: Block[] = [
    { kind: 'headline', text: headline(compared, labels, words) },
    note(...sourceLine(comparison.first, words), text(' · '), ...sourceLine(comparison.second, words)),
    ...topicBlocks(compared, words),
    ...told,
    ...briefNotes(told, words),
    ...checkButtons(comparison.citations, words),
  ];
  const data = { kind: 'comparison', value } as const;
  return reply(blocks, { isPrivate: view.isPrivate, data, language: words.language });
}

/** The pairs behind "N more": nothing but them. */
export function moreReply({ comparison }: Compared, { offset, words, isPrivate }: CompareView): Reply {
  const pairs = comparison.shared.slice(offset);
  const cited = new Set(pairs.flatMap((pair) => [...pair.first.citations, ...pair.second.citations]));
  const told = pairs.flatMap((pair) => pairBlocks(pair, comparison.citations, words));
  const blocks: Block[] = [
    { kind: 'headline', text: words.bothContinued(...labelsOf(comparison)) },
    ...told,
    ...briefNotes(told, words),
    ...checkButtons(
      comparison.citations.filter(({ number }) => cited.has(number)),
      words,
    ),
  ];
  return reply(blocks, { isPrivate, language: words.language });
}

type Labels = readonly [string, string];

/** Publishers' names where they tell the two apart, else the titles. */
function labelsOf({ first, second }: Pick<Comparison, 'first' | 'second'>): Labels {
  const publisher = (source: ComparedSource) => source.articles[0]?.publisher ?? source.label;
  return publisher(first) === publisher(second) ? [first.label, second.label] : [publisher(first), publisher(second)];
}

const differingFigures = ({ figures }: Compared['comparison']) =>
  figures.filter(({ relation }) => relation === 'different');

function headline({ comparison, sharedCount }: Compared, [first, second]: Labels, words: Words): string {
  const { topic, disputes } = comparison;
  if (topic !== null && isOffTopic(comparison)) return words.neitherSays(first, second, topic);
  const differing = differingFigures(comparison).length + disputes.length;
  return words.compared({ first, second, topic, differing, shared: sharedCount, facing: comparison.facing.length });
}

/** "Newsvane: report by Ana Duarte, 6 May 2025": one line, opinion called opinion. */
function sourceLine({ label, articles }: ComparedSource, words: Words): readonly Inline[] {
  const [only] = articles;
  if (articles.length === 1 && only !== undefined) {
    const kind = words.kindName(only.kind);
    const by = only.author === null ? kind : words.byAuthor(kind, only.author);
    return [text(`${only.publisher}: ${by}, ${dayLabel(only, words)}`)];
  }
  const kind = articles[0]?.kind ?? null;
  const isOfOneKind = articles.every((each) => each.kind === kind);
  const days = articles.map(({ published }) => published).sort();
  const span = { first: days[0] ?? '', last: days.at(-1) ?? '' };
  return [text(`${label}: ${words.articlesFrom(articles.length, isOfOneKind ? kind : null, words.days(span))}`)];
}

const isOffTopic = ({
  topic,
  shared,
  figures,
  facing,
  disputes,
  onlyFirst,
  onlySecond,
}: Compared['comparison']): boolean =>
  topic !== null &&
  shared.length + figures.length + facing.length + disputes.length + onlyFirst.length + onlySecond.length === 0;

function topicBlocks({ comparison, unmentioned }: Compared, words: Words): Block[] {
  if (comparison.topic === null || isOffTopic(comparison)) return [];
  return unmentioned.length === 0 ? [] : [paragraph(text(words.neitherMentions(unmentioned)))];
}

/** Where they contradict each other, and figures that differ: both values side by side. */
function differenceBlocks(comparison: Compared['comparison'], [first, second]: Labels, words: Words): Block[] {
  const { disputes, citations } = comparison;
  const sides = (one: string, other: string, lines: readonly [Line, Line]): readonly Inline[] => [
    text(`${first}: ${spoken(one, words)} `),
    ...markers(byNumber(lines[0].citations, citations)),
    text(` · ${second}: ${spoken(other, words)} `),
    ...markers(byNumber(lines[1].citations, citations)),
  ];
  const items = [
    ...disputes.map((each) => sides(each.first.value, each.second.value, [each.first.line, each.second.line])),
    ...differingFigures(comparison).map((row) => sides(row.first.text, row.second.text, [row.first, row.second])),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: words.whereTheyDiffer },
    { kind: 'list', items: items.slice(0, shownDifferences) },
    // A contradiction without values of its own is told by its sentences.
    ...disputes
      .slice(0, shownDifferences)
      .flatMap((each) =>
        each.first.value in words.yesOrNo ? quotes([each.first.line, each.second.line], citations, words) : [],
      ),
  ];
}

function sharedBlocks({ comparison, sharedCount }: Compared, { more, words }: CompareView): Block[] {
  const { shared, citations } = comparison;
  if (shared.length === 0) return [];
  const pairs = shared.slice(0, shownPairs);
  const left = sharedCount - pairs.length;
  const button =
    more === null || left <= 0
      ? []
      : [buttons({ label: words.more(left), action: more, emphasis: 'secondary' as const })];
  return [
    { kind: 'heading', text: words.bothSay },
    ...pairs.flatMap((pair) =>
      isRounded(pair, comparison) ? pairBlocks(pair, citations, words) : quotes([asOne(pair)], citations, words),
    ),
    ...button,
  ];
}

/** Where one rounds what the other gives, both are read. */
const isRounded = ({ first, second }: SharedPair, { figures }: Compared['comparison']): boolean =>
  figures.some(
    (row) =>
      row.relation === 'rounded' &&
      row.first.citations.some((number) => first.citations.includes(number)) &&
      row.second.citations.some((number) => second.citations.includes(number)),
  );

/** The first one's words, with the second one's number behind: what both say is read once. */
const asOne = ({ first, second }: SharedPair): Line => ({
  ...first,
  citations: [...first.citations, ...second.citations],
});

const pairBlocks = ({ first, second }: SharedPair, citations: readonly Citation[], words: Words): Block[] => [
  quote(first.text, byNumber(first.citations, citations), words),
  quote(second.text, byNumber(second.citations, citations), words),
];

/** What each says of the same matter: two sentences side by side, of which nothing is claimed. */
function facingBlocks({ facing, shared, citations }: Compared['comparison'], words: Words): Block[] {
  const pairs = facing.slice(0, shared.length === 0 ? shownFacing.alone : shownFacing.withShared);
  if (pairs.length === 0) return [];
  return [{ kind: 'heading', text: words.facing }, ...pairs.flatMap((pair) => pairBlocks(pair, citations, words))];
}

function onlyBlocks(outlet: string, lines: readonly Line[], citations: readonly Citation[], words: Words): Block[] {
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', text: words.onlyIn(outlet) },
    {
      kind: 'list',
      items: lines.slice(0, shownOnly).map((line) => {
        const own = byNumber(line.citations, citations);
        const said = own[0]?.rendition === 'full' ? `“${line.text}”` : line.text;
        return [text(`${said} `), ...markers(own)];
      }),
    },
  ];
}
