import type { Retriever } from '../../search/retriever.ts';
import type { Citation } from '../answer.ts';
import { daysOf } from '../lines/headline.ts';
import { listed } from '../lines/reason-words.ts';
import type { Subject } from './subject.ts';
import type { OverviewView } from './views.ts';

const titles: Readonly<Record<OverviewView, string>> = {
  summary: 'In short',
  latest: 'The newest',
  timeline: 'Timeline',
  people: 'People',
  figures: 'Figures',
  disagreements: 'Where sources differ',
};

/** "In short: Newsvane · 6 May 2025", "People: China · 3 outlets": what is shown, of what, and from whom. */
export function headlineFor(view: OverviewView, { sources, topic }: Subject, citations: readonly Citation[]): string {
  const publishers = [...new Set(citations.map(({ publisher }) => publisher))];
  const named = [...new Set(sources.map(({ label }) => label))];
  const of = [...named, ...(topic === null ? [] : [topic.name])].join(', ');
  const who = publishers.length === 1 ? (publishers[0] ?? '') : `${publishers.length} outlets`;
  const from = named.length === 1 && publishers.length === 1 && named[0] === publishers[0] ? [] : [who];
  return [of === '' ? titles[view] : `${titles[view]}: ${of}`, ...from, daysOf(citations)].join(' · ');
}

/** Why there is nothing to read at all; null when there is. */
export function missingFrom(
  { articles, missing, topic, sources }: Subject,
  { articles: all }: Retriever,
): string | null {
  if (all.size === 0) return 'There are no articles to answer from yet.';
  const whose =
    sources.length === 0 ? 'None of the articles' : `${listed([...new Set(sources.map(({ label }) => label))], 'and')}`;
  const verb = sources.length > 1 ? 'do not mention' : sources.length === 1 ? 'does not mention' : 'mentions';
  if (missing.length > 0) return `${whose} ${verb} ${listed(missing, 'or')}.`;
  if (articles.length > 0) return null;
  return topic === null ? 'No article is in the part that was asked for.' : `${whose} ${verb} ${topic.name}.`;
}

/** Why a view shows nothing though there are articles. */
export function nothingFor(view: OverviewView, { topic }: Subject): string {
  const on = topic === null ? '' : ` on ${topic.name}`;
  switch (view) {
    case 'summary':
    case 'latest':
      return `No sentence${on} stands on its own.`;
    case 'timeline':
      return `No sentence${on} gives a date.`;
    case 'people':
      return `No sentence${on} names anybody with what they are.`;
    case 'figures':
      return `No sentence${on} gives a figure that tells much.`;
    case 'disagreements':
      return `I found nothing${on} in which two outlets contradict each other. That is no proof that there is nothing: I compare sentence with sentence.`;
  }
}
