import { inEnglishOrder } from '../bridge/english-order.ts';
import { capitalised, fold } from '../fold.ts';
import { baseForm } from '../forms.ts';
import type { PieceKind, Said } from '../said.ts';
import { classOf } from '../word-classes.ts';
import { bilingual } from './bilingual.ts';
import { monthOf } from './calendar.ts';
import { cognatesOf } from './cognates.ts';
import { englishNumeral } from './numbers.ts';
import { isLeadIn, leadInOf, openingOf } from './openings.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { smallInEnglish, spanishStopWords } from './words.ts';

/** Longest expression of the list, in words. */
const maxExpression = 5;
const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * A Spanish question in pieces of English: its opening, its words by the bilingual list, names and figures, each with all
 * that may be said for it.
 */
export function piecesInEnglish(question: string): readonly Said[] {
  const all = piecesOf(turned(question).replace(/[¿¡]/gu, ' '));
  const pieces = all.slice(leadInOf(all.map(({ folded }) => folded)));
  const said: Said[] = [];
  const opening = openingOf(pieces.map(({ folded }) => folded));
  let at = 0;
  if (opening !== null) {
    said.push({ choices: [opening.english], kind: 'opening', exact: 1 });
    at = opening.length;
  }
  while (at < pieces.length) {
    const read = readAt(pieces, at, said);
    said.push(...read.said.map((one) => formed(one, pieces[at])));
    at += read.used;
  }
  return said;
}

/**
 * The English question that these words make: of the same kind as the Spanish one, its grammar rough. It is only looked up,
 * never shown.
 *
 * @param texts what is said for each piece
 */
export function inEnglish(question: string, pieces: readonly Said[], texts: readonly string[]): string {
  const chosen = pieces.map(({ kind, helper = null, isMany = false }, at) => ({
    kind,
    text: texts[at] ?? '',
    helper,
    isMany,
  }));
  return inEnglishOrder(chosen, /[?¿]/.test(question));
}

/** Puts what stands before the question mark's opening behind the question. */
function turned(question: string): string {
  const parts = /^([^¿?]{2,}?)[,;:.]?\s*¿(.+?)\??\s*$/su.exec(question);
  if (parts === null) return question;
  const before = piecesOf(parts[1] ?? '').map(({ folded }) => folded);
  return isLeadIn(before) ? `${parts[2]}?` : `${parts[2]}, ${parts[1]}?`;
}

const past =
  /(?:o|ó|aron|ieron|yeron|iste|aste|aba[ns]?|[ií]a[ns]?|(?:dij|hic|hiz|tuv|vin|pus|quis|pud|sup|estuv|traj|duj|anduv)(?:e|o|eron|ieron))$/;
/** What English puts before a participle for the tense and number of a Spanish verb with "se". */
function undergoing(verb: string): string {
  const isMany = /n$/.test(verb);
  if (/r(?:á|án)$/.test(verb)) return 'will be';
  if (past.test(verb)) return isMany ? 'were' : 'was';
  return isMany ? 'are' : 'is';
}

/** A piece with what its form tells: a verb's tense, a noun's number. */
function formed(said: Said, piece: Piece | undefined): Said {
  if (piece === undefined) return said;
  const typed = piece.text.toLowerCase();
  if (said.kind === 'verb') {
    const isFuture = /r(?:á|án|emos)$/.test(typed);
    const isMany = /(?:n|mos)$/.test(typed);
    const helper = isFuture
      ? 'will'
      : /r[ií]an?$/.test(typed)
        ? 'would'
        : past.test(typed)
          ? 'did'
          : isMany
            ? 'do'
            : 'does';
    return { ...said, helper };
  }
  const isMany = /[^s]s$/.test(piece.folded) && !bilingual().isListed(piece.folded);
  return said.kind === 'word' && isMany ? { ...said, isMany } : said;
}

interface Read {
  readonly said: readonly Said[];
  readonly used: number;
}

const one = (choices: readonly string[], kind: PieceKind, used = 1, exact = choices.length): Read => ({
  said: [{ choices, kind, exact }],
  used,
});

