import { readNames } from '../language/names.ts';
import { isNamed, type Phrase, phrasesOf } from '../language/noun-phrases.ts';
import { type Form, formOf, nounRuns, topicOf } from '../language/question-form.ts';
import { termsOf } from '../language/tokens.ts';
import type { Turn } from './turn.ts';

/** What a pronoun can stand for: `he` and `she`, `it` and `this`, `they` and `these`, `there`. */
export type Reference = 'person' | 'thing' | 'group' | 'place';

/** Words that a pronoun may stand for; the higher the salience, the likelier. */
export interface Antecedent {
  readonly text: string;
  readonly salience: number;
}

/** How many exchanges back a pronoun reaches. */
const reach = 3;
/** What one exchange further back costs. */
const ageCost = 3;

/** What a pronoun may stand for after these exchanges (the newest last), the likeliest first, no text twice. */
export function antecedentsOf(reference: Reference, turns: readonly Turn[]): readonly Antecedent[] {
  const all = turns
    .slice(-reach)
    .reverse()
    .flatMap((turn, age) =>
      inTurn(reference, turn).map((each) => ({ ...each, salience: each.salience - age * ageCost })),
    );
  const best = new Map<string, Antecedent>();
  for (const each of all) {
    const key = each.text.toLowerCase();
    if (each.text !== '' && (best.get(key)?.salience ?? Number.NEGATIVE_INFINITY) < each.salience) best.set(key, each);
  }
  return [...best.values()].sort((a, b) => b.salience - a.salience);
}

function inTurn(reference: Reference, turn: Turn): readonly Antecedent[] {
  const form = formOf(turn.question);
  const phrases = phrasesOf(turn.question);
  switch (reference) {
    case 'person':
      return persons(turn, form, phrases);
    case 'thing':
      return things(turn, form, phrases);
    case 'group':
      return groups(turn, form, phrases);
    case 'place':
      return places(turn, form, phrases);
  }
}

const asksWho = ({ opening }: Form): boolean => /^who/i.test(opening);
const at = (salience: number) => (text: string) => ({ text, salience });

/** The span that answered, when it is a name: "Christopher Landau", "the Chancay megaport". */
function answeredName({ direct }: Turn): string | null {
  if (direct === null || direct.length > 60 || !/\p{Lu}/u.test(direct)) return null;
  const isMoment =
    /\b(?:19|20)\d\d\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
  return isMoment.test(direct) || /^[$€£\d]/.test(direct) ? null : direct;
}

function persons(turn: Turn, form: Form, phrases: readonly Phrase[]): readonly Antecedent[] {
  const isPerson = isPersonIn(turn, phrases);
  const named = phrases.filter(({ text }) => isPerson(text)).map(({ text }) => fullName(text, turn));
  const answered = answeredName(turn);
  // "Who is Schialer?" is about Schialer, "Who is the president of Peru?" about whom the answer names.
  const whoIs = asksWho(form) ? phrases.filter((phrase) => isNamed(phrase) && phrase.text === form.subject) : [];
  const inLines = turn.lines.flatMap((line) => readNames(line).filter(({ kind }) => kind === 'person'));
  const isAsked = (name: string) => named.some((each) => each.includes(name) || name.includes(each));
  const told = asksWho(form) && whoIs.length === 0 ? nearestPerson(turn, isAsked) : null;
  return [
    ...(answered !== null && readNames(answered)[0]?.kind === 'person' ? [at(5)(answered)] : []),
    ...(told === null ? [] : [at(4.7)(fullName(told, turn))]),
    ...whoIs.map(({ text }) => at(4.5)(text)),
    ...named.map((text, n) => at(form.subject?.includes(text) ? 4.5 : 4 - n * 0.2)(text)),
    ...inLines.map(({ text }, n) => at(2 - n * 0.05)(fullName(text, turn))),
  ];
}

/** How much text around a name tells who it is: "Walter Astudillo, Peru's Minister of Defense". */
const beforeChars = 40;
const afterChars = 50;

/** The person in the first sentence that names one around whose name most of the question's words stand; null when none does. */
function nearestPerson({ question, lines }: Turn, isAsked: (name: string) => boolean): string | null {
  const asked = new Set(termsOf(question));
  for (const line of lines) {
    let nearest: { readonly text: string; readonly met: number } | null = null;
    for (const { kind, text, span } of readNames(line)) {
      if (kind !== 'person' || isAsked(text)) continue;
      const around = new Set(termsOf(line.slice(Math.max(0, span.start - beforeChars), span.end + afterChars)));
      const met = [...asked].filter((term) => around.has(term)).length;
      if (met > (nearest?.met ?? -1)) nearest = { text, met };
    }
    if (nearest !== null) return nearest.text;
  }
  return null;
}

/** "Landau" as the lines write it in full. */
function fullName(name: string, { lines }: Turn): string {
  const longer = lines
    .flatMap((line) => readNames(line))
    .find(({ text }) => text !== name && text.endsWith(` ${name}`));
  return longer?.text ?? name;
}

