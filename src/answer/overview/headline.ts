import type { Gathered } from '../../search/gathered.ts';
import type { Citation } from '../answer.ts';
import type { Because, OverviewView, State } from '../codes.ts';
import { daysOf } from '../lines/headline.ts';
import { noneInside } from '../lines/reason-words.ts';
import type { Subject } from './subject.ts';

/** What is shown, of what, and from whom. */
export function stateFor(view: OverviewView, { sources, topic }: Subject, citations: readonly Citation[]): State {
  return {
    kind: 'overview',
    view,
    sources: [...new Set(sources.map(({ label }) => label))],
    topic: topic?.name ?? null,
    outlets: [...new Set(citations.map(({ publisher }) => publisher))],
    days: daysOf(citations),
  };
}

/** Why there is nothing to read at all; null when there is. */
export function missingFrom(
  { articles, missing, topic, sources }: Subject,
  { articles: all }: Gathered,
): Because | null {
  if (all.size === 0) return { kind: 'no-articles' };
  const whose = { outlets: [...new Set(sources.map(({ label }) => label))], since: null, until: null };
  if (missing.length > 0) return { kind: 'not-mentioned', whose, names: missing, elsewhere: [] };
  if (articles.length > 0) return null;
  return topic === null
    ? noneInside(whose, all.values())
    : { kind: 'not-mentioned', whose, names: [topic.name], elsewhere: [] };
}
