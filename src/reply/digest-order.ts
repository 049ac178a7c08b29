import type { Digest } from '../answer/digest.ts';

/** The digest with its citations numbered as they are met when the disagreements are read first. */
export function disagreementsFirst(digest: Digest): Digest {
  const met = [
    ...digest.disagreements.flatMap(({ positions }) => positions.flatMap(({ citations }) => citations)),
    ...digest.stories.flatMap(({ line, alsoIn }) => [...line.citations, ...alsoIn]),
    ...digest.figures.flatMap(({ line }) => line.citations),
    ...digest.citations.map(({ number }) => number),
  ];
  const places = new Map([...new Set(met)].map((number, at) => [number, at + 1]));
  const placed = (number: number) => places.get(number) ?? number;
  const lineOf = <L extends { readonly citations: readonly number[] }>(line: L): L => ({
    ...line,
    citations: line.citations.map(placed),
  });
  return {
    ...digest,
    disagreements: digest.disagreements.map((each) => ({ ...each, positions: each.positions.map(lineOf) })),
    stories: digest.stories.map((story) => ({
      ...story,
      line: lineOf(story.line),
      alsoIn: story.alsoIn.map(placed),
    })),
    figures: digest.figures.map((figure) => ({ ...figure, line: lineOf(figure.line) })),
    citations: digest.citations
      .map((citation) => ({ ...citation, number: placed(citation.number) }))
      .sort((a, b) => a.number - b.number),
  };
}
