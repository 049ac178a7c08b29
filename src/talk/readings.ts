import type { Article } from '../corpus/article.ts';
import { isNamed, phrasesOf, wordsOf } from '../language/noun-phrases.ts';
import { formOf, topicOf } from '../language/question-form.ts';
import { exchangesFor } from './exchanges.ts';
import { type BareQuestion, bareQuestionIn, type Line } from './line.ts';
import { withDefinites, withReferences } from './references.ts';
import { askedWith, asQuestion } from './reword.ts';
import { type SourceChange, sourceChangeIn, sourceOf, sourceTail, withSource } from './source-change.ts';
import { type Limits, noLimits, type Turn } from './turn.ts';

/** One way to understand a line, before the articles are asked which one they carry. */
export interface Reading {
  readonly question: string;
  readonly limits: Limits;
  /** False for the line as it was typed. */
  readonly isFollowUp: boolean;
  /** 0 to about 1.2: how likely by the words alone. */
  readonly likelihood: number;
  /** What took the place of a part of the last question: an answer must tell of it. Empty where nothing did. */
  readonly put: string;
}

/** What a line is read against. */
export interface Scene {
  /** At least one exchange, the newest last. */
  readonly turns: readonly Turn[];
  readonly articles: ReadonlyMap<string, Article>;
  /** The day of asking, `YYYY-MM-DD`. */
  readonly today: string;
}

/** How likely words that could follow up are a question of their own. */
const aloneLikelihood = 0.3;
/** The same, of words that open with "and" or "what about". */
const joinedAloneLikelihood = 0.15;
/** How likely a question that says very little asks about what was spoken of. */
const vagueLikelihood = 0.5;
/** How much a line gains by opening with "and", "what about" or "I meant". */
const joinedBonus = 0.2;
/** From this likeness on, what opens with "and" is taken for a fragment and nothing else. */
const sureLikeness = 3.5;
/** More words of content than these are a question, whether or not a verb was seen among them. */
const maxFragmentWords = 6;

/** Every way to understand a line; at least one. `typed` is the line without mere politeness. */
export function readingsOf(line: Line, typed: string, scene: Scene): readonly Reading[] {
  const { articles, today } = scene;
  const bare = bareQuestionIn(line.core);
  if (bare !== null) return withTail(scene, (last) => [followUp(bareReading(bare, last), last, 1)]);
  const alone: Reading = { question: typed, limits: noLimits, isFollowUp: false, likelihood: aloneLikelihood, put: '' };
  const change = sourceChangeIn(line.core, articles, today);
  if (change === null) return isWhole(line.core) ? whole(line, alone, scene) : fragment(line, alone, scene);
  return changedSource(change, line, alone, scene);
}

const withoutTail = (turn: Turn): Turn => ({ ...turn, question: turn.question.replace(sourceTail, '') });
const lastOf = ({ turns }: Scene): Turn => turns.at(-1) as Turn;

/** Reads against the last question without "according to …", and puts that behind what comes of it. */
function withTail(scene: Scene, read: (last: Turn) => readonly Reading[]): readonly Reading[] {
  const last = lastOf(scene);
  const tail = sourceTail.exec(last.question)?.[0] ?? '';
  return read(withoutTail(last)).map((reading) =>
    reading.isFollowUp && tail !== ''
      ? { ...reading, question: asQuestion(reading.question.replace(/\?*$/, tail)) }
      : reading,
  );
}

const followUp = (question: string, { limits }: Turn, likelihood: number, put = ''): Reading => ({
  question,
  limits,
  isFollowUp: true,
  likelihood,
  put,
});

/** "When?", "Who says so?", "Really?", "Tell me more" */
function bareReading(bare: BareQuestion, last: Turn): string {
  if (bare === 'source' || bare === 'sure') return last.question;
  if (bare === 'more') return `What do the articles say about ${topicOf(formOf(last.question)) ?? last.question}?`;
  return askedWith(bare, last.question, last.direct);
}

/** "Who, according to Newsvane?" after "Who leads it?" asks the same; another question word asks something else. */
function bareAgain(bare: BareQuestion, words: string, last: Turn): string {
  const { opening } = formOf(last.question);
  return opening.toLowerCase() === words.toLowerCase() ? last.question : bareReading(bare, last);
}

