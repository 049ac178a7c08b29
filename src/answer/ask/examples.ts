import { type Article, newestFirst } from '../../corpus/article.ts';
import { readNames } from '../../language/names.ts';
import type { Definition } from '../../language/pack.ts';
import { asWrittenIn, packOf, primaryTag } from '../../language/packs/languages.ts';
import type { Gathered } from '../../search/gathered.ts';
import { roleIn } from '../evidence/spans/roles.ts';
import type { Steps } from '../steps.ts';
import { explainInSteps } from './ask.ts';

/** The newest articles are looked through for names, and so many questions tried: each is a search. */
const maxArticles = 12;
const maxTried = 24;
/** Longer ones do not fit on a button of every platform. */
const maxChars = 72;

/** A question that can be asked of articles: who somebody is, what something is, what an outlet says of its topic. */
export type Example =
  | { readonly kind: 'who'; readonly name: string }
  /** `the`: its article as it stands in the text, in the language in which the question is put; null where it has none there. */
  | { readonly kind: 'what'; readonly name: string; readonly the: string | null }
  | { readonly kind: 'says'; readonly publisher: string; readonly topic: string };

/** In which language questions are put, and how. */
export interface Putting {
  /** BCP 47, without a region. */
  readonly language: string;
  exampleQuestion(example: Example): string;
}

/** Found before, for the very articles that there are. */
const known = new WeakMap<Gathered['articles'], { readonly key: string; readonly examples: readonly string[] }>();

/**
 * Questions that can be asked of these articles, each tried and answered: who somebody is, what something is, what an outlet
 * says of its topic; of different articles where there are several.
 */
export function* exampleQuestions(retriever: Gathered, today: string, putting: Putting): Steps<readonly string[]> {
  const newest = [...retriever.articles.values()].sort(newestFirst).slice(0, maxArticles);
  const key = [retriever.articles.size, today, putting.language, ...newest.map(({ id }) => id)].join(' ');
  const before = known.get(retriever.articles);
  if (before?.key === key) return before.examples;
  retriever.expect(newest);
  const examples: string[] = [];
  const people = peopleIn(newest, retriever);
  const isTheirs = ({ language }: Article): boolean => primaryTag(language) === putting.language;
  const things = (article: Article): readonly Example[] => whatIs(article, retriever, people, isTheirs(article));
  // A topic is a word of its article's language: it makes no question in another.
  const said = (article: Article): readonly Example[] => (isTheirs(article) ? whatIsSaid(article) : []);
  for (const kind of [whoIs, things, said]) {
    const found = yield* firstAnswered(candidates(kind, newest, examples, retriever, putting), retriever, today);
    if (found !== null) examples.push(found);
  }
  if (retriever.isWhole) known.set(retriever.articles, { key, examples });
  return examples;
}

/** Questions of a kind that are not among the examples yet and fit on a button. */
function* candidates(
  kind: (article: Article, retriever: Gathered) => readonly Example[],
  newest: readonly Article[],
  examples: readonly string[],
  retriever: Gathered,
  putting: Putting,
): Generator<string> {
  for (const article of newest)
    for (const question of asWrittenIn(article, () => kind(article, retriever)).map(putting.exampleQuestion))
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
const whoIs = (article: Article, retriever: Gathered): readonly Example[] =>
  sentencesOf(article, retriever).flatMap((text) =>
    readNames(text)
      .filter(({ kind, text: name }) => kind === 'person' && name.includes(' ') && roleIn(text, name) !== null)
      .map(({ text: name }) => ({ kind: 'who', name }) as const),
  );

/** Whom the articles name. */
const peopleIn = (articles: readonly Article[], retriever: Gathered): readonly string[] =>
  articles.flatMap((article) =>
    asWrittenIn(article, () =>
      sentencesOf(article, retriever).flatMap((text) =>
        readNames(text).flatMap(({ kind, text: name }) => (kind === 'person' && name.includes(' ') ? [name] : [])),
      ),
    ),
  );

const definition: Definition = { article: /^the /i, behind: /^ (?:is|was) an? / };

/** Things that a sentence opens with and defines; "Commissioner Abel Strand" is none where Abel Strand is somebody. */
function whatIs(
  article: Article,
  retriever: Gathered,
  people: readonly string[],
  isTheirs: boolean,
): readonly Example[] {
  const defines = packOf(article.language)?.definition ?? definition;
  return sentencesOf(article, retriever).flatMap((text) =>
    readNames(text)
      .filter(
        ({ kind, span, text: name }) =>
          !people.some((person) => name.endsWith(person)) &&
          (kind === 'thing' || kind === 'organisation') &&
          span.start < openingChars &&
          defines.behind.test(text.slice(span.end)) &&
          name.includes(' '),
      )
      .map(({ text: name, span }) => {
        const the = isTheirs
          ? (defines.article.exec(text.slice(0, span.start))?.[0].trim().toLowerCase() ?? null)
          : null;
        return { kind: 'what', name, the } as const;
      }),
  );
}

/** A sentence defines what it opens with, an article in front. */
const openingChars = 5;

const whatIsSaid = ({ publisher, topics }: Article): readonly Example[] =>
  topics.map((topic) => ({ kind: 'says', publisher, topic }));
