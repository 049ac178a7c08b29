import type { Citation, Disagreement } from '../answer/answer.ts';
import type { Digest, LeftOutRule, Named, Story } from '../answer/digest.ts';
import { type Block, type Inline, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';
import type { Occasion } from '../digest/prepare.ts';
import { differHeadline } from './answer.ts';
import { disagreementsFirst } from './digest-order.ts';
import { outletOf, spoken } from './labels.ts';
import { briefNotes, byNumber, excerpt, markers, publishersOf } from './quotes.ts';
import type { Words } from './words/words.ts';

/** How a digest is said: where sources differ, what came in, figures, what was asked in vain, what waits. */
export function digestReply(composed: Digest, occasion: Occasion, words: Words): Reply {
  const digest = disagreementsFirst(composed);
  const blocks = digest.kind === 'empty' ? emptyBlocks(digest, occasion, words) : filledBlocks(digest, occasion, words);
  return reply(blocks, { data: { kind: 'digest', value: digest }, language: words.language });
}

/** A single line: proof of life, and when the next one comes. */
function emptyBlocks({ topic }: Digest, occasion: Occasion, words: Words): Block[] {
  const since = occasion.sinceMs === null ? [] : [text(words.since), time(occasion.sinceMs)];
  const next = occasion.nextDueMs === null ? [] : [text(` ${words.nextDigest}`), time(occasion.nextDueMs), text('.')];
  return [paragraph(text(words.nothingNew(topic)), ...since, text('.'), ...lateness(occasion, words), ...next)];
}

function filledBlocks(digest: Digest, occasion: Occasion, words: Words): Block[] {
  const { citations } = digest;
  const told: Block[] = [
    ...section(
      words.digestDiffers,
      digest.disagreements.flatMap((each) => differenceBlocks(each, citations, words)),
    ),
    ...storiesSection(digest, words),
    ...section(
      words.figuresWorthKnowing,
      digest.figures.map(({ line, isRounded }) =>
        lineBlock(line.text, byNumber(line.citations, citations), words, isRounded),
      ),
    ),
  ];
  return [
    { kind: 'headline', text: headline(digest, words) },
    paragraph(...opening(digest, occasion, words), ...lateness(occasion, words)),
    ...told,
    ...section(words.askedInVain, gapBlocks(digest)),
    ...carriedBlocks(digest, words),
    ...briefNotes(told, words),
    ...(occasion.nextDueMs === null ? [] : [note(text(words.nextDigest), time(occasion.nextDueMs))]),
  ];
}

const time = (atMs: number): Inline => ({ kind: 'time', atMs, style: 'date-time' });

function headline({ kind, topic, stories, disagreements, articles }: Digest, words: Words): string {
  if (kind === 'overview') return words.digestOverview(topic);
  const counts = { stories: stories.length, disagreements: disagreements.length };
  return words.digestNews({ ...counts, hasArticles: articles > 0, topic });
}

function opening({ kind, articles, publishers, days }: Digest, { sinceMs }: Occasion, words: Words): Inline[] {
  if (days === null) return [text(sinceMs === null ? words.noArticles : words.noneCameIn)];
  const { first, last } = days;
  const what = words.digestOf(articles, publishers, first, last);
  if (kind === 'overview') return [text(`${what} ${words.onlyNewFromNow}`)];
  if (sinceMs === null) return [text(what)];
  return [text(words.cameIn(articles, publishers)), time(sinceMs), text(words.publishedWhen(first, last))];
}

const lateness = ({ lateSinceMs }: Occasion, words: Words): Inline[] =>
  lateSinceMs === null ? [] : [text(words.lateSince), time(lateSinceMs), text('.')];

const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text: title }, ...blocks];

/** Stories need a heading of their own only where something stands before them. */
function storiesSection({ kind, stories, disagreements, citations }: Digest, words: Words): Block[] {
  const blocks = stories.flatMap((story) => storyBlocks(story, citations, words));
  if (disagreements.length === 0) return blocks;
  return section(kind === 'overview' ? words.whatTheyTell : words.newStories, blocks);
}