function readAt(pieces: readonly Piece[], at: number, before: readonly Said[]): Read {
  const piece = pieces[at];
  if (piece === undefined) return { said: [], used: 1 };
  if (piece.kind === 'sign') return one([piece.text], 'sign');
  return (
    readDate(pieces, at) ??
    readNumber(pieces, at) ??
    readSmall(pieces, at) ??
    readExpression(pieces, at, before) ??
    readWord(pieces, at)
  );
}

/** "5 de mayo de 2025" as "May 5, 2025". */
function readDate(pieces: readonly Piece[], at: number): Read | null {
  const words = pieces.slice(at, at + 5).map(({ folded }) => folded);
  const day = /^\d{1,2}$/.test(words[0] ?? '') && words[1] === 'de' ? words[0] : null;
  const from = day === null ? 0 : 2;
  const month = monthOf(words[from] ?? '');
  if (month === null) return null;
  const isYear = /^(?:de|del)$/.test(words[from + 1] ?? '') && /^\d{4}$/.test(words[from + 2] ?? '');
  const year = isYear ? words[from + 2] : null;
  const text = `${months[month - 1]}${day === null ? '' : ` ${day}`}${year === null ? '' : `${day === null ? '' : ','} ${year}`}`;
  return one([text], 'name', from + 1 + (year === null ? 0 : 2));
}

const scales: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mil: 'thousand',
    millon: 'million',
    millones: 'million',
    billon: 'trillion',
    billones: 'trillion',
  }),
);

function readNumber(pieces: readonly Piece[], at: number): Read | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.folded === 'mil' && /^millon(?:es)?$/.test(pieces[at + 1]?.folded ?? ''))
    return one(['billion'], 'word', 2);
  const scale = scales.get(piece.folded);
  if (scale !== undefined) return one([scale], 'word');
  return piece.kind === 'number' ? one([englishNumeral(piece.text)], 'word') : null;
}

/** Verbs whose accent alone tells them from other words. */
const byAccent: ReadonlyMap<string, string> = new Map(
  Object.entries({ está: 'is', están: 'are', sé: 'know', dé: 'give', sí: 'yes' }),
);

/** Small words, each by itself; two that make a tense together. */
function readSmall(pieces: readonly Piece[], at: number): Read | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const next = pieces[at + 1]?.folded;
  if (/^(?:va|van|vamos|ira|iran)$/.test(piece.folded) && next === 'a') return one(['will'], 'function', 2);
  if (/^iban?$/.test(piece.folded) && next === 'a') return one(['would'], 'function', 2);
  const accented = byAccent.get(piece.text.toLowerCase());
  if (accented !== undefined) return one([accented], 'function');
  for (let length = maxExpression; length > 1; length--) if (expressionAt(pieces, at, length).length > 0) return null;
  const isUndergone = piece.folded === 'se' && next !== undefined && bilingual().mayBeVerb(next);
  if (isUndergone && !bilingual().isReflexive(next))
    return one([undergoing(pieces[at + 1]?.text.toLowerCase() ?? '')], 'passive');
  const small = smallInEnglish(piece.folded);
  return small === null ? null : one([small], 'function');
}

/** "Del", "al" at the end of an expression as "de", "a". */
const uncontracted = (word: string): string => (word === 'del' ? 'de' : word === 'al' ? 'a' : word);

/** English for the words from `at` on as one expression: as they stand, or with their verb in its base form ("se quejan del" as "quejarse de"). */
function expressionAt(pieces: readonly Piece[], at: number, length: number): readonly string[] {
  const words = pieces.slice(at, at + length).map(({ folded }) => folded);
  const plain = [...words.slice(0, -1), uncontracted(words.at(-1) ?? '')];
  for (const one of [words, plain]) {
    const listed = bilingual().expression(one);
    if (listed.length > 0) return listed;
  }
  return length < 2 ? [] : bilingual().verbExpression(plain);
}

const isCapital = (piece: Piece | undefined): boolean => /^\p{Lu}/u.test(piece?.text ?? '');

