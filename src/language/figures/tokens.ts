/** A word, a numeral or a mark of a text, with its half-open place in UTF-16 code units. */
export interface TextToken {
  readonly text: string;
  /** Folded to lower case, typographic apostrophes straightened. */
  readonly lower: string;
  readonly kind: 'word' | 'numeral' | 'mark';
  readonly start: number;
  readonly end: number;
}

const tokenPattern =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['’.]\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;

/** Cuts a text into words, numerals and marks. `$48bn` gives `$`, `48`, `bn`; `U.S.-Peru` gives `U.S`, `.`, `-`, `Peru`. */
export function tokensOf(text: string): readonly TextToken[] {
  const tokens: TextToken[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const token = match[0];
    const start = match.index;
    const kind = /^\d/.test(token) ? 'numeral' : /^\p{L}/u.test(token) ? 'word' : 'mark';
    tokens.push({
      text: token,
      lower: token.toLowerCase().replaceAll('’', "'"),
      kind,
      start,
      end: start + token.length,
    });
  }
  return tokens;
}

/** True when no space stands between two tokens. */
export function touches(left: TextToken | undefined, right: TextToken | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** True for a word that starts with a capital letter. */
export function isCapitalised(token: TextToken | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
