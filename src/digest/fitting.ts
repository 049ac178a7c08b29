import { citationLink, cite, sourceLabel } from '../answer/citation.ts';
import type { Digest } from '../answer/digest.ts';
import type { QuotedDifference } from '../answer/overview/differences.ts';
import type { QuotedFigure } from '../answer/overview/figures.ts';
import type { Quote } from '../answer/overview/lead.ts';
import { screen } from './screen.ts';
import type { Cluster } from './stories.ts';

/** A story with what is quoted of it: its leading article's sentence, and one of each other article. */
export interface QuotedStory {
  readonly cluster: Cluster;
  readonly lead: Quote;
  readonly others: readonly Quote[];
}

/** What could be in a digest, or what is. */
export interface Parts {
  readonly stories: readonly QuotedStory[];
  readonly differences: readonly QuotedDifference[];
  readonly figures: readonly QuotedFigure[];
  readonly gaps: Digest['gaps'];
}

/** What something takes of the screen. */
interface Cost {
  readonly chars: number;
  readonly linkChars: number;
}

/** What is admitted after what: news before figures, and the first disagreement before the second story. */
const admission = [
  'stories',
  'differences',
  'stories',
  'stories',
  'stories',
  'figures',
  'differences',
  'stories',
  'figures',
  'differences',
  'figures',
] as const;

/** Fills one screen with the most important of each part, as long as there is room. */
export function fitted({ stories, differences, figures, gaps: asked }: Parts): Parts {
  const gaps = {
    questions: asked.questions.slice(0, screen.maxGaps),
    terms: asked.questions.length > 0 ? [] : asked.terms.slice(0, 2 * screen.maxGaps),
  };
  const gapChars = [...gaps.questions, ...gaps.terms].join(' · ').length;
  let left = { chars: screen.maxChars - gapChars, all: screen.maxCharsWithLinks - gapChars };
  const filling = <T>(from: readonly T[], max: number, costOf: (one: T) => Cost) => {
    const into: T[] = [];
    const queue = from.slice(0, max).values();
    const takeNext = () => {
      const { value: one, done } = queue.next();
      if (done) return;
      const { chars, linkChars } = costOf(one);
      if (chars > left.chars || chars + linkChars > left.all) return;
      left = { chars: left.chars - chars, all: left.all - chars - linkChars };
      into.push(one);
    };
    return { into, takeNext };
  };
  const parts = {
    stories: filling(stories, screen.maxStories, storyCost),
    differences: filling(differences, screen.maxDisagreements, differenceCost),
    figures: filling(figures, screen.maxFigures, figureCost),
  };
  for (const part of admission) parts[part].takeNext();
  return {
    stories: parts.stories.into,
    differences: parts.differences.into,
    figures: parts.figures.into,
    gaps,
  };
}

/** `[12]` and a blank. */
const markChars = 5;

const sum = (costs: readonly Cost[]): Cost => ({
  chars: costs.reduce((all, { chars }) => all + chars, 0),
  linkChars: costs.reduce((all, { linkChars }) => all + linkChars, 0),
});

/** A citation's number, with the address behind it. */
const markCost = ({ article, span }: Quote): Cost => ({
  chars: markChars,
  linkChars: citationLink(cite(1, article, span)).length + markChars,
});
const wordsCost = ({ article, span }: Quote): Cost => ({
  chars: sourceLabel(article).length + span.end - span.start,
  linkChars: 0,
});
const nameCost = ({ article }: Quote): Cost => ({ chars: article.publisher.length, linkChars: 0 });

const storyCost = ({ lead, others }: QuotedStory) =>
  sum(
    [lead, ...others.slice(0, screen.maxAlsoIn)].flatMap((quote) => [
      quote === lead ? wordsCost(quote) : nameCost(quote),
      markCost(quote),
    ]),
  );
const figureCost = ({ quote, alike }: QuotedFigure) =>
  sum([wordsCost(quote), markCost(quote), ...alike.flatMap((each) => [nameCost(each), markCost(each)])]);
const differenceCost = ({ about, positions }: QuotedDifference) =>
  sum([
    { chars: about.length, linkChars: 0 },
    ...positions.flatMap(({ value, quotes: [first, ...others] }) =>
      first === undefined
        ? []
        : [{ chars: value.length, linkChars: 0 }, wordsCost(first), ...[first, ...others].map(markCost)],
    ),
  ]);
