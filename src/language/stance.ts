/** How sure a sentence is of what it states: that it is so, that it is planned or expected, or that it may be. */
export const stances = ['certain', 'expected', 'possible'] as const;
export type Stance = (typeof stances)[number];

const possible =
  /(?<!\p{L})(?:may(?!\s+\d)|might|could|possibl[ey]|perhaps|alleged(?:ly)?|suspected|reportedly|rumou?red|consider(?:s|ed|ing)?)(?!\p{L})/u;
const expected =
  /(?<!\p{L})(?:will|shall|would|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|project(?:s|ed)(?=\s+to)|plan(?:s|ned|ning)?(?=\s+(?:to|for))|aim(?:s|ed)?(?=\s+(?:to|at|for))|target(?:s|ed|ing)?|hop(?:e|es|ed|ing)|ask(?:s|ed)?(?=\s+for)|want(?:s|ed)?|propos(?:e|es|ed|al)|seek(?:s|ing)?|sought|demand(?:s|ed)?|should|must)(?!\p{L})/u;

/** The stance of a sentence, told from its small words: the weakest that it has. */
export function stanceOf(text: string): Stance {
  return possible.test(text) ? 'possible' : expected.test(text) ? 'expected' : 'certain';
}
