/** One screen: what is seen of a message on a laptop without scrolling, and in two swipes on a phone. */
export const screen = {
  /** Characters that are seen: all lines with the source in front of each. */
  maxChars: 1_800,
  /** Characters with the addresses behind the numbers, which Discord counts: headings and next date fit beside them. */
  maxCharsWithLinks: 3_000,
  maxStories: 5,
  maxDisagreements: 3,
  maxFigures: 3,
  maxGaps: 3,
  maxQuestionChars: 140,
  /** Other articles named under a story; beyond them their number is. */
  maxAlsoIn: 3,
} as const;
