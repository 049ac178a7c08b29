import { type Block, type Inline, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Article } from '../corpus/article.ts';
import type { Manner } from './answer.ts';
import { detailOf } from './labels.ts';
import type { Words } from './words/words.ts';

/** The list stays readable: this many of the newest articles are named, the others counted. */
const maxListed = 12;
const maxOutlets = 15;

/** How the articles are doing, as the command's context tells. */
interface Status {
  readonly isComplete: boolean;
  readonly problems: readonly string[];
}

/** What the bot knows: how many articles of which outlets, from when to when, and what could not be read. */
export function sourcesReply(
  articles: readonly Article[],
  status: Status,
  nowMs: number,
  { words, isPrivate }: Manner,
): Reply {
  const newestFirst = [...articles].sort((a, b) => compare(b.published, a.published) || compare(a.id, b.id));
  const value = {
    articles: newestFirst.map(({ text: _, ...rest }) => rest),
    isComplete: status.isComplete,
    problems: status.problems,
  };
  return reply([...overview(newestFirst, nowMs, words), ...troubles(status, words)], {
    isPrivate,
    data: { kind: 'facts', value },
    language: words.language,
  });
}

function overview(articles: readonly Article[], nowMs: number, words: Words): Block[] {
  const [newest] = articles;
  const oldest = articles.at(-1);
  if (!newest || !oldest) return [paragraph(text(words.nothingYet))];
  const outlets = countBy(articles.map(({ publisher }) => publisher));
  const ageDays = Math.max(0, Math.floor((nowMs - Date.parse(newest.published)) / 86_400_000));
  const named = outlets.slice(0, maxOutlets).map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
  const left = outlets.length - named.length;
  return [
    { kind: 'headline', text: words.sourcesTitle(articles.length, outlets.length) },
    paragraph(text(words.publishedOn(oldest.published, newest.published, ageDays))),
    paragraph(text(left > 0 ? `${named.join(', ')} ${words.andMore(left)}` : named.join(', '))),
    { kind: 'list', items: articles.slice(0, maxListed).map((article) => item(article, words)) },
    ...(articles.length > maxListed ? [note(text(words.andOlder(articles.length - maxListed)))] : []),
  ];
}

function item(article: Article, words: Words): Inline[] {
  const { title, url, publisher, rendition, alsoIn } = article;
  const facts = [publisher, detailOf(article, words), ...(rendition === 'brief' ? [words.asBrief] : [])];
  const copies = [...new Set(alsoIn.map((each) => each.publisher))];
  const others = copies.length > maxCopies ? ` ${words.andMore(copies.length - maxCopies)}` : '';
  const also = copies.length === 0 ? '' : `; ${words.alsoIn(`${copies.slice(0, maxCopies).join(', ')}${others}`)}`;
  return [{ kind: 'link', text: title, url }, text(` · ${facts.join(', ')}${also}`)];
}

/** Outlets that are named as having the same text. */
const maxCopies = 3;

/** More are named by `quipu doctor`. */
const maxProblems = 5;

function troubles({ isComplete, problems }: Status, words: Words): Block[] {
  const blocks: Block[] = [];
  if (!isComplete) blocks.push(note(text(words.stillBuilding)));
  if (problems.length > 0) {
    blocks.push(note(text(words.problems(problems.length))));
    blocks.push({ kind: 'list', items: problems.slice(0, maxProblems).map((problem) => [text(problem)]) });
    const others = problems.length - maxProblems;
    if (others > 0) blocks.push(note(text(words.otherProblems(others))));
  }
  return blocks;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function countBy(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b));
}
