import { capitalised } from '../fold.ts';
import { baseForm, participleOf, pluralOf } from '../forms.ts';
import type { PieceKind } from '../said.ts';
import { classOf, mayBeVerb } from '../word-classes.ts';

/** A piece of a question with the English chosen for it. */
export interface Chosen {
  readonly text: string;
  readonly kind: PieceKind;
  /** What English puts before a verb of its tense where it asks: "did", "does", "will"; null for what is no verb. */
  readonly helper?: string | null;
  /** Of several things. */
  readonly isMany?: boolean;
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

const isPlural = (word: string): boolean => /[^s]s$/.test(word) || baseForm(word) !== word;

const isArticle = ({ text }: Chosen): boolean => /^(?:the|of the)$/.test(text);
/** Countries that Spanish gives an article, and English none. */
const bareInEnglish: ReadonlySet<string> = new Set(
  'Peru Brazil Argentina Ecuador Uruguay Paraguay Salvador India China Japan Canada Iran Iraq Lebanon Pakistan Nepal Yemen Senegal Sudan Vietnam Congo Tibet Turkey Havana Lima'.split(
    ' ',
  ),
);

/** "The Peru", "the May 5": countries, days and people with their titles go without an article in English. */
function withoutArticles(words: readonly Chosen[]): readonly Chosen[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const isBare =
      next !== undefined &&
      (bareInEnglish.has(next.text) || (next.kind === 'name' && /\d|^Latin|^South|^North|^Central/.test(next.text)));
    if (!isArticle(word) || !isBare) return [word];
    return word.text === 'the' ? [] : [{ ...word, text: 'of' }];
  });
}

const beforeObject =
  /^(?:what|whom|when|where|why|how|since|until|on|in|at|from|to|with|for|by|against|about|of)\b|^(?:under|against|about|with|for) (?:what|whom|who)\b/;
const takesVerb = /^(?:how many\b|.*\b(?:is|are|was|were|does|did|do|will|can|the)\b)/;
const opened = /^(?:is|are|was|were|has|have|had|can|could|will|would|does|did|do|must|should)\b/i;
/** "How much did cost": what costs stands between. */
const withItsVerb =
  /^(.+ (?:does|do|did|will)) (last|take|cost|earn|charge|pay|mean|die of|do for a living work|live from)$/;
const modal = /^(?:can|could|will|would|must|should)$/;

const join = (parts: readonly Chosen[]): string => parts.map(({ text }) => text).join(' ');

/**
 * A question of English words in the order of English: adjectives before their nouns, what acts before its verb, behind
 * "did", so that it opens as English ones do.
 *
 * @param isAsked whether it has a question mark
 */
export function inEnglishOrder(chosen: readonly Chosen[], isAsked: boolean): string {
  const plain = withAdjectivesFirst(withoutArticles(chosen.filter(({ text }) => text !== '')));
  const words = inPlural(plain).map((word, at, all) =>
    all[at - 1]?.kind === 'passive' && at > (all[0]?.kind === 'opening' ? 2 : 1)
      ? { ...word, text: undergone(word.text) }
      : word,
  );
  const opening = words[0]?.kind === 'opening' ? words[0].text : null;
  const rest = opening === null ? words : words.slice(1);
  if (rest[0]?.kind === 'passive') {
    const [helping, verb, ...behind] = rest;
    const subject = subjectOf(behind, true);
    const done = verb === undefined ? '' : undergone(verb.text);
    // "When will the bridge be built": the first of two stands before what is built.
    const [first = '', second = ''] = helping.text.split(' ');
    return tidied(
      `${opening ?? ''} ${first} ${join(behind.slice(0, subject))} ${second} ${done} ${join(behind.slice(subject))}`,
    );
  }
  const [, asking, hidden] = withItsVerb.exec(opening ?? '') ?? [];
  if (asking !== undefined) {
    const subject = subjectOf(rest, true);
    return tidied(`${asking} ${join(rest.slice(0, subject))} ${hidden} ${join(rest.slice(subject))}`);
  }
  // "In what places there are": asked, they are there.
  const there = rest.findIndex(({ text, kind }) => kind === 'function' && /^there (?:are|was|will be)$/.test(text));
  if (opening !== null && there >= 0 && rest.slice(0, there).every(({ kind }) => kind === 'word')) {
    const [, first = '', second = ''] = (rest[there]?.text ?? '').split(' ');
    return tidied(`${opening} ${join(rest.slice(0, there))} ${first} there ${second} ${join(rest.slice(there + 1))}`);
  }
  const helping = rest[0]?.kind === 'function' && modal.test(rest[0].text) ? rest[0].text : null;
  const verbs = verbsIn(helping === null ? rest : rest.slice(1));
  const isObject = opening !== null && beforeObject.test(opening) && !takesVerb.test(opening);
  if (verbs.length === 0 || (opening === null ? !isAsked : !isObject)) {
    const isBare = opening === null && isAsked && !opened.test(words[0]?.text ?? '');
    return tidied(isBare ? `did ${join(words)}` : join(words));
  }
  const behind = rest.slice(verbs.length + (helping === null ? 0 : 1));
  const says = saying.test(baseOf(verbs[0]?.text ?? ''));
  const subject = subjectOf(behind, !says);
  const [, hanging, word] = /^(of|about|with|to|from|for|against|on|in) (what|whom)$/.exec(opening ?? '') ?? [];
  // "Of what did they speak": in English the small word stands at the end.
  const end =
    hanging === undefined ? [] : [{ text: says && hanging === 'of' ? 'about' : hanging, kind: 'function' as const }];
  const objects = behind
    .slice(subject)
    .map((one, at) => (says && at === 0 && one.text === 'of' ? { ...one, text: 'about' } : one));
  const [sign] = objects.at(-1)?.kind === 'sign' ? objects.slice(-1) : [];
  const inner = sign === undefined ? objects : objects.slice(0, -1);
  const doing = verbs.map(({ text }) => baseOf(text)).join(' to ');
  return tidied(
    `${word ?? opening ?? ''} ${helping ?? verbs[0]?.helper ?? 'did'} ${join(behind.slice(0, subject))} ${doing} ${join([...inner, ...end, ...(sign === undefined ? [] : [sign])])}`,
  );
}