function things(turn: Turn, form: Form, phrases: readonly Phrase[]): readonly Antecedent[] {
  const answered = answeredName(turn);
  const isPerson = isPersonIn(turn, phrases);
  const topic = topicOf(form);
  const asksForThing = form.noun !== null || (/^what/i.test(form.opening) && form.kind !== 'copula');
  const isAsked = (text: string) => turn.question.includes(text);
  // "What pact did Peru sign?" is answered with the pact's name.
  const [told] = asksForThing
    ? phrasesOf(turn.lines[0] ?? '').filter(
        (phrase) => isNamed(phrase) && !isPerson(phrase.text) && !isAsked(phrase.text),
      )
    : [];
  return [
    ...(answered !== null && asksForThing && !isPerson(answered) ? [at(5)(answered)] : []),
    ...(told === undefined ? [] : [at(4.2)(told.text)]),
    ...(form.noun === null ? [] : [at(told === undefined ? 4.1 : 2)(`the ${form.noun}`)]),
    ...(topic !== null && !isPerson(topic) ? [at(form.kind === 'copula' ? 4.6 : 4)(topic)] : []),
    ...nounRuns(form)
      .filter((run) => !isPerson(run))
      .map((text, n) => at(3.2 - n * 0.2)(text)),
    ...phrases
      .filter(({ kind, text }) => ['thing', 'organisation', 'place'].includes(kind) && !isPerson(text))
      .map(({ text }) => at(2.5)(text)),
  ];
}

/** The names of these kinds in the sentences that were shown. */
const namesIn = ({ lines }: Turn, kinds: readonly string[]): readonly string[] =>
  lines.flatMap((line) => readNames(line).filter(({ kind }) => kinds.includes(kind))).map(({ text }) => text);

/** Whether a text is a person's name; "Hegseth" is when the sentences that were shown call him Pete Hegseth. */
function isPersonIn(turn: Turn, phrases: readonly Phrase[]): (text: string) => boolean {
  const persons = [
    ...namesIn(turn, ['person']),
    ...phrases.filter(({ kind }) => kind === 'person').map(({ text }) => text),
  ];
  return (text) =>
    readNames(text)[0]?.kind === 'person' || persons.some((name) => name === text || name.endsWith(` ${text}`));
}

/** "the people in Latin America who need humanitarian support": what was counted or chosen, with what was said of it. */
export function countedGroup(form: Form, phrases: readonly Phrase[]): string | null {
  const { noun, kind, rest } = form;
  if (noun === null || kind === 'copula') return null;
  const isOfPeople = phrases.some((phrase) => phrase.kind === 'people' && noun.endsWith(phrase.text));
  return `the ${noun} ${isOfPeople ? 'who' : 'that'} ${rest}`;
}

function groups(turn: Turn, form: Form, phrases: readonly Phrase[]): readonly Antecedent[] {
  const counted = countedGroup(form, phrases);
  const many = phrases.filter(({ kind }) => kind === 'people' || kind === 'plural').map(({ text }) => text);
  const joined = nounRuns(form).filter((run) => / and /.test(run));
  const answered = answeredName(turn);
  return [
    ...(answered !== null && / and |s$/.test(answered) ? [at(4.5)(answered)] : []),
    ...(counted === null ? [] : [at(4)(counted)]),
    ...(form.noun === null ? [] : [at(3.9)(form.noun)]),
    ...(form.subject !== null && (/ and /.test(form.subject) || many.some((text) => form.subject?.startsWith(text)))
      ? [at(4.2)(form.subject)]
      : []),
    ...many.map((text, n) => at(3.5 - n * 0.1)(text)),
    ...(asksWho(form) ? whoWasTold(turn).map((text) => at(3.8)(text)) : []),
    ...joined.map((text) => at(3)(text)),
    ...phrases.filter(({ kind }) => kind === 'organisation' || kind === 'place').map(({ text }) => at(2)(text)),
    // A gang and a company are "they" too.
    ...phrases.filter(({ kind }) => kind === 'thing').map(({ text }) => at(1.8)(text)),
  ];
}

/** Those whom the first sentence of an answer opens with: "Peruvian leaders visited …". */
function whoWasTold({ question, lines }: Turn): readonly string[] {
  const [first] = phrasesOf(lines[0] ?? '');
  if (first?.kind !== 'people' && first?.kind !== 'plural') return [];
  // A capital that only opens the sentence does not come along.
  const inside = `${first.text.charAt(0).toLowerCase()}${first.text.slice(1)}`;
  return [[question, ...lines].some((told) => told.includes(` ${inside}`)) ? inside : first.text];
}

function places(turn: Turn, form: Form, phrases: readonly Phrase[]): readonly Antecedent[] {
  const answered = answeredName(turn);
  return [
    ...(answered !== null && /^where/i.test(form.opening) ? [at(5)(answered)] : []),
    ...phrases
      .filter(({ kind }) => kind === 'place')
      .reverse()
      .map(({ text }, n) => at(4 - n * 0.2)(text)),
    ...phrases.filter(({ kind }) => kind === 'thing' || kind === 'organisation').map(({ text }) => at(2)(text)),
  ];
}