/** "and according to FactArrow?", "what does Newsvane say about the children?" */
function changedSource(change: SourceChange, line: Line, alone: Reading, scene: Scene): readonly Reading[] {
  const put = (reading: Reading): Reading => {
    const question = withSource(reading.question, change, scene.articles, scene.today);
    return reading.isFollowUp ? { ...reading, question, limits: { ...reading.limits, source: null } } : alone;
  };
  if (change.rest === '') {
    const last = lastOf(scene);
    const changed = put(followUp(last.question, last, 0.9));
    // An author is a person too: "and Donald Miller?" after "Who is Pete Hegseth?"
    const asPerson = phrasesOf(change.label).some(({ kind }) => kind === 'person');
    return asPerson ? [changed, ...fragment(line, alone, scene)] : [changed];
  }
  const bare = bareQuestionIn(change.rest);
  if (bare !== null) return [put(followUp(bareAgain(bare, change.rest, withoutTail(lastOf(scene))), lastOf(scene), 1))];
  if (isWhole(line.core)) return whole(line, alone, scene);
  return fragment({ ...line, core: change.rest }, alone, scene).map(put);
}

/** A question with a verb: it refers to what came before, says too little without it, or stands alone. */
function whole(line: Line, alone: Reading, scene: Scene): readonly Reading[] {
  const { core } = line;
  const last = lastOf(scene);
  const ofCounted = withTail(scene, (own) =>
    exchangesFor(own.question, line, scene.today)
      .filter(({ isOfCounted }) => isOfCounted)
      .map(({ text, likeness }) => followUp(text, own, likeness / 5)),
  );
  if (ofCounted.length > 0) return ofCounted;
  const turns = scene.turns.map(withoutTail);
  const kept = (question: string): string => keepingSource(asQuestion(question), scene);
  const referring = withReferences(core, turns);
  if (referring.length > 0)
    return referring.map(({ text, salience }) => followUp(kept(text), last, Math.max(0, salience) / 5));
  if (phrasesOf(core).some(isNamed)) return [alone];
  const definite = withDefinites(core, turns).map(({ text, salience }) => followUp(kept(text), last, salience / 5));
  const topic = isVague(core) ? topicOf(formOf(turns.at(-1)?.question ?? '')) : null;
  const about =
    topic === null ? [] : [followUp(kept(`${core.replace(/[\s?.!]+$/u, '')} (${topic})`), last, vagueLikelihood)];
  return [alone, ...definite, ...about];
}

/** Whether a line is a question with a verb of its own, not a part of one. */
export function isWhole(core: string): boolean {
  const words = wordsOf(core);
  if (words.some((word) => word.class === 'verb' || word.class === 'auxiliary')) return true;
  const form = formOf(core);
  const content = words.filter((word) => word.class === 'noun' || word.class === 'name');
  return content.length > maxFragmentWords || (form.opening !== '' && phrasesOf(form.rest).length > 1);
}

/** "Who attended?", "How many died?", "What was the outcome?": nothing in it that is not to be known from before. */
function isVague(core: string): boolean {
  const counted = formOf(core).noun;
  return phrasesOf(core).every(({ text }) => text === counted || /^(?:the|any|some|both|all) /i.test(text));
}

/** "and in 2024?", "the children?", "how many minors?": a part of the last question is exchanged. */
function fragment(typed: Line, alone: Reading, scene: Scene): readonly Reading[] {
  return withTail(scene, (last) => {
    // "and its president?" is about somebody's president before it takes the place of anything.
    const [owned] = withReferences(typed.core, scene.turns.map(withoutTail));
    const line = owned === undefined ? typed : { ...typed, core: owned.text };
    const all = exchangesFor(last.question, line, scene.today);
    const most = Math.max(0, ...all.map(({ likeness }) => likeness));
    const isFollowing = line.isJoined || line.isCorrection;
    const exchanges = all
      .filter(({ likeness }) => likeness >= most - 1)
      .map(({ text, likeness }) => followUp(text, last, likeness / 5 + (isFollowing ? joinedBonus : 0), line.core));
    if (isFollowing && most >= sureLikeness) return exchanges;
    const ownLikelihood = isFollowing ? joinedAloneLikelihood : aloneLikelihood;
    return [...exchanges, { ...alone, likelihood: exchanges.length === 0 ? 1 : ownLikelihood }];
  });
}

/** A question about the same thing stays with the source that was asked for, unless it names one itself. */
function keepingSource(question: string, scene: Scene): string {
  const { articles, today } = scene;
  const source = sourceOf(lastOf(scene).question, articles, today);
  if (source === null || sourceOf(question, articles, today) !== null) return question;
  if (question.toLowerCase().includes(source.toLowerCase())) return question;
  return withSource(question, { kind: 'only', label: source, rest: '' }, articles, today);
}