/** One excerpt under its outlet, with which other outlets say so. */
function lineBlock(line: string, citations: readonly Citation[], words: Words, isRounded = false): Block {
  const [first, ...others] = citations;
  const outlets = [...new Set(others.map((other) => outletOf(other, words)))];
  const rounded = isRounded ? `, ${words.roundedBy}` : '';
  const also = [text(` · ${words.also} ${words.list(outlets)}${rounded} `), ...markers(others)];
  return excerpt(line, first === undefined ? [] : [first], others.length === 0 ? [] : also, words);
}

function storyBlocks(story: Story, citations: readonly Citation[], words: Words): Block[] {
  const shown = byNumber(story.alsoIn, citations);
  const also = [
    ...shown.flatMap((citation, n): Inline[] => [
      text(`${n > 0 ? ', ' : words.alsoInOutlets}${outletOf(citation, words)} `),
      { kind: 'citation', citation },
    ]),
    ...story.copies
      .slice(0, maxNamed)
      .flatMap(({ publisher, url }, n): Inline[] => [
        text(n > 0 || shown.length > 0 ? ', ' : words.alsoInOutlets),
        { kind: 'link', text: publisher, url },
      ]),
    ...(story.further > 0 ? [text(` ${words.andMore(story.further)}`)] : []),
  ];
  const changed = story.isUpdate ? [text(words.changedSince)] : [];
  const small = [...changed, ...also];
  return [
    lineBlock(story.line.text, byNumber(story.line.citations, citations), words),
    ...(small.length > 0 ? [note(...small)] : []),
  ];
}

/** Further outlets, and waiting articles, that are named; the others are counted. */
const maxNamed = 3;

/** Each side's value, then each side's own words; nobody is picked as right. */
function differenceBlocks(disagreement: Disagreement, citations: readonly Citation[], words: Words): Block[] {
  const { positions } = disagreement;
  const sides = positions.flatMap(({ value, citations: numbers }, n): Inline[] => [
    text(n === 0 ? '' : ` ${words.against} `),
    strong(unbroken(spoken(value, words))),
    text(` (${words.list(publishersOf(byNumber(numbers, citations)))})`),
  ]);
  const said = positions.flatMap(({ citations: numbers }) => {
    const own = byNumber(numbers, citations);
    return own[0] === undefined ? [] : [lineBlock(own[0].excerpt, own, words)];
  });
  const isOutright = positions.every(({ value }) => value in words.yesOrNo);
  return [isOutright ? paragraph(text(differHeadline(disagreement, words))) : paragraph(...sides), ...said];
}

/** "48 billion" stays in one line. */
const unbroken = (value: string) => value.replace(/(\d) (?=\p{L})/gu, '$1\u00A0');

function gapBlocks({ gaps: { questions, terms } }: Digest): Block[] {
  if (questions.length > 0) return [{ kind: 'list', items: questions.map((question) => [text(question)]) }];
  return terms.length > 0 ? [paragraph(text(terms.join(' · ')))] : [];
}

function carriedBlocks({ carried, leftOut }: Digest, words: Words): Block[] {
  const of = (rule: LeftOutRule) => leftOut.find((each) => each.rule === rule)?.articles ?? [];
  const [silent, more] = [of('nothing-quotable'), of('no-room')];
  return [
    ...(silent.length > 0 ? [note(text(words.notOnItsOwn(namesOf(silent, words))))] : []),
    ...(carried.length > 0 ? [note(text(words.didNotFit(namesOf(carried, words))))] : []),
    ...(more.length > 0 ? [note(text(words.notShownHere(more.length)))] : []),
  ];
}

export function namesOf(articles: readonly Named[], words: Words): string {
  const names = articles.slice(0, maxNamed).map(({ publisher, title }) => `${publisher}, “${title}”`);
  const more = articles.length - names.length;
  return `${names.join('; ')}${more > 0 ? words.moreArticles(more) : ''}`;
}
