import { setImmediate } from 'node:timers/promises';
import type { State } from '../answer/codes.ts';
import { type OverviewView, overviewInSteps } from '../answer/overview/overview.ts';
import { type Subject, subjectOf } from '../answer/overview/subject.ts';
import { topicOf } from '../answer/overview/topic.ts';
import { articlesIn, isEverything } from '../answer/question/scope-joined.ts';
import { sourcesIn } from '../answer/source-mentions.ts';
import { resting } from '../answer/steps.ts';
import { spokenLanguage } from '../chat/language.ts';
import { type Block, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Article } from '../corpus/article.ts';
import { plainEnglish } from '../language/bridge/plain-english.ts';
import { packOf, primaryTag } from '../language/packs/languages.ts';
import {
  aboutBotReply,
  agesReply,
  articlesReply,
  briefReply,
  capabilitiesReply,
  languagesReply,
  privacyOfTalkReply,
  trustReply,
} from '../reply/about.ts';
import { answerReply } from '../reply/answer.ts';
import { overviewReply } from '../reply/overview.ts';
import { type Askable, type SmallTalk, smallTalkReply } from '../reply/small-talk.ts';
import { inEnglish, type Words } from '../reply/words/words.ts';
import type { Scope } from '../search/query.ts';
import { claimIn } from '../talk/claim.ts';
import { framingOf } from '../talk/frame.ts';
import { type ReadKind, readKind } from '../talk/kind.ts';
import { kindTable } from '../talk/kind-table.ts';
import { groupOf, type LineKind } from '../talk/kinds.ts';
import { readLine } from '../talk/line.ts';
import type { Turn } from '../talk/turn.ts';
import { aboveAnswer, aroundOf, articlesOf, bylines, shownIn } from './above.ts';
import { checkAnswer, comparisonAnswer, talkAnswer } from './as-answer.ts';
import { dayOf, examplesFor, examplesIn, isAnswered, mannerOf } from './asking.ts';
import { claimReply } from './checking.ts';
import type { ReadableContext } from './command.ts';
import { comparisonReply, maxTopicChars } from './comparing.ts';
import { happeningsOf } from './happenings.ts';
import { matterOf, twoOfOne } from './two-of-one.ts';

/** A line with all that its answer may depend on. */
export interface Heard {
  readonly words: string;
  readonly read: ReadKind;
  /** The exchanges before it, the newest last. */
  readonly turns: readonly Turn[];
  /** The limit given beside it. */
  readonly scope: Scope;
  readonly isPrivate: boolean;
  readonly context: ReadableContext;
}

/** Answers lines of one kind; null: this one is a question after all. */
type Handler = (heard: Heard) => Promise<Reply | null> | Reply | null;

const small =
  (kind: SmallTalk, isIntroduced: (heard: Heard) => boolean = () => false): Handler =>
  async (heard) =>
    smallTalkReply(kind, isIntroduced(heard) ? await askable(heard.context, wordsFor(heard)) : null, wordsFor(heard));

const view =
  (shown: OverviewView): Handler =>
  (heard) =>
    overviewOf(heard, shown);

/** Who wrote what a line names, and where it stands; all articles where it names none. */
const whoseArticles: Handler = (heard) => ofNamed(heard) ?? articlesReply(allOf(heard), null, wordsFor(heard));

