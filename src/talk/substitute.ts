import { periodsIn } from '../answer/question/scope-time.ts';
import { isNamed, type Phrase, type PhraseKind, phrasesOf } from '../language/noun-phrases.ts';
import { askedByNoun, singular } from '../language/nouns.ts';
import { formOf } from '../language/question-form.ts';
import { asQuestion } from './reword.ts';

/** A question with one of its parts exchanged; the higher the likeness, the more alike the two parts are. */
export interface Exchange {
  readonly text: string;
  readonly likeness: number;
}

const named: readonly PhraseKind[] = ['person', 'place', 'organisation', 'thing'];
const bare = (question: string): string => question.replace(/[\s?.!]+$/u, '');

const numberWords = 'zero one two three four five six seven eight nine ten'.split(' ');
const later =
  /^(?:(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) years? (later|after(?:wards)?|earlier|before)|(?:the|a) (?:following|next) year|(?:the|a) (?:previous year|year (?:before|earlier)))[\s?.!]*$/i;

/** "20 years later", counted from the only year that the question has; null when it has none, or several. */
function laterYear(question: string, words: string): string | null {
  const found = later.exec(words.replace(/^(?:and|in|for)\s+/i, ''));
  const years = question.match(/\b(?:1\d|20)\d\d\b/g) ?? [];
  if (found === null || years.length !== 1) return null;
  const typed = (found[1] ?? 'one').toLowerCase();
  const count = /^an?$/.test(typed) ? 1 : numberWords.includes(typed) ? numberWords.indexOf(typed) : Number(typed);
  const isBack = /earlier|before|previous/i.test(found[0]);
  return String(Number(years[0]) + (isBack ? -count : count));
}

/** The question at another time; where it had none, the time is added. Null when `words` name no time. */
export function atTime(question: string, words: string, today: string): string | null {
  const year = laterYear(question, words);
  if (year !== null) return asQuestion(question.replace(/\b(?:1\d|20)\d\d\b/, year));
  const [asked] = periodsIn(words, today);
  if (asked === undefined) return null;
  const phrase = words.slice(asked.start, asked.end).trim();
  const hasPreposition =
    /^(?:in|on|at|since|before|after|until|till|by|during|over|within|last|this|next|today|yesterday)\b/i.test(phrase);
  const [old] = periodsIn(question, today).filter(({ start }) => start > 0);
  if (old === undefined) return asQuestion(`${bare(question)} ${hasPreposition ? phrase : `in ${phrase}`}`);
  const was = question.slice(old.start, old.end);
  const [, space = '', preposition = ''] =
    /^(\s*)((?:in|on|of|from|since|after|before|until|till|by|during)\s+)?/i.exec(was) ?? [];
  const now = hasPreposition ? phrase : `${preposition}${phrase}`;
  return asQuestion(
    question.slice(0, old.start) +
      (space || (old.start > 0 && !/\s$/.test(question.slice(0, old.start)) ? ' ' : '')) +
      now +
      question.slice(old.end),
  );
}

/** How alike two phrases are; 0 where one cannot stand for the other. */
function likeness(one: Phrase, other: Phrase): number {
  if (one.head === other.head) return 5;
  if (one.preposition !== null && one.preposition === other.preposition) return 4;
  const areNames = [named.includes(one.kind), named.includes(other.kind)];
  if (areNames[0] && areNames[1]) {
    if (one.kind === other.kind) return 4;
    return one.kind === 'thing' || other.kind === 'thing' ? 2.5 : 1.5;
  }
  if (areNames[0] !== areNames[1]) return 1;
  if (one.kind === other.kind) return one.kind === 'people' ? 4 : 3;
  return one.kind === 'people' || other.kind === 'people' ? 1.8 : 2.2;
}

/** The question with `words` (a noun phrase, perhaps with a preposition) in place of each part that it may stand for. */
export function exchanged(question: string, words: string): readonly Exchange[] {
  const typed = bare(words);
  const [asked] = phrasesOf(`x ${typed}`).filter(({ text }) => text !== 'x');
  const phrase = asked ?? {
    kind: 'singular',
    text: typed,
    span: { start: 0, end: typed.length },
    head: singular(typed.toLowerCase()),
    preposition: null,
  };
  const form = formOf(question);
  const wordsOnly = asked?.preposition ? typed.replace(new RegExp(`^${asked.preposition}\\s+`, 'i'), '') : typed;
  const exchanges = phrasesOf(question)
    .map((part): Exchange => {
      const isCounted =
        form.noun !== null &&
        part.span.start < question.indexOf(form.noun) + form.noun.length &&
        part.span.end > question.indexOf(form.noun);
      const isSubject = form.subject?.includes(part.text) ?? false;
      const bonus = (isCounted && phrase.preposition === null ? 0.3 : 0) + (isSubject ? 0.2 : 0);
      const to = isCounted ? wordsOnly.replace(/^(?:the|an?)\s+/i, '') : withArticle(part.text, wordsOnly);
      const text = asQuestion(question.slice(0, part.span.start) + to + question.slice(part.span.end));
      // A name is never counted: "what about the Andean Pact?" after "How many people …"
      const alike = isCounted && isNamed(phrase) ? 0 : likeness(phrase, part) + bonus;
      return {
        text: askedByNoun(phrase.head) === 'person' ? text.replace(/^What (is|was)\b/, 'Who $1') : text,
        likeness: alike,
      };
    })
    .concat(subjectExchange(question, form.subject, wordsOnly, phrase));
  const added = phrase.preposition === null ? [] : [{ text: asQuestion(`${bare(question)} ${typed}`), likeness: 2 }];
  return [...exchanges, ...added].filter((each) => each.likeness > 0).sort((a, b) => b.likeness - a.likeness);
}

/** "Belt and Road": one thing by the name of two, or two things that are asked about together. */
const pair = /^(?:the )?[\p{L}\p{N}-]+ and (?:the )?[\p{L}\p{N}-]+$/u;

/** The whole subject exchanged, where it is more than one phrase: "trade between China and Latin America". */
function subjectExchange(question: string, subject: string | null, words: string, phrase: Phrase): readonly Exchange[] {
  if (subject === null || phrase.preposition !== null || phrasesOf(subject).length < 2) return [];
  return [{ text: asQuestion(question.replace(subject, words)), likeness: pair.test(subject) ? 4.6 : 2.6 }];
}

/** "the exports" in place of "the imports" keeps its article; "Chile" in place of "the US" needs none. */
const withArticle = (old: string, words: string): string =>
  /^the /i.test(old) &&
  /^\p{Ll}/u.test(words) &&
  !/^(?:the|an?|its|their|his|her|all|some) /i.test(words) &&
  /^\p{Ll}/u.test(old.replace(/^the /i, ''))
    ? `the ${words}`
    : words;
