import type { Citation, Disagreement } from '../answer/answer.ts';
import { readableDay, sourceLabel } from '../answer/citation.ts';
import type { Digest, LeftOutRule, Named, Story } from '../answer/digest.ts';
import { type Block, type Inline, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';
import type { Occasion } from '../digest/prepare.ts';
import { disagreementsFirst } from './digest-order.ts';

/** How a digest is said: where sources differ, what came in, figures, what was asked in vain, what waits. */
export function digestReply(composed: Digest, occasion: Occasion): Reply {
  const digest = disagreementsFirst(composed);
  const blocks = digest.kind === 'empty' ? emptyBlocks(digest, occasion) : filledBlocks(digest, occasion);
  return reply(blocks, { data: { kind: 'digest', value: digest } });
}

/** A single line: proof of life, and when the next one comes. */
function emptyBlocks(digest: Digest, occasion: Occasion): Block[] {
  const since = occasion.sinceMs === null ? [] : [text(' since '), time(occasion.sinceMs)];
  const next = occasion.nextDueMs === null ? [] : [text(' Next digest: '), time(occasion.nextDueMs), text('.')];
  return [paragraph(text(`Nothing new${on(digest)}`), ...since, text('.'), ...lateness(occasion), ...next)];
}

function filledBlocks(digest: Digest, occasion: Occasion): Block[] {
  return [
    { kind: 'headline', text: headline(digest) },
    paragraph(...opening(digest, occasion), ...lateness(occasion)),
    ...section(
      'Where sources differ',
      digest.disagreements.flatMap((each) => differenceBlocks(each, digest.citations)),
    ),
    ...storiesSection(digest),
    ...section(
      'Figures worth knowing',
      digest.figures.map(({ line, isRounded }) =>
        lineBlock(line.text, cited(line.citations, digest.citations), isRounded ? ', rounded' : ''),
      ),
    ),
    ...section('Asked here, and not in the articles', gapBlocks(digest)),
    ...carriedBlocks(digest),
    ...(occasion.nextDueMs === null ? [] : [note(text('Next digest: '), time(occasion.nextDueMs))]),
  ];
}

const time = (atMs: number): Inline => ({ kind: 'time', atMs, style: 'date-time' });
const on = ({ topic }: Digest) => (topic === null ? '' : ` on ${topic}`);
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function headline(digest: Digest): string {
  if (digest.kind === 'overview') return `What the articles hold${on(digest)}`;
  const parts = [
    digest.stories.length > 0 ? plural(digest.stories.length, 'new story', 'new stories') : '',
    digest.disagreements.length > 0 ? plural(digest.disagreements.length, 'disagreement') : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ') || (digest.articles > 0 ? 'What came in' : 'What was asked')}${on(digest)}`;
}

function opening(digest: Digest, { sinceMs }: Occasion): Inline[] {
  const { articles, publishers, days } = digest;
  if (days === null) return [text(sinceMs === null ? 'There are no articles yet.' : 'No article came in.')];
  const published =
    days.first === days.last ? readableDay(days.first) : `${readableDay(days.first)} to ${readableDay(days.last)}`;
  const what = `${plural(articles, 'article')} of ${plural(publishers, 'outlet')}`;
  if (digest.kind === 'overview') return [text(`${what}, published ${published}. From now on, only what is new.`)];
  if (sinceMs === null) return [text(`${what}, published ${published}.`)];
  return [text(`${what} came in since `), time(sinceMs), text(`, published ${published}.`)];
}

const lateness = ({ lateSinceMs }: Occasion): Inline[] =>
  lateSinceMs === null ? [] : [text(' This digest is late: it was due '), time(lateSinceMs), text('.')];

const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text: title }, ...blocks];

/** Stories need a heading of their own only where something stands before them. */
function storiesSection({ kind, stories, disagreements, citations }: Digest): Block[] {
  const blocks = stories.flatMap((story) => storyBlocks(story, citations));
  if (disagreements.length === 0) return blocks;
  return section(kind === 'overview' ? 'What they tell' : 'New stories', blocks);
}

