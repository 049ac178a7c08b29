/** Control characters, and the marks that turn the direction of whatever follows them (U+202A–202E, U+2066–2069). */
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Noncharacter_Code_Point}/gu;

/**
 * Text as one line that means nothing but itself: line breaks and tabs become blanks, control characters and direction
 * marks go, a broken surrogate becomes U+FFFD. What joins letters or emoji (U+200C, U+200D) stays.
 */
export function plainLine(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replace(/[\s\u0085]+/gu, ' ')
      .replace(unseen, '')
      // What was between two blanks may be gone.
      .replace(/ {2,}/g, ' ')
  );
}

/** Whether a reader would see nothing: blanks, joiners and other marks without a shape of their own. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cf}\p{Cc}\p{Mn}\u115F\u1160\u2800\u3164\uFFA0]*$/u.test(text);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text, cut to at most `maxChars` UTF-16 code units with an ellipsis where it is longer; never inside a letter with
 * its marks or an emoji. For labels only: nothing that is quoted is ever cut.
 */
export function shortened(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > maxChars - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`.slice(0, maxChars);
}

/**
 * An address that may be linked to, written so that no markup around it can end early; null for what is none, and for one
 * with a user name in front, which is only there to look like another host (`https://bank.example@elsewhere.example`).
 */
export function safeUrl(url: string): string | null {
  try {
    const { protocol, href, username, password } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    if (username !== '' || password !== '') return null;
    return href.replace(
      /[\s<>()[\]|\\"'`]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
    );
  } catch {
    return null;
  }
}