/** What answers a line of each kind. Questions and follow-ups are asked of the articles. */
const handlers: Readonly<Partial<Record<LineKind, Handler>>> = {
  greeting: small('greeting', ({ turns }) => turns.length === 0),
  thanks: small('thanks'),
  farewell: small('farewell'),
  acknowledgement: small('acknowledgement'),
  complaint: small('complaint'),
  advice: small('beyond', () => true),
  opinion: small('beyond'),
  task: small('beyond', () => true),
  'about-bot': async (heard) => aboutBotReply(await askable(heard.context, wordsFor(heard)), wordsFor(heard)),
  capabilities: async (heard) => capabilitiesReply(await askable(heard.context, wordsFor(heard)), wordsFor(heard)),
  languages: (heard) => languagesReply(languagesOf(allOf(heard)), wordsFor(heard)),
  privacy: (heard) => privacyOfTalkReply(wordsFor(heard)),
  'sources-list': (heard) => {
    const { articles, sources, topic, missing } = subjectIn(heard);
    const named = [...sources.map(({ label }) => label), ...missing, ...(topic === null ? [] : [topic.name])];
    const words = wordsFor(heard);
    return articlesReply(missing.length > 0 ? [] : articles, named.length === 0 ? null : words.list(named), words);
  },
  'sources-age': (heard) => ofNamed(heard) ?? agesReply(allOf(heard), wordsFor(heard)),
  'sources-author': whoseArticles,
  'sources-link': whoseArticles,
  'sources-trust': (heard) => trustReply(subjectIn(heard).articles, wordsFor(heard)),
  'sources-brief': (heard) => briefReply(subjectIn(heard).articles, wordsFor(heard)),
  overview: view('summary'),
  latest: view('latest'),
  timeline: view('timeline'),
  people: view('people'),
  figures: view('figures'),
  agreements: view('agreements'),
  disagreements: view('disagreements'),
  compare: comparisonOf,
  check: checkOf,
  'who-says': (heard) => {
    const shown = shownIn(heard.turns, heard.context.retriever);
    if (shown.length === 0) return askInFull(wordsFor(heard));
    // "Who says 8.45?" asks about no sentence above where none has that.
    const figures = heard.words.match(/\p{N}+/gu) ?? [];
    const saying = shown.filter(({ article, start, end }) =>
      figures.every((figure) => article.text.slice(start, end).includes(figure)),
    );
    return saying.length === 0 ? null : above(heard, bylines(articlesOf(saying), false, saying), saying);
  },
  more: (heard) => {
    const shown = shownIn(heard.turns, heard.context.retriever);
    const around = aroundOf(shown, heard.context.retriever);
    if (shown.length === 0) return askInFull(wordsFor(heard));
    if (around.length > 0) return above(heard, bylines(articlesOf(around), true), around);
    return remark((words) => words.nothingMoreAround, wordsFor(heard));
  },
  language: (heard) => again(heard, (words) => words.quotesStay(languagesOf(allOf(heard)))),
  form: (heard) => again(heard, (words) => words.formStays),
};

/** Whether a line asks about the answer above it, and nothing new. */
export const isOfAbove = (kind: LineKind, words: string): boolean =>
  ['who-says', 'more', 'language', 'form'].includes(kind) ||
  (kind === 'check' && claimOf(words) === null) ||
  // "Who published this?"
  (/^sources-(?:author|link|age)$/.test(kind) && pointsBack.test(words));

const claimOf = (words: string): string | null => claimIn(words, (word) => kindTable().isFraming(word));

/** Kinds that the articles are asked about first where the line is not surely one: a question is never put off with a remark. */
const secondLook: ReadonlySet<string> = new Set(['beyond', 'bot', 'sources', 'complaint']);
const sure = 0.9;
/** "Can I get my money back?", "Who is the mayor?": nobody wants advice or an opinion where the articles come so close to telling; lines that do are at 0.35 at most. */
const closeEnough = 0.45;
/** "His view on the strike?" wants somebody else's: only a line that is this surely a wish for the bot's opinion is one. */
const surelyOpinion = 0.78;

/** The answer to a line that asks for no single thing of the articles; null for a question or a follow-up. */
export async function replyToLine(heard: Heard): Promise<Reply | null> {
  const { read, words, scope, context } = heard;
  const handler = handlers[words.trim() === '' ? 'capabilities' : read.kind];
  const happened = await happeningsOf(heard, read);
  if (happened !== null) return happened;
  if (handler === undefined) return null;
  if (asksInEnglish(heard) || (read.kind === 'opinion' && read.likelihood < surelyOpinion)) return null;
  const isDoubtful =
    read.likelihood < sure && secondLook.has(groupOf(read.kind)) && !namesSource(heard) && !isOfAbove(read.kind, words);
  const least = groupOf(read.kind) === 'beyond' ? closeEnough : 1;
  if (isDoubtful && (await isAnswered(words, scope, context, least))) return null;
  const said = await handler(heard);
  return said === null || said.data !== null
    ? said
    : { ...said, data: { kind: 'answer', value: talkAnswer(said, words) } };
}

/** There are few examples of lines in other languages: where they leave doubt, a line that is surely a question in English is one. */
function asksInEnglish({ read, words }: Heard): boolean {
  const pack = read.language === null ? null : packOf(read.language);
  if (pack === null || read.likelihood >= sure || !secondLook.has(groupOf(read.kind))) return false;
  const english = readKind(plainEnglish(pack, words), true);
  return english.kind === 'question' && english.likelihood >= sure;
}

/** What is asked of a source that is named is asked of the source. */
const namesSource = ({ read, words, context }: Heard): boolean =>
  groupOf(read.kind) === 'sources' && sourcesIn(words, context.retriever.articles).length > 0;

/** The words for whoever typed a line: those of its own language where it is told. */
const wordsFor = ({ read, isPrivate, context }: Heard): Words =>
  context.words(isPrivate, spokenLanguage(read.language));

const remark = (said: (words: Words) => string, words: Words): Reply =>
  reply([paragraph(text(said(words)))], { language: words.language });