const cited = (numbers: readonly number[], citations: readonly Citation[]) =>
  numbers.flatMap((number) => citations.filter((citation) => citation.number === number));

/** One excerpt: who says it in front, and which other outlets do. */
function lineBlock(words: string, citations: readonly Citation[], how = ''): Block {
  const [first, ...others] = citations;
  const outlets = [...new Set(others.map(outletOf))].join(', ');
  const source = first ? `${sourceLabel(first)}${outlets === '' ? '' : `; also ${outlets}${how}`}` : '';
  // A brief's sentence is ours; in quotation marks it would pass for the outlet's own.
  return { kind: 'excerpt', source, text: words, quoted: first?.rendition === 'full', citations };
}

function storyBlocks(story: Story, citations: readonly Citation[]): Block[] {
  const shown = cited(story.alsoIn, citations);
  const also = [
    ...shown.flatMap((citation, n): Inline[] => [
      text(`${n > 0 ? ', ' : 'Also in '}${outletOf(citation)} `),
      { kind: 'citation', citation },
    ]),
    ...story.copies
      .slice(0, maxNamed)
      .flatMap(({ publisher, url }, n): Inline[] => [
        text(n > 0 || shown.length > 0 ? ', ' : 'Also in '),
        { kind: 'link', text: publisher, url },
      ]),
    ...(story.further > 0 ? [text(` and ${story.further} more`)] : []),
  ];
  const changed = story.isUpdate ? [text('Changed since it was last told. ')] : [];
  const small = [...changed, ...also];
  return [
    lineBlock(story.line.text, cited(story.line.citations, citations)),
    ...(small.length > 0 ? [note(...small)] : []),
  ];
}

/** Further outlets, and waiting articles, that are named; the others are counted. */
const maxNamed = 3;
const outletOf = ({ publisher, kind }: Citation) => (kind === 'opinion' ? `${publisher} (opinion)` : publisher);

/** What they differ on with each side's value, then each side's own words; nobody is picked as right. */
function differenceBlocks({ about, positions }: Disagreement, citations: readonly Citation[]): Block[] {
  const values = positions.flatMap(({ value }, n) => [
    text(n === 0 ? `${subjectOf(about)}: ` : ' against '),
    strong(unbroken(value)),
  ]);
  const words = positions.flatMap(({ citations: numbers }) => {
    const own = cited(numbers, citations);
    return own[0] === undefined ? [] : [lineBlock(own[0].excerpt, own)];
  });
  return [paragraph(...values), ...words];
}

/** "48 billion" stays in one line. */
const unbroken = (value: string) => value.replace(/(\d) (?=\p{L})/gu, '$1\u00A0');

/** `when it was 50,000 minors` is read as `50,000 minors`: that the values are years says the rest. */
function subjectOf(about: string): string {
  const subject = about.replace(/^when it was /, '');
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

function gapBlocks({ gaps: { questions, terms } }: Digest): Block[] {
  if (questions.length > 0) return [{ kind: 'list', items: questions.map((question) => [text(question)]) }];
  return terms.length > 0 ? [paragraph(text(terms.join(' · ')))] : [];
}

function carriedBlocks({ carried, leftOut }: Digest): Block[] {
  const of = (rule: LeftOutRule) => leftOut.find((each) => each.rule === rule)?.articles ?? [];
  const [silent, more] = [of('nothing-quotable'), of('no-room')];
  return [
    ...(silent.length > 0 ? [note(text(`No sentence of it stands alone: ${namesOf(silent)}.`))] : []),
    ...(carried.length > 0 ? [note(text(`Did not fit, and comes with the next: ${namesOf(carried)}.`))] : []),
    ...(more.length > 0
      ? [note(text(`Not shown here: ${plural(more.length, 'more article')}. /sources lists them.`))]
      : []),
  ];
}

export function namesOf(articles: readonly Named[]): string {
  const names = articles.slice(0, maxNamed).map(({ publisher, title }) => `${publisher}, “${title}”`);
  const more = articles.length - names.length;
  return `${names.join('; ')}${more > 0 ? ` and ${plural(more, 'more article')}` : ''}`;
}
