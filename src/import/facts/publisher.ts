import type { Extracted } from '../document/extracted.ts';
import { baseName, decoded, readable } from './names.ts';

/** Stands where nobody says who published something. */
export const unknownPublisher = 'Unknown publisher';

/** The host of an address without what only says for which screen it is. */
const site = (address: string) => new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./, '');

/** A name for whoever published it: a known one that the file's name begins with, the site, the first word of the name. */
export function guessedPublisher(
  origin: { readonly address: string | null; readonly name: string },
  { masthead }: Extracted,
  text: string,
  publishers: readonly string[],
  missing: string[],
): string {
  if (origin.address !== null) {
    missing.push('publisher: the site stands there, give it with --publisher');
    return site(origin.address);
  }
  const name = decoded(baseName(origin.name)).replace(/^\d{4}-?\d{2}-?\d{2}[-_ ]?/, '');
  const [first = '', ...others] = name.split(/[-_ ]+/);
  // the file is called after the outlet, and the outlet's name stands on the page
  const shown = masthead.find((line) => fold(line).length >= 4 && fold(name).startsWith(fold(line)));
  if (shown !== undefined) return shown;
  const known = publishers.find((publisher) => isShortFor(first, publisher));
  if (known !== undefined) {
    missing.push(`publisher: ${known}, after the file's name`);
    return known;
  }
  // "notes-on-mining" is about notes; a word that the text itself never uses may well be an outlet's
  const isOutlet =
    others.length > 0 &&
    /^\p{L}{4,}$/u.test(first) &&
    !anyName.test(first) &&
    !text.toLowerCase().includes(first.toLowerCase());
  const guess = isOutlet ? readable(first) : unknownPublisher;
  missing.push(`publisher: ${isOutlet ? `${guess}, after the file's name` : 'not known'}, give it with --publisher`);
  return guess;
}

/** What people call files whatever they hold. */
const anyName =
  /^(?:press|release|article|articles|story|page|pages|capture|captured|saved|download|downloaded|document|report|news|text|import|input|sample|example|test|copy|note|notes|blog|post|interview|transcript|untitled|scan|file|export|clip|clipping|draft|final|statement|speech|opinion|editorial)$/i;

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** `shorenews` is short for Shore News Network, and `fpw` for Foreign Policy Watch. */
function isShortFor(short: string, publisher: string): boolean {
  const initials = publisher
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');
  const folded = fold(short);
  return (
    (folded.length >= 4 && fold(publisher).startsWith(folded)) || (folded.length >= 3 && fold(initials) === folded)
  );
}
