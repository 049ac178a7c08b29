import { type Word, wordsOf } from './noun-phrases.ts';
import { copulas } from './word-classes.ts';

/**
 * How a question is built: `yes-no` opens with its auxiliary, `adjunct` asks when, where, why or how, `object` and
 * `subject` ask for what the verb acts on or who acts, `copula` asks what something is; `bare` has no question word.
 */
export const formKinds = ['yes-no', 'adjunct', 'object', 'subject', 'copula', 'bare'] as const;
export type FormKind = (typeof formKinds)[number];

/** A question taken apart for asking it again in another way. */
export interface Form {
  readonly kind: FormKind;
  /** "How many", "Since when"; empty for `yes-no` and `bare`. */
  readonly opening: string;
  /** What is counted or chosen, as typed: `people` of "How many people in Peru"; null when there is none. */
  readonly noun: string | null;
  /** Null where the question has none before its subject. */
  readonly auxiliary: string | null;
  /** What stands before the verb: "trade between China and Latin America"; null when the question asks for it. */
  readonly subject: string | null;
  /** All behind opening, noun and auxiliary, without the question mark. */
  readonly rest: string;
  /** The words of `rest`; their places are those in the question. */
  readonly words: readonly Word[];
}

const openingPattern =
  /^(?:(?:by|in|from|since|until|to|for|of|with|at|on|about) )?(?:how (?:many|much|long|old|far|often|big|large|high|deep|fast|tall)|how|what(?: else)?|which|who(?: else)?|whom|whose|when|where|why)(?![\p{L}'’])/iu;
const takesNoun = /(?:how many|how much|what|which|whose)$/i;
const isAdjunct =
  /(?:when|where|why|how|how long|how often|how far|how old|how big|how large|how high|how deep|how fast|how tall)$|^(?:by|in|from|since|until|to|for|of|with|at|on|about) /i;

/** Takes a question apart; never fails: what it cannot read is `bare`. */
export function formOf(question: string): Form {
  const text = question.trim().replace(/[\s?.!]+$/u, '');
  const words = wordsOf(text);
  const opening = openingPattern.exec(text)?.[0] ?? '';
  const after = words.filter(({ span }) => span.start >= opening.length);
  if (opening === '') {
    const [first] = after;
    if (first?.class !== 'auxiliary')
      return { kind: 'bare', opening, noun: null, auxiliary: null, subject: null, rest: text, words: after };
    return { kind: 'yes-no', opening, noun: null, ...withAuxiliary(text, after) };
  }
  const nounWords = takesNoun.test(opening) ? leading(after) : [];
  const remaining = after.slice(nounWords.length);
  const noun = nounWords.length === 0 ? null : slice(text, nounWords);
  const [first, second] = remaining;
  if (first?.class !== 'auxiliary') {
    return { kind: 'subject', opening, noun, ...withoutAuxiliary(text, remaining) };
  }
  if (isAdjunct.test(opening) && noun === null)
    return { kind: 'adjunct', opening, noun, ...withAuxiliary(text, remaining) };
  // "Who has crossed …", "How many jobs are tied to …": the verb follows at once, so the question asks for its subject.
  const isOfSubject = second === undefined || ['verb', 'preposition', 'adverb'].includes(second.class);
  if (isOfSubject) return { kind: 'subject', opening, noun, ...withoutAuxiliary(text, remaining) };
  const kind = copulas.has(first.text.toLowerCase()) && !endsInVerb(remaining) ? 'copula' : 'object';
  return { kind, opening, noun, ...withAuxiliary(text, remaining) };
}

const slice = (text: string, words: readonly Word[]): string =>
  words.length === 0 ? '' : text.slice(words[0]?.span.start, words.at(-1)?.span.end);

/** The noun phrase that the words open with. */
function leading(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word) => !['noun', 'name', 'determiner'].includes(word.class));
  return end < 0 ? words : words.slice(0, end);
}

/** "How much is the US giving Peru": a gerund or participle behind the subject. */
const endsInVerb = (words: readonly Word[]): boolean => words.slice(2).some((word) => word.class === 'verb');

type Predicate = Pick<Form, 'auxiliary' | 'subject' | 'rest' | 'words'>;

const withoutAuxiliary = (text: string, words: readonly Word[]): Predicate => ({
  auxiliary: null,
  subject: null,
  rest: slice(text, words),
  words,
});

function withAuxiliary(text: string, words: readonly Word[]): Predicate {
  const [auxiliary, ...others] = words;
  const verb = others.findIndex((word, at) => at > 0 && ['verb', 'auxiliary'].includes(word.class));
  const before = verb < 0 ? others : others.slice(0, verb);
  const isCopula = copulas.has(auxiliary?.text.toLowerCase() ?? '');
  // Without a verb behind it, the subject ends where "worth", "than" or a moment begins.
  const end = before.findIndex(
    (word, at) =>
      at > 0 &&
      ((isCopula && /^(?:worth|than|called|so)$/i.test(word.text)) ||
        (word.class === 'preposition' && /^\d{4}$/.test(before[at + 1]?.text ?? ''))),
  );
  const subject = (end < 0 ? before : before.slice(0, end)).slice();
  while (['preposition', 'adverb', 'joint', 'determiner'].includes(subject.at(-1)?.class ?? '')) subject.pop();
  return {
    auxiliary: auxiliary?.text.toLowerCase() ?? null,
    subject: subject.length === 0 ? null : slice(text, subject),
    rest: slice(text, others),
    words: others,
  };
}

/** The thing a question is about: its subject, else what its verb acts on, else what it counts; null when it names nothing. */
export function topicOf(form: Form): string | null {
  return form.subject ?? nounRuns(form)[0] ?? form.noun;
}

/** Runs of nouns with what belongs to them: "the collapse of Venezuela", "commerce between the United States and Peru". */
export function nounRuns({ words, rest }: Form): readonly string[] {
  const offset = words[0]?.span.start ?? 0;
  const runs: string[] = [];
  let run: Word[] = [];
  const close = (): void => {
    while (['preposition', 'joint', 'determiner'].includes(run.at(-1)?.class ?? '')) run.pop();
    const last = run.at(-1);
    if (run[0] && last && run.some((word) => word.class === 'noun' || word.class === 'name'))
      runs.push(rest.slice(run[0].span.start - offset, last.span.end - offset));
    run = [];
  };
  for (const word of words) {
    const isNoun = ['noun', 'name', 'determiner'].includes(word.class) && !/^\d{4}$/.test(word.text);
    const joins = run.length > 0 && /^(?:of|between|and|with|for)$/i.test(word.text);
    if (isNoun || joins) run.push(word);
    else close();
  }
  close();
  return runs;
}
