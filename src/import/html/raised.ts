/** Digits and signs that Unicode has raised and lowered, in the same order. */
const plain = '0123456789+-=()−';
const raisedSigns = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾⁻';
const loweredSigns = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋';

const written = (text: string, signs: string): string | null => {
  const made = [...text].map((sign) => signs[plain.indexOf(sign)] ?? null);
  return made.includes(null) ? null : made.join('');
};

/** What stands raised behind a word as a part of it: `1st`, `M^me`, `n^o`, `Word^TM`. */
const ending = /^(?:st|nd|rd|th|er|re|e|ème|eme|o|os|a|as|º|ª|me|mes|lle|r|mo|do|to|tm|sm|™|®|℠|°)$/i;

/**
 * Raised text as a line can have it: digits and signs as Unicode's raised ones, so that 10³ does not become 103, the endings of
 * words as they are; empty for the mark of a footnote; null when it cannot be written.
 * @param before what stands in front of it
 */
export function raised(text: string, before: string): string | null {
  const line = text.replace(/\s+/g, '');
  if (line === '') return '';
  if (ending.test(line) && /[\p{L}\p{N}.]$/u.test(before)) return line;
  const signs = written(line.replace(/^\((.+)\)$/, '$1'), raisedSigns);
  if (signs !== null) return signs;
  // a letter or a star behind a word leads to a note
  if (
    /^(?:[a-z]|[*†‡§¶#]{1,3}|\[[^\]]{1,12}\])(?:,(?:[a-z]|[*†‡§¶#]{1,3}))*$/i.test(line) &&
    /[\p{L}\p{P}]{2}$/u.test(before)
  )
    return '';
  return null;
}

/** Lowered text: behind a letter it reads on (CO2, H2O), behind a digit it must stay lowered; null when it cannot be written. */
export function lowered(text: string, before: string): string | null {
  const line = text.replace(/\s+/g, '');
  if (line === '') return '';
  if (/[\p{L})\]]$/u.test(before) && /^[\p{L}\p{N}]+$/u.test(line)) return line;
  return written(line, loweredSigns);
}