/** What a line gets where it can only be understood from before, and nothing is remembered. */
export const askInFull = (words: Words): Reply => remark(({ askInFull: said }) => said, words);

export async function askable(context: ReadableContext, words: Words): Promise<Askable> {
  const articles = [...context.retriever.articles.values()];
  return {
    articles: articles.length,
    outlets: new Set(articles.map(({ publisher }) => publisher)).size,
    examples: await examplesIn(context, words),
  };
}

const allOf = ({ scope, context }: Heard): readonly Article[] =>
  [...articlesIn(scope, context.retriever.articles)].sort((a, b) => (a.published < b.published ? 1 : -1));

/** What a line is about, inside the limit given beside it. */
function subjectIn({ words, read, scope, context }: Heard): Subject {
  const { core } = readLine(words);
  const told = framingOf(core, read.kind, read.language === null ? null : packOf(read.language));
  // What the articles name says what a line is about, however much lines of its kind have it.
  const { vocabulary } = context.retriever;
  const framing = new Set([...told].filter((word) => kindTable().isFraming(word) || vocabulary.nameOf(word) === null));
  const subject = subjectOf(core, { retriever: context.retriever, today: dayOf(context.nowMs()), framing });
  if (isEverything(scope)) return subject;
  const inside = new Set(articlesIn(scope, context.retriever.articles));
  return { ...subject, articles: subject.articles.filter((article) => inside.has(article)) };
}

/** A line that points back ("summarize that") names nothing itself. */
const pointsBack = /(?<!\p{L})(?:this|that|it|these|those|them|esto?|eso)(?!\p{L})/iu;

/** The articles that what was shown last is from, where a line points back at it and names nothing; null else. */
function pointedAt(heard: Heard, { sources, topic, missing }: Subject): readonly Article[] | null {
  if (sources.length > 0 || topic !== null || missing.length > 0 || !pointsBack.test(heard.words)) return null;
  const articles = articlesOf(shownIn(heard.turns, heard.context.retriever));
  return articles.length === 0 ? null : articles;
}

/** "About that": what is asked of a source was spoken of before. */
const endsBack = /(?<!\p{L})(?:about|on|of|to) (?:this|that|it|these|those|them)[\s?.!]*$/iu;
/** Words for all articles alike: who uses one means all of them, whatever was spoken of. */
const allSources =
  /(?<!\p{L})(?:sources?|outlets?|articles?|papers?|media|publishers?|fuentes?|medios?|artículos?)(?!\p{L})/iu;

/** "Does anyone say otherwise?": what was asked last is what somebody may say otherwise. */
async function ofLast(named: Subject, shown: OverviewView, heard: Heard): Promise<Subject> {
  const { words, turns, context } = heard;
  const { retriever } = context;
  const isOpen = named.sources.length === 0 && named.topic === null && named.missing.length === 0;
  if (shown !== 'disagreements' || turns.length === 0 || !isOpen || allSources.test(words)) return named;
  const { spokenOf } = await import('../talk/antecedents.ts');
  const spoken = spokenOf(turns.slice(-1), retriever.articles);
  const about = spoken.find(({ isName }) => isName) ?? spoken[0];
  const topic = about === undefined ? null : topicOf(about.text, (term) => retriever.vocabulary.frequency(term));
  return topic === null ? named : { ...named, articles: allOf(heard), topic };
}

async function overviewOf(heard: Heard, shown: OverviewView): Promise<Reply | null> {
  const typed = subjectIn(heard);
  const named = await ofLast(typed, shown, heard);
  // "What does the Herald say about that?" asks the last question of the Herald.
  if (heard.turns.length > 0 && named.sources.length > 0 && named.topic === null && endsBack.test(heard.words))
    return null;
  const back = pointedAt(heard, named);
  const said = await toldOverview(heard.words, back === null ? named : { ...named, articles: back }, shown, heard);
  const isSilent = named === typed && said.data?.kind === 'answer' && said.data.value.kind === 'not-found';
  const isQuestion = isSilent && (await isAnswered(heard.words, heard.scope, heard.context));
  return isQuestion ? null : said;
}

/** An overview of what is named by itself, with no words around it: what `/overview` gives. */
export function overviewReplyTo(
  of: string,
  shown: OverviewView,
  isPrivate: boolean,
  context: ReadableContext,
): Promise<Reply> {
  const subject = subjectOf(of, { retriever: context.retriever, today: dayOf(context.nowMs()), framing: new Set() });
  const asked = [shown === 'summary' ? 'overview' : shown, of].filter((part) => part !== '').join(': ');
  return toldOverview(asked, subject, shown, { isPrivate, context });
}