/** The longest expression of the list that begins here. A lone capitalised word inside a question is mostly a name. */
function readExpression(pieces: readonly Piece[], at: number, before: readonly Said[]): Read | null {
  for (let length = maxExpression; length >= 1; length--) {
    const run = pieces.slice(at, at + length);
    if (run.length < length || run.some(({ kind }) => kind === 'sign')) continue;
    const words = run.map(({ folded }) => folded);
    const [only] = run;
    const listed =
      length === 1 && only !== undefined
        ? bilingual().word(only.text.toLowerCase(), only.folded)
        : expressionAt(pieces, at, length);
    if (listed.length === 0) continue;
    const isName = isCapital(run.find(({ folded }) => !spanishStopWords.has(folded))) && before.length > 0;
    const choices = length > 1 || isName ? listed : [...new Set([...listed, ...bilingual().byStem(words[0] ?? '')])];
    if (length === 1 && isName && !choices.some((choice) => /^\p{Lu}/u.test(choice)))
      return one([run[0]?.text ?? '', ...choices.map(capitalised)], 'name');
    const isVerb =
      length > 1 && bilingual().expression(words).length === 0 && bilingual().verbExpression(words).length > 0;
    const isFunction = words.every((word) => spanishStopWords.has(word));
    const kind = isFunction
      ? 'function'
      : isName
        ? 'name'
        : isVerb ||
            (only !== undefined && length === 1 && (isVerbForm(only, choices[0] ?? '') || actsAt(pieces, at, before)))
          ? 'verb'
          : 'word';
    return one(isName ? choices.map(capitalised) : choices, kind, length, listed.length);
  }
  return null;
}

/** Words before which a subject or an object begins. */
const beforeNoun =
  /^(?:el|la|los|las|un|una|unos|unas|al?|mi|tu|su|mis|tus|sus|est[aeo]s?|es[aeo]s?|aquel(?:la|los|las)?|ese|este)$/;

/** Whether what may be a verb's form is one where it stands: first behind what asks, and before what acts or a name. */
function actsAt(pieces: readonly Piece[], at: number, before: readonly Said[]): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || !bilingual().mayBeVerb(piece.folded)) return false;
  const last = before.at(-1);
  const isFirst =
    last === undefined ||
    (last.kind === 'opening' && !/^how many|(?:of|about|is|are|was|were)$/.test(last.choices[0] ?? ''));
  return isFirst && next !== undefined && (beforeNoun.test(next.folded) || isCapital(next));
}

/** Whether a listed word is a verb's form: as it can be nothing else, by its own ending, or as only the past of an English verb stands for it. */
function isVerbForm({ text, folded }: Piece, english: string): boolean {
  if (bilingual().isVerb(text.toLowerCase(), folded)) return true;
  const first = english.split(' ')[0] ?? '';
  if (classOf(first, false, false) !== 'verb') return false;
  return bilingual().mayBeVerb(folded) || baseForm(first) !== first;
}

/** Pronouns that hang on a verb: "arreglarse", "dárselo". */
const enclitic = /(?<=[aei]r|ndo)(?:se|me|te|nos|les?|l[ao]s?)(?:l[aoe]s?)?$/;

function readWord(pieces: readonly Piece[], at: number): Read {
  const piece = pieces[at];
  if (piece === undefined) return one([''], 'word');
  const { folded, text } = piece;
  if (spanishStopWords.has(folded)) return one([''], 'function');
  const bare = folded.replace(enclitic, '');
  const isName = isCapital(piece) && at > 0;
  // What begins like a name of the list is another name: "Biden" is no "BID".
  const listed = isName ? [] : [...new Set([...bilingual().word(bare, bare), ...bilingual().byStem(bare)])];
  const cognates = cognatesOf(fold(bare));
  const kind = isName ? 'name' : bilingual().mayBeVerb(bare) ? 'verb' : 'word';
  // What no list has is a name, or a word that both languages share.
  const choices = [...listed, ...cognates];
  if (isName) return one([text, ...choices.map(capitalised)], kind);
  return one(choices.length === 0 ? [text] : [...choices, text], kind);
}
