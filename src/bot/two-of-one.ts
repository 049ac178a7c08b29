import type { SourceMention } from '../answer/source-mentions.ts';
import type { Article } from '../corpus/article.ts';
import { monthNumber } from '../language/figures/dates-calendar.ts';
import { speaking } from '../talk/speakers.ts';

/**
 * Two articles of one outlet that a line sets against each other, the older first: those of two months that it names, else those
 * that the outlet has where its articles are named and are two. Null where it names none or several sources, or it cannot be told which two are meant.
 */
export function twoOfOne(
  line: string,
  sources: readonly SourceMention[],
  articles: ReadonlyMap<string, Article>,
): readonly [string, string] | null {
  const [only, ...more] = sources;
  if (only === undefined || more.length > 0 || only.role === 'article') return null;
  const own = [...only.articleIds].flatMap((id) => articles.get(id) ?? []);
  const months = new Set(wordsOf(line).flatMap((word) => monthNumber(word) ?? []));
  if (months.size < 2 && !tellsSeveral(line.slice(only.end))) return null;
  const named = months.size < 2 ? own : own.filter(({ published }) => months.has(Number(published.slice(5, 7))));
  const [first, second, ...others] = [...named].sort((a, b) => (a.published < b.published ? -1 : 1));
  return first === undefined || second === undefined || others.length > 0 ? null : [first.id, second.id];
}

/** "… articles", "… opinion pieces", behind the name of who has several. */
const pieces = /^(?:articles|pieces|stories|reports|columns|texts|op-?eds|editorials)$/i;
const tellsSeveral = (behind: string): boolean =>
  /^\s/u.test(behind) &&
  wordsOf(behind)
    .slice(0, 3)
    .some((word) => pieces.test(word));

/** What two articles of one outlet are compared on: words that only name their months, or that they say something, are no matter. */
export const matterOf = (topic: string): string | null =>
  wordsOf(topic)
    .filter((word) => monthNumber(word) === null && !speaking.test(word))
    .join(' ') || null;

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{N}-]*/gu) ?? [];
