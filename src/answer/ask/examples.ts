import { type Article, newestFirst } from '../../corpus/article.ts';
import { readNames } from '../../language/names.ts';
import type { Gathered } from '../../search/gathered.ts';
import { roleIn } from '../evidence/spans/roles.ts';
import type { Steps } from '../steps.ts';
import { explainInSteps } from './ask.ts';

/** The newest articles are looked through for names, and so many questions tried: each is a search. */
const maxArticles = 12;
const maxTried = 24;
/** Longer ones do not fit on a button of every platform. */
const maxChars = 72;

/** Found before, for the very articles that there are. */
const known = new WeakMap<Gathered['articles'], { readonly key: string; readonly examples: readonly string[] }>();

/**
 * Questions that can be asked of these articles, each tried and answered: who somebody is, what something is, what an outlet
 * says of its topic; of different articles where there are several.
 */
export function* exampleQuestions(retriever: Gathered, today: string): Steps<readonly string[]> {
  const newest = [...retriever.articles.values()].sort(newestFirst).slice(0, maxArticles);
  const key = [retriever.articles.size, today, ...newest.map(({ id }) => id)].join(' ');
  const before = known.get(retriever.articles);
  if (before?.key === key) return before.examples;
  retriever.expect(newest);
  const examples: string[] = [];
  const people = peopleIn(newest, retriever);
  const things = (article: Article): readonly string[] => whatIs(article, retriever, people);
  for (const kind of [whoIs, things, whatIsSaid]) {
    const found = yield* firstAnswered(candidates(kind, newest, examples, retriever), retriever, today);
    if (found !== null) examples.push(found);
  }
  if (retriever.isWhole) known.set(retriever.articles, { key, examples });
  return examples;
}

/** Questions of a kind that are not among the examples yet and fit on a button. */
function* candidates(
  kind: (article: Article, retriever: Gathered) => readonly string[],
  newest: readonly Article[],
  examples: readonly string[],
  retriever: Gathered,
): Generator<string> {
  for (const article of newest)
    for (const question of kind(article, retriever))
      if (question.length <= maxChars && !examples.includes(question)) yield question;
}

/** The first of the first `maxTried` that the articles answer; null where they answer none. */
function* firstAnswered(questions: Iterable<string>, retriever: Gathered, today: string): Steps<string | null> {
  let tried = 0;
  for (const question of questions) {
    yield;
    const { answer } = yield* explainInSteps({ question, retriever, today });
    if (answer.kind === 'answered') return question;
    tried += 1;
    if (tried >= maxTried) break;
  }
  return null;
}

const sentencesOf = (article: Article, retriever: Gathered): readonly string[] =>
  retriever.passages(article.id).flatMap(({ sentences }) => sentences.map(({ text }) => text));

/** People of whom a sentence says what they are. */
const whoIs = (article: Article, retriever: Gathered): readonly string[] =>
  sentencesOf(article, retriever).flatMap((text) =>
    readNames(text)
      .filter(({ kind, text: name }) => kind === 'person' && name.includes(' ') && roleIn(text, name) !== null)
      .map(({ text: name }) => `Who is ${name}?`),
  );

/** Whom the articles name. */
const peopleIn = (articles: readonly Article[], retriever: Gathered): readonly string[] =>
  articles.flatMap((article) =>
    sentencesOf(article, retriever).flatMap((text) =>
      readNames(text).flatMap(({ kind, text: name }) => (kind === 'person' && name.includes(' ') ? [name] : [])),
    ),
  );

/** Things that a sentence opens with and defines; "Commissioner Abel Strand" is none where Abel Strand is somebody. */
const whatIs = (article: Article, retriever: Gathered, people: readonly string[]): readonly string[] =>
  sentencesOf(article, retriever).flatMap((text) =>
    readNames(text)
      .filter(({ kind, span, text: name }) => {
        const isDefined = /^ (?:is|was) an? /.test(text.slice(span.end));
        return (
          !people.some((person) => name.endsWith(person)) &&
          (kind === 'thing' || kind === 'organisation') &&
          span.start < openingChars &&
          isDefined &&
          name.includes(' ')
        );
      })
      .map(({ text: name, span }) => `What is ${/^the /i.test(text.slice(0, span.start)) ? 'the ' : ''}${name}?`),
  );

/** A sentence defines what it opens with, an article in front. */
const openingChars = 5;

const whatIsSaid = ({ publisher, topics }: Article): readonly string[] =>
  topics.map((topic) => `What does ${publisher} say about ${topic}?`);
