import { readNames } from './names.ts';
import type { Span } from './span.ts';
import { classOf, mayBeVerb, type WordClass } from './word-classes.ts';

/** A word of a question with the part it plays; a name of several words is one word of class `name`. */
interface Word {
  readonly text: string;
  readonly class: WordClass | 'name' | 'pronoun';
  readonly span: Span;
}

/** A noun phrase of a question: "the Chancay megaport". */
interface Phrase {
  /** As it stands in the question, with its determiner. */
  readonly text: string;
  readonly span: Span;
}

const pronouns = new Set(
  'i you he she it we they me him her us them his hers its their theirs himself herself itself themselves this that these those one ones there'.split(
    ' ',
  ),
);
const wordPattern =
  /[$€£]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,'’&/-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:(?<=\b\p{Lu})\.)?%?/gu;
const commonOpening =
  /^(?:how|what|which|who|whom|whose|when|where|why|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|and|or|not|tell|give|show|explain|describe|list|please)$/i;

/** The words of a question, names in one piece. */
function wordsOf(text: string): readonly Word[] {
  const names = readNames(text).filter(
    (name) => !commonOpening.test(name.text) && !(name.isDoubtful && /^[a-z]/u.test(text)),
  );
  const typed = [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const all: Word[] = [];
  for (let at = 0; at < typed.length; at++) {
    const word = typed[at];
    if (word === undefined) continue;
    const name = names.find(({ span }) => span.start >= word.start && span.start < word.end);
    if (name) {
      while ((typed[at + 1]?.start ?? Number.POSITIVE_INFINITY) < name.span.end) at++;
      all.push({ text: name.text, class: 'name', span: name.span });
      continue;
    }
    const before = all.at(-1);
    const afterNoun = before !== undefined && ['noun', 'name', 'pronoun'].includes(before.class);
    const lower = word.text.toLowerCase();
    const next = typed[at + 1]?.text.toLowerCase() ?? null;
    all.push({
      text: word.text,
      class: pronouns.has(lower) ? 'pronoun' : wordClass(lower, before, afterNoun, next),
      span: { start: word.start, end: word.end },
    });
  }
  return withVerb(all);
}

/** "How did trade change?": after an auxiliary there is a verb; where none was seen, it is the last word that may be one. */
function withVerb(words: readonly Word[]): readonly Word[] {
  const auxiliary = words.findIndex(({ text }) =>
    /^(?:do|does|did|will|would|can|could|should|may|might|must)$/i.test(text),
  );
  if (auxiliary < 0 || words.slice(auxiliary).some((word) => word.class === 'verb')) return words;
  const known = words.findLastIndex(
    (word, at) => at > auxiliary && word.class === 'noun' && mayBeVerb(word.text.toLowerCase()),
  );
  // A verb that the lists do not have stands behind its pronoun: "what does that enhance?"
  const isBehindPronoun = (at: number) => words[at - 1]?.class === 'pronoun' && at - 1 > auxiliary;
  const isSure = (at: number) =>
    at === words.length - 1 || /^(?:he|she|it|they|we|you|i)$/i.test(words[at - 1]?.text ?? '');
  const verb =
    known >= 0 ? known : words.findIndex((word, at) => word.class === 'noun' && isBehindPronoun(at) && isSure(at));
  return words.map((word, at) => (at === verb ? { ...word, class: 'verb' } : word));
}

/** Ends like the past of a verb; "the insurgency centered in …". */
const participle = /^(?!need|hundred|kindred|sacred|naked|wicked|ragged|rugged)[a-z]{3,}[^e]ed$/;

function wordClass(lower: string, before: Word | undefined, afterNoun: boolean, next: string | null): WordClass {
  const isAfterWho = before?.text.toLowerCase() === 'who';
  const isBeforeNoun = next !== null && !pronouns.has(next) && classOf(next, false, false) === 'noun';
  const beforeObject =
    next === null || isBeforeNoun || pronouns.has(next) || classOf(next, false, false) === 'determiner';
  const known = classOf(lower, afterNoun || isAfterWho, beforeObject);
  if (known === 'noun' && isAfterWho) return 'verb';
  // "displaced people": a participle in front of its noun, with no noun before it, describes it.
  const mayDescribe = known === 'verb' && /(?:ed|ing)$/.test(lower) && isBeforeNoun;
  if (mayDescribe && !afterNoun && !isAfterWho && before?.class !== 'auxiliary') return 'noun';
  return known === 'noun' && afterNoun && participle.test(lower) ? 'verb' : known;
}

const moment =
  /^(?:1\d{3}|20\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d+)*)$/i;

/** The noun phrases of a question, in order. A name with a common noun behind it ("Pentagon talks") is one phrase. */
export function phrasesOf(text: string): readonly Phrase[] {
  const words = wordsOf(text);
  const phrases: Phrase[] = [];
  let run: Word[] = [];
  const close = (): void => {
    const phrase = phraseOf(text, run);
    if (phrase) phrases.push(phrase);
    run = [];
  };
  words.forEach((word, at) => {
    const last = run.at(-1);
    const gap = last ? text.slice(last.span.end, word.span.start) : '';
    const isNew =
      word.class === 'determiner' || (last?.class !== 'determiner' && !/^(?:['’]s)?[ \u00a0-]?$/u.test(gap) && last);
    if (isNew) close();
    // "the 2026 conference" is a conference; "in 2026" is a moment and nothing that could be meant.
    const describes = run.at(-1)?.class === 'determiner' && words[at + 1]?.class === 'noun';
    const isPart = ['determiner', 'noun', 'name'].includes(word.class) && (describes || !moment.test(word.text));
    if (isPart) run.push(word);
    else close();
  });
  close();
  return phrases;
}

function phraseOf(text: string, run: readonly Word[]): Phrase | null {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || last.class === 'determiner') return null;
  const span = { start: first.span.start, end: last.span.end };
  return { text: text.slice(span.start, span.end), span };
}
