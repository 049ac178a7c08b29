import { primaryTag } from '../../language/pack.ts';
import { isStopWord } from '../../language/stopwords.ts';
import { languageOf as languageOfWords } from '../../language/which-language.ts';
import { oneLine } from '../document/clean.ts';

/** Statistics need this many characters to be trusted over what a document says about itself. */
const minChars = 200;
/** As much of a text as is looked at. */
const maxChars = 1_500;

/** Of the words of an English text, at least this share are stop words; in other languages hardly any word is one of them. */
const minEnglishShare = 0.25;

/** Tells most English texts in a hundredth of the time that statistics take. */
function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, maxChars)
      .toLowerCase()
      .match(/[\p{L}\p{M}’']+/gu) ?? [];
  return words.filter(isStopWord).length >= minEnglishShare * words.length;
}

/**
 * The language of a text, as a BCP 47 tag. What the document says counts as long as its words agree: templates say `en` of
 * everything. Null when neither tells.
 */
export async function languageOf(text: string, told: string | null): Promise<string | null> {
  if (text.length < minChars && told !== null) return told;
  if (text.length >= minChars && (told === null || /^en\b/i.test(told)) && isEnglish(text)) return told ?? 'en';
  const { detectAll } = await import('tinyld');
  const [best, second] = detectAll(oneLine(text.slice(0, maxChars)));
  if (!best) return told;
  const isSure = text.length >= minChars && best.accuracy > 0.3 && best.accuracy > (second?.accuracy ?? 0) * 1.5;
  if (told === null) return best.lang;
  return isSure && primaryTag(told) !== best.lang ? best.lang : told;
}

/** A date in which the day and the month are not told apart: all others are read alike in every language. */
const slashed = /\p{Nd}[/-]\p{Nd}{1,2}[/-]\p{Nd}{4}/u;

/**
 * The language that the dates of a document are read in, before anything else is known of it: what it says of itself, unless that
 * is `en` or nothing, and its words tell another.
 */
export function languageOfDates(text: string, told: string | null): string | null {
  if ((told !== null && !/^en\b/i.test(told)) || !slashed.test(text)) return told;
  const spoken = languageOfWords(text.slice(0, maxChars));
  return spoken === null || spoken === 'en' ? told : spoken;
}