/** What counts several things ends as English plurals do: the last word of its noun phrase. */
function inPlural(words: readonly Chosen[]): readonly Chosen[] {
  return words.map((word, at) => {
    const isLast = words[at + 1]?.kind !== 'word';
    if (word.isMany !== true || !isLast || !/^\p{L}+$/u.test(word.text) || isPlural(word.text)) return word;
    return { ...word, text: pluralOf(word.text) };
  });
}

/** The verbs that words begin with: "quiere ampliar". */
function verbsIn(words: readonly Chosen[]): readonly Chosen[] {
  const end = words.findIndex(({ kind }) => kind !== 'verb');
  return end < 0 ? words : words.slice(0, end);
}

/** Verbs of saying, whose matter Spanish joins with "de". */
const saying = /^(?:say|tell|speak|talk|think|write|know|argue|complain|warn|hear|ask|discuss)$/;

/** A verb as it stands behind "was". */
function undergone(verb: string): string {
  const [first = '', ...others] = baseOf(verb).split(' ');
  return [participleOf(first), ...others].join(' ');
}

/** A verb as it stands behind "did". */
function baseOf(verb: string): string {
  const [first = '', ...others] = verb.split(' ');
  const base = baseForm(first);
  if (base !== first || !mayBeVerb(first)) return [base, ...others].join(' ');
  const bare = [
    first.replace(/ied$|ies$/, 'y'),
    first.replace(/(?:ed|ing)$/, ''),
    first.replace(/(?:ed|ing)$/, 'e'),
    first.replace(/(?:[^aeiou])(?:ed|ing)$/, ''),
    first.replace(/(?<=[osx]|ch|sh)es$|(?<=[^s])s$/, ''),
  ].find((form) => form !== first && mayBeVerb(form) && !/(?:ed|ing)$/.test(form));
  return [bare ?? first, ...others].join(' ');
}

/**
 * How many of the words behind a verb are what acts: up to the next function word but an article, or sign; two with "and", and
 * what is somebody's or something's.
 */
function subjectOf(behind: readonly Chosen[], withOf = false): number {
  for (const [at, { text, kind }] of behind.entries()) {
    if (at === 0 && /^(?:the|an?|some|this|that|these|those|their|your|our|my)$/.test(text)) continue;
    const [before, next] = [behind[at - 1], behind[at + 1]];
    // "Pide Miller operaciones": a name acts, and what follows is no part of it.
    if (before?.kind === 'name' && kind === 'word') return at;
    if (text === 'and' && before !== undefined && before.kind === next?.kind) continue;
    if (withOf && at > 0 && /^of(?: the)?$/.test(text) && before?.kind !== 'name') continue;
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
