import { oneLine } from '../text/clean.ts';

/** Statistics need this many characters to be trusted over what a document says about itself. */
const minChars = 200;
/** As much of a text as is looked at. */
const maxChars = 6_000;

/**
 * The language of a text, as a BCP 47 tag. What the document says counts as long as its words agree: templates say `en` of
 * everything. Null when neither tells.
 */
export async function languageOf(text: string, told: string | null): Promise<string | null> {
  if (text.length < minChars && told !== null) return told;
  const { detectAll } = await import('tinyld');
  const [best, second] = detectAll(oneLine(text.slice(0, maxChars)));
  if (!best) return told;
  const isSure = text.length >= minChars && best.accuracy > 0.3 && best.accuracy > (second?.accuracy ?? 0) * 1.5;
  if (told === null) return best.lang;
  const primary = told.toLowerCase().split('-')[0];
  return isSure && primary !== best.lang ? best.lang : told;
}
