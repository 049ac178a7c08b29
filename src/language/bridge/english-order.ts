import { capitalised } from '../fold.ts';
import { baseForm } from '../forms.ts';
import { classOf, mayBeVerb } from '../word-classes.ts';

/** What part a piece of a question plays. */
export type PieceKind = 'opening' | 'verb' | 'name' | 'word' | 'function' | 'sign';

/** A piece of a question with the English chosen for it. */
export interface Chosen {
  readonly text: string;
  readonly kind: PieceKind;
}

/** English endings that mostly make adjectives. */
const adjectival = /(?:al|ic|ive|ous|ful|less|ary|ory|ble|ish|ese|ian|an|ese|ed|ern|est)$/;
/** Adjectives without such an ending. */
const adjectives: ReadonlySet<string> = new Set(
  'new old big great small young former first last main key whole free secret safe high low long short wild dirty clean public private dead alive next red blue green white black grey yellow single false true grand Dutch French Spanish Welsh Czech Greek Swiss Thai'.split(
    ' ',
  ),
);
const isAdjective = ({ text, kind }: Chosen): boolean =>
  (kind === 'word' || kind === 'name') && (adjectives.has(text) || (adjectival.test(text) && text.length > 4));

const isNoun = ({ text, kind }: Chosen): boolean =>
  kind === 'word' && !isAdjective({ text, kind }) && classOf(text, false, false) !== 'adverb';

/** Adjectives put before their nouns: "soldiers Peruvian" as "Peruvian soldiers". */
function withAdjectivesFirst(words: readonly Chosen[]): readonly Chosen[] {
  const found = [...words];
  for (let at = 1; at < found.length; at++) {
    const [noun, adjective] = [found[at - 1], found[at]];
    if (noun === undefined || adjective === undefined || !isNoun(noun) || !isAdjective(adjective)) continue;
    if (adjective.kind === 'name') continue;
    found[at - 1] = adjective;
    found[at] = noun;
  }
  return found;
}

const isArticle = ({ text }: Chosen): boolean => /^(?:the|of the)$/.test(text);
/** Names that English gives an article. */
const withArticle = /^(?:United|Americas|Andes|Caribbean|\p{Lu}\S* (?:\p{Lu}|of ))/u;

/** "The Peru", "the May 5": English names mostly go without an article. */
function withoutArticles(words: readonly Chosen[]): readonly Chosen[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!isArticle(word) || next?.kind !== 'name' || withArticle.test(next.text)) return [word];
    return word.text === 'the' ? [] : [{ ...word, text: 'of' }];
  });
}

const beforeObject = /^(?:what|whom|when|where|why|how|since|until|on|in|at|from|to|with|for|by|against|about|of)\b/;
const takesVerb = /^(?:how (?:many|much)\b|.*\b(?:is|are|was|were|does|did|do|will|can|the)\b)/;
const opened = /^(?:is|are|was|were|has|have|had|can|could|will|would|does|did|do|must|should)\b/i;

const join = (parts: readonly Chosen[]): string => parts.map(({ text }) => text).join(' ');

/**
 * A question of English words in the order of English: adjectives before their nouns, what acts before its verb, behind
 * "did", so that it opens as English ones do.
 *
 * @param isAsked whether it has a question mark
 */
export function inEnglishOrder(chosen: readonly Chosen[], isAsked: boolean): string {
  const words = withAdjectivesFirst(withoutArticles(chosen.filter(({ text }) => text !== '')));
  const opening = words[0]?.kind === 'opening' ? words[0].text : null;
  if (opening === null)
    return tidied(isAsked && !opened.test(words[0]?.text ?? '') ? `Did ${join(words)}` : join(words));
  const [verb, ...behind] = words.slice(1);
  const isObject = beforeObject.test(opening) && !takesVerb.test(opening);
  if (!isObject || verb?.kind !== 'verb') return tidied(`${opening} ${join(words.slice(1))}`);
  const subject = subjectOf(behind);
  const [, hanging, word] = /^(of|about|with|to|from|for|against|on|in) (what|whom)$/.exec(opening) ?? [];
  const says = saying.test(baseOf(verb.text));
  // "Of what did they speak": in English the small word stands at the end.
  const end =
    hanging === undefined ? [] : [{ text: says && hanging === 'of' ? 'about' : hanging, kind: 'function' as const }];
  const objects = behind
    .slice(subject)
    .map((one, at) => (says && at === 0 && one.text === 'of' ? { ...one, text: 'about' } : one));
  const [sign] = objects.at(-1)?.kind === 'sign' ? objects.slice(-1) : [];
  const inner = sign === undefined ? objects : objects.slice(0, -1);
  return tidied(
    `${word ?? opening} did ${join(behind.slice(0, subject))} ${baseOf(verb.text)} ${join([...inner, ...end, ...(sign === undefined ? [] : [sign])])}`,
  );
}

/** Verbs of saying, whose matter Spanish joins with "de". */
const saying = /^(?:say|tell|speak|talk|think|write|know|argue|complain|warn|hear|ask|discuss)$/;

/** A verb as it stands behind "did". */
function baseOf(verb: string): string {
  const [first = '', ...others] = verb.split(' ');
  const base = baseForm(first);
  const bare =
    base === first && /[^s]s$/.test(first) && mayBeVerb(first) ? first.replace(/(?<=[sx]|ch|sh)es$|s$/, '') : base;
  return [bare, ...others].join(' ');
}

/** How many of the words behind a verb are what acts: up to the next function word but an article, or sign; two names with "and". */
function subjectOf(behind: readonly Chosen[]): number {
  for (const [at, { text, kind }] of behind.entries()) {
    if (at === 0 && /^(?:the|an?)$/.test(text)) continue;
    if (text === 'and' && behind[at - 1]?.kind === 'name' && behind[at + 1]?.kind === 'name') continue;
    if (kind === 'function' || kind === 'sign' || kind === 'verb') return at;
  }
  return behind.length;
}

function tidied(text: string): string {
  const plain = text
    .replace(/\s+([,.;:?!)])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return capitalised(plain);
}
