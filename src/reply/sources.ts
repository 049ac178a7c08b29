import { dayLabel, readableDay } from '../answer/citation.ts';
import { type Block, type Inline, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Article } from '../corpus/article.ts';

/** The list stays readable: this many of the newest articles are named, the others counted. */
const maxListed = 12;
const maxOutlets = 15;

/** How the articles are doing, as the command's context tells. */
interface Status {
  readonly isComplete: boolean;
  readonly problems: readonly string[];
}

/** What the bot knows: how many articles of which outlets, from when to when, and what could not be read. */
export function sourcesReply(articles: readonly Article[], status: Status, nowMs: number, isPrivate: boolean): Reply {
  const newestFirst = [...articles].sort((a, b) => compare(b.published, a.published) || compare(a.id, b.id));
  const value = {
    articles: newestFirst.map(({ text: _, ...rest }) => rest),
    isComplete: status.isComplete,
    problems: status.problems,
  };
  return reply([...overview(newestFirst, nowMs), ...troubles(status)], { isPrivate, data: { kind: 'facts', value } });
}

function overview(articles: readonly Article[], nowMs: number): Block[] {
  const [newest] = articles;
  const oldest = articles.at(-1);
  if (!newest || !oldest) return [paragraph(text('There are no articles yet. `quipu import` brings some in.'))];
  const outlets = countBy(articles.map(({ publisher }) => publisher));
  const ageDays = Math.floor((nowMs - Date.parse(newest.published)) / 86_400_000);
  return [
    { kind: 'headline', text: `${plural(articles.length, 'article')} of ${plural(outlets.length, 'outlet')}` },
    paragraph(
      text(
        `Published ${spanOfDays(oldest.published, newest.published)}; the newest is ${plural(Math.max(0, ageDays), 'day')} old.`,
      ),
    ),
    paragraph(
      text(
        `${outlets
          .slice(0, maxOutlets)
          .map(([name, count]) => `${name} (${count})`)
          .join(', ')}${outlets.length > maxOutlets ? ` and ${outlets.length - maxOutlets} more` : ''}`,
      ),
    ),
    { kind: 'list', items: articles.slice(0, maxListed).map(item) },
    ...(articles.length > maxListed ? [note(text(`and ${articles.length - maxListed} older ones.`))] : []),
  ];
}

function item(article: Article): Inline[] {
  const { title, url, publisher, updated, kind, rendition, alsoIn } = article;
  const facts = [
    publisher,
    dayLabel(article),
    ...(updated === null ? [] : [`changed ${readableDay(updated)}`]),
    kind,
    ...(rendition === 'brief' ? ["as Quipu's brief"] : []),
  ];
  const copies = [...new Set(alsoIn.map((each) => each.publisher))];
  const others = copies.length > maxCopies ? ` and ${copies.length - maxCopies} more` : '';
  const also = copies.length === 0 ? '' : `; also in ${copies.slice(0, maxCopies).join(', ')}${others}`;
  return [{ kind: 'link', text: title, url }, text(` · ${facts.join(', ')}${also}`)];
}

/** Outlets that are named as having the same text. */
const maxCopies = 3;

/** More are named by `quipu doctor`. */
const maxProblems = 5;

function troubles({ isComplete, problems }: Status): Block[] {
  const blocks: Block[] = [];
  if (!isComplete) blocks.push(note(text('The index is still being built: answers come from what is ready.')));
  if (problems.length > 0) {
    blocks.push(note(text(`${plural(problems.length, 'problem')}, to be put right by whoever runs the bot:`)));
    blocks.push({ kind: 'list', items: problems.slice(0, maxProblems).map((problem) => [text(problem)]) });
    const others = problems.length - maxProblems;
    if (others > 0) blocks.push(note(text(`${plural(others, 'other')}: see quipu doctor.`)));
  }
  return blocks;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const spanOfDays = (from: string, to: string) =>
  from === to ? `on ${readableDay(from)}` : `from ${readableDay(from)} to ${readableDay(to)}`;

function countBy(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b));
}
