/**
 * All matches of a pattern with the flag `g`, as `matchAll` gives them. That makes the pattern anew each time, which takes
 * longer than looking through a sentence: this takes it as it is, and leaves it looking from the start.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
