import { isStopWord } from '../stopwords.ts';
import { tokenise } from '../tokens.ts';
import { bilingual } from './bilingual.ts';

/** How an English question opens, and how a Spanish one of the same kind does, the longest first where one begins another. */
const openings: readonly (readonly [RegExp, string])[] = [
  [/^(?:how many|what number of)\b/i, 'cuántos'],
  [/^how much does .* cost\b/i, 'cuánto cuesta'],
  [/^how much\b/i, 'cuánto'],
  [/^how long\b/i, 'cuánto tiempo'],
  [/^how old\b/i, 'qué edad tiene'],
  [/^how far\b/i, 'a qué distancia'],
  [/^how often\b/i, 'cada cuánto'],
  [/^(?:what|which) (?:share|percentage|percent|proportion)(?: of)?\b/i, 'qué porcentaje'],
  [/^(?:what|which) year\b/i, 'en qué año'],
  [/^(?:at )?what time\b/i, 'a qué hora'],
  [/^(?:who|whom)(?:['’]s)?\b/i, 'quién'],
  [/^whose\b/i, 'de quién'],
  [/^when\b/i, 'cuándo'],
  [/^where\b/i, 'dónde'],
  [/^why\b/i, 'por qué'],
  [/^what(?:['’]s| is| are| was| were)\b/i, 'cuál es'],
  [/^what\b/i, 'qué'],
  [/^which\b/i, 'cuál'],
  [/^how\b/i, 'cómo'],
];

/** Longest English expression looked up, in terms. */
const maxTerms = 4;

/**
 * An English question as a Spanish one that asks the same: its opening, then its words by the bilingual list, names and figures
 * as they are. It has no grammar; it is only looked up, never shown.
 *
 * @param knows whether the articles have a Spanish word: of several for one that is taken which they have
 * @param most so many are taken for one where the articles have several
 */
export function fromEnglish(question: string, knows: (word: string) => boolean, most = maxChoices): string {
  const found = openings.find(([opening]) => opening.test(question));
  const opening = found === undefined ? '' : (found[0].exec(question)?.[0] ?? '');
  const rest = question.slice(opening.length);
  const tokens = tokenise(rest);
  const words: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = expressionAt(tokens, at, knows, most);
    const token = tokens[at];
    if (read !== null) words.push(read.text);
    else if (token !== undefined && !isStopWord(token.word)) words.push(rest.slice(token.span.start, token.span.end));
    at += read?.used ?? 1;
  }
  return `${found === undefined ? '' : `¿${found[1]} `}${words.join(' ')}${found === undefined ? '' : '?'}`;
}

type Read = { readonly text: string; readonly used: number } | null;

/** The longest run of terms that the list has. */
function expressionAt(
  tokens: ReturnType<typeof tokenise>,
  at: number,
  knows: (word: string) => boolean,
  most: number,
): Read {
  for (let length = maxTerms; length >= 1; length--) {
    const terms = tokens.slice(at, at + length).map(({ term }) => term);
    if (terms.length < length || terms[0] === null) continue;
    const choices = bilingual().spanish(terms.flatMap((term) => term ?? []));
    if (choices.length === 0) continue;
    // Several that the articles have are all asked for: any may be the one.
    const known = choices.filter(knows).slice(0, most);
    return { text: known.length > 0 ? known.join(' ') : (choices[0] ?? ''), used: length };
  }
  return null;
}

const maxChoices = 2;