async function toldOverview(
  question: string,
  subject: Subject,
  shown: OverviewView,
  { isPrivate, context }: Pick<Heard, 'isPrivate' | 'context'>,
): Promise<Reply> {
  const startMs = context.nowMs();
  const request = { question, subject, view: shown, retriever: context.retriever };
  const answer = await resting(overviewInSteps(request), setImmediate);
  const manner = mannerOf(context, isPrivate);
  return overviewReply(
    inEnglish(answer, context.nowMs() - startMs),
    manner,
    await examplesFor(answer, context, isPrivate),
  );
}

/** Who wrote the articles that a line names or points back at, above sentences of theirs; null where it does neither. */
function ofNamed(heard: Heard): Reply | null {
  const subject = subjectIn(heard);
  const shown = shownIn(heard.turns, heard.context.retriever);
  const isNamed = subject.sources.length > 0 || subject.topic !== null;
  if (!isNamed) return shown.length === 0 ? null : above(heard, bylines(articlesOf(shown), false, shown), shown);
  const articles = subject.articles.slice(0, maxNamed);
  const lines = articles.flatMap((article) => {
    const sentences = heard.context.retriever.passages(article.id).flatMap((passage) => passage.sentences);
    const telling = sentences.find(({ text: each }) => article.author !== null && each.includes(article.author));
    const { span } = telling ?? sentences[0] ?? {};
    return span === undefined ? [] : [{ article, ...span }];
  });
  return lines.length === 0 ? null : above(heard, bylines(articles), lines);
}

/** So many articles are told about at once. */
const maxNamed = 3;

/** What was shown last, once more, behind why it is not said otherwise; that alone where nothing was shown. */
function again(heard: Heard, why: (words: Words) => string): Reply {
  const shown = shownIn(heard.turns, heard.context.retriever);
  const words = wordsFor(heard);
  const said = note(text(why(words)));
  if (shown.length === 0) return reply([said], { language: words.language });
  const told = above(heard, bylines(articlesOf(shown)), shown);
  return { ...told, blocks: [said, ...told.blocks] };
}

function above({ words, context, isPrivate }: Heard, state: State, shown: Parameters<typeof aboveAnswer>[2]): Reply {
  const startMs = context.nowMs();
  const answer = aboveAnswer(words, state, shown);
  return answerReply(inEnglish(answer, context.nowMs() - startMs), mannerOf(context, isPrivate));
}

async function comparisonOf(heard: Heard): Promise<Reply | null> {
  const { words, context } = heard;
  const { sources, topic } = subjectIn(heard);
  const own = twoOfOne(words, sources, context.retriever.articles);
  if (own !== null) return comparisonOfTwo(heard, own, matterOf(topic?.name ?? ''));
  const shown = new Set(articlesOf(shownIn(heard.turns, context.retriever)).map(({ publisher }) => publisher));
  const [first, second] = new Set([...sources.map(({ label }) => label), ...shown]);
  if (
    first === undefined ||
    second === undefined ||
    (sources.length < 2 && !pointsBack.test(words) && sources.length + shown.size > 2)
  )
    return null;
  return comparisonOfTwo(heard, [first, second], topic?.name ?? null);
}

async function comparisonOfTwo(
  { words, context, isPrivate }: Heard,
  [first, second]: readonly [string, string],
  topic: string | null,
): Promise<Reply> {
  const wanted = { first, second, topic: topic === null ? null : topic.slice(0, maxTopicChars) };
  const said = await comparisonReply(wanted, isPrivate, context);
  if (said.data?.kind !== 'comparison') return said;
  const value = comparisonAnswer(said.data.value, words, headlineIn(said.blocks));
  return { ...said, asked: context.words(isPrivate).asked(words), data: { kind: 'answer', value } };
}

async function checkOf(heard: Heard): Promise<Reply | null> {
  const { words, context, isPrivate, turns } = heard;
  const claim = claimOf(words);
  if (claim === null)
    return turns.length > 0
      ? (handlers['who-says']?.(heard) ?? null)
      : remark(({ whichSentence }) => whichSentence, wordsFor(heard));
  const said = await claimReply(claim, isPrivate, context);
  if (said.data?.kind !== 'check') return said;
  return {
    ...said,
    asked: context.words(isPrivate).asked(words),
    data: { kind: 'answer', value: checkAnswer(said.data.value, words, headlineIn(said.blocks)) },
  };
}

const headlineIn = (blocks: readonly Block[]): string => {
  const [first] = blocks;
  return first?.kind === 'headline' ? first.text : '';
};

/** The languages of articles, as tags. */
const languagesOf = (articles: readonly Article[]): readonly string[] => [
  ...new Set(articles.map(({ language }) => primaryTag(language))),
];
