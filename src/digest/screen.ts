/**
 * One screen: what a reader sees of a message without scrolling, about thirty lines on a laptop and two swipes on a
 * phone. Beyond it digests are not read. Discord would take 4,000 characters and Slack three times that.
 */
export const screen = {
  /** Characters of all lines together, with the source in front of each. */
  maxChars: 2_600,
  maxStories: 5,
  maxDisagreements: 3,
  maxFigures: 3,
  maxGaps: 3,
  /** A longer sentence is passed over for the next best one. */
  maxLineChars: 280,
  minLineChars: 40,
  /** Other articles named under a story; beyond them their number is. */
  maxAlsoIn: 3,
} as const;
