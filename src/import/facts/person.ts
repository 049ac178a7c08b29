import { isEverydayWord } from '../../language/known-words.ts';
import { countries, givenNames, organisationWords, placeWords } from '../../language/tables/names.ts';
import { siteHost } from './address.ts';

/** An account, a post or a room full of people: it names nobody. */
const post =
  /^(?:(?:super|site|web)?\s?(?:admin|administrator|master)|webmaster|root|user\d*|guest(?: \w+)?|wordpress|unknown|anonymous|author|none|null|undefined|no-?reply)$/i;
const room =
  /(?:^|\s)(?:staff(?: (?:writers?|reporters?))?|team|desk|newsroom|editors?|editorial(?: (?:board|staff|team))?|contributors?|reporters?|correspondents?|press release|redaktion|redacción|rédaction|redazione|redactie|agencias?|agences?|agenturen|agenc(?:y|ies)|bureau|office|press|presse)$/i;

/** An account's name has a digit or an underscore in it, an agency's is a few capitals. */
const account = /^(?=\S*[\d_])\S+$|^\p{Lu}{2,5}$/u;

/** Whether a byline names nobody: an account's name, a newsroom, an agency, an address. */
export const isNobody = (text: string): boolean =>
  [post, room, account].some((pattern) => pattern.test(text.trim())) || /^(?:https?:|www\.|@)|[<>{}]|\S@\S/i.test(text);

const isEveryday = (word: string): boolean => isEverydayWord(word.toLowerCase());

/**
 * Whether words that have the form of a name, and that nothing else calls one, may be a person's: not a section of the site
 * ("Middle East"), a button ("Read More"), a place or an organisation. `isMarked`: the page marks it as its author, and only
 * words that are plainly something else are not.
 */
export function mayBePerson(name: string, isMarked = false): boolean {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (givenNames.has(first)) return true;
  if (isMarked) return !organisationWords.has(last) && !words.every(isEveryday);
  if (words.some((word) => organisationWords.has(word) || countries.has(word)) || placeWords.has(last)) return false;
  return !isEveryday(first) && !words.every(isEveryday);
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s+|\b(?:ltd|inc|llc|plc|gmbh|ag|s\.?a|com|org|net|limited|group|media)\b\.?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a byline is the outlet's own name, also with what its company or its address adds to it. */
export function isOutlet(author: string, publisher: string | null, address: string | null): boolean {
  const name = folded(author);
  const host = siteHost(address);
  const others = [folded(publisher ?? ''), folded(host), folded(host.split('.').slice(0, -1).join(''))];
  return name === '' || others.some((other) => other !== '' && other === name);
}
