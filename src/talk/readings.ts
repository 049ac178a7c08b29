import { mutual } from '../answer/relate/roles.ts';
import { type Clause, clauseOf, isCopula } from '../language/clause.ts';
import { readNames } from '../language/names.ts';
import { verbForms } from '../language/tagging.ts';
import { termsOf } from '../language/tokens.ts';
import { type Antecedent, spokenOf } from './antecedents.ts';
import { type Asked, askedOf, partsOf, reopened } from './asked.ts';
import { exchangesFor } from './fragments.ts';
import type { Line } from './line.ts';
import { yearsFrom } from './moments.ts';
import { doneOf, elidedBy, openingCalled, refusedBy, reopenedBy, soOf } from './openings.ts';
import { type Resolved, referencesIn, withAntecedents } from './references.ts';
import { type Sources, type Speaker, saidBy, sourceTail, speakerIn } from './speakers.ts';
import { maxTogether } from './told.ts';
import { type Limits, noLimits, type Turn } from './turn.ts';
import { asQuestion, bareNoun, definite, isThat, put, spelledOut, together } from './wording.ts';

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
  /** How much of what the articles say counts, 0 to 1. */
  readonly trust: number;
  /** The words that were typed where something was put for a pronoun among them; else empty. */
  readonly own: string;
  /** Where the line is put to some articles as it was typed, and not as `question`; null where `question` is put to all. */
  readonly among: Among | null;
}

/** Articles that tell of what a line leaves open: in them its pronouns mean what theirs do. */
export interface Among {
  /** The line as it was typed. */
  readonly line: string;
  /** Null for all. */
  readonly articleIds: ReadonlySet<string> | null;
  /** What an answer must tell of: a name that is meant; empty for a thing, null where it is in the line. */
  readonly told: string | null;
}

/** What a line is read against: at least one exchange, the newest last. */
export interface Scene extends Sources {
  readonly turns: readonly Turn[];
}

/** How likely words that could follow up are a question of their own; less where they open with "and" or "what about". */
const aloneLikelihood = { typed: 0.4, joined: 0.15 };
/** Some word of "and Rodriguez?" is in the articles, whatever it was meant to ask; what was spoken of most is meant by "it". */
const trustIn = { alone: 0.5, antecedent: 0.5, thing: 0.35 };
/** A line with fewer words of its own is put to no article as it was typed. */
const fewestTerms = 2;
/** Words that are no sentence are no longer than this. */
const maxFragmentWords = 8;

/** Whether a line is a sentence or a question, and no part of one. */
export function isWhole({ opening, auxiliary, verb, words, parts }: Clause): boolean {
  if (words.length > maxFragmentWords) return true;
  if (opening !== null) return auxiliary !== null || verb !== null;
  if (auxiliary !== null) return words.length > 2;
  const [first] = parts;
  return first?.kind === 'rest' || (verb !== null && words.length > 3);
}

/** A line as it was typed. */
export const asTyped = (typed: string): Reading => ({
  question: typed,
  limits: noLimits,
  isFollowUp: false,
  likelihood: aloneLikelihood.typed,
  put: '',
  trust: 1,
  own: '',
  among: null,
});

/** Every way to understand a line. */
export function readingsOf(line: Line, typed: string, scene: Scene): readonly Reading[] {
  const alone = asTyped(typed);
  const last = scene.turns.at(-1);
  if (last === undefined) return [alone];
  const taken = taker(last.limits);
  const core = spelledOut(line.core);
  const isCut = !typed.toLowerCase().startsWith(line.core.slice(0, 3).toLowerCase());
  const clause = clauseOf(core, isCut);
  if (clause.words.length === 0) return [alone];
  const asked = askedOf(last.question, last.direct, last.lines[0]);
  const speaker = speakerIn(clause, scene);
  if (speaker !== null && last.question !== '') return [asSpoken(asked, speaker, last, scene)];
  const refused = refusedBy(clause, asked);
  if (refused !== null) return [taken(refused, 1, '')];
  const completed = elidedBy(clause, asked) ?? soOf(clause, asked) ?? doneOf(clause, asked);
  if (completed !== null) return [taken(completed, 1, '')];
  const { opening } = clause;
  // "Can you give me a summary?" asked for no single thing that could be asked otherwise.
  const isRequest = /^(?:i|you|we|me)$/i.test(asked.clause.subject?.text ?? '');
  if (isRequest && !isWhole(clause)) return [alone];
  const event = isOfEvent(clause, asked) ? (opening?.text ?? null) : openingCalled(clause);
  if (
    event !== null ||
    (opening !== null && clause.auxiliary === null && clause.verb === null && opening.word !== 'whose')
  ) {
    // "When was that?" after "Who met?"
    const whose = last.direct === null ? withAll(asked, last.lines[0] ?? '') : asked;
    const question = event === null ? reopenedBy(asked, clause) : reopened(whose, event);
    return question === null ? [alone] : [taken(question, 1, '')];
  }
  const heard = { core, clause, line, asked, last, scene, taken, alone };
  return isWhole(clause) ? whole(heard) : fragments(heard);
}

/** Several persons in what answered are asked about together where they did it to each other, and by no name where one may have. */
function withAll(asked: Asked, line: string): Asked {
  const persons = readNames(line).flatMap(({ text, kind, isDoubtful }) =>
    kind === 'person' && !isDoubtful ? [text] : [],
  );
  if (asked.answer === null || persons.length < 2) return asked;
  const { verb } = asked.clause;
  const isMutual = verb !== null && mutual.has(verbForms(verb.text).infinitive);
  return { ...asked, answer: isMutual && persons.length <= maxTogether ? together(persons) : null };
}

/** A line taken apart, with the exchange that it follows. */
interface Heard {
  readonly core: string;
  readonly clause: Clause;
  readonly line: Line;
  readonly asked: Asked;
  readonly last: Turn;
  readonly scene: Scene;
  readonly taken: ReturnType<typeof taker>;
  /** The line as it was typed. */
  readonly alone: Reading;
}

/** "When was that?", "why did it happen?" */
function isOfEvent({ opening, subject, verb, parts, words }: Clause, asked: Asked): boolean {
  const isAdverb = opening !== null && opening.quality === null && /^(?:when|where|why|how)$/.test(opening.word);
  const isBare = subject === null || isThat(subject.text);
  const rest = parts.every(({ text }) => /^(?:that|this)$/i.test(text));
  const happened = verb !== null && /^happen/i.test(verb.text);
  const points = words.some(({ text }) => /^(?:that|this)$/i.test(text));
  return isAdverb && isBare && rest && (happened || (verb === null && points)) && asked.clause.words.length > 1;
}

const taker =
  (limits: Limits) =>
  (question: string, likelihood: number, words: string): Reading => ({
    question: asQuestion(question),
    limits,
    isFollowUp: true,
    likelihood,
    put: words,
    trust: 1,
    own: '',
    among: null,
  });

/** The last question asked of another source: an option that named one no longer counts. */
function asSpoken(asked: Asked, speaker: Speaker, { limits, cited = [] }: Turn, scene: Scene): Reading {
  const shown = new Set(cited.flatMap(({ articleId }) => scene.articles.get(articleId)?.publisher ?? []));
  return taker({ ...limits, source: null })(saidBy(asked, speaker, scene, shown), 1, '');
}

/** A line with a verb: only what it leaves open is filled in. */
function whole({ core, clause, line, asked, last, scene, taken, alone }: Heard): readonly Reading[] {
  const counted = countedIn(core, clause, asked);
  // "How many are there?" asks for no place.
  if (counted !== null && /\bthere$/i.test(counted.replace(/[\s?.!]+$/, ''))) return [taken(counted, 1, '')];
  const then = yearsFrom(core, [last.question, ...last.lines]);
  const text = counted ?? (then === null ? core : `${then.line} ${then.moment}`);
  const resolved =
    line.topic === null
      ? withAntecedents(text, spokenOf(scene.turns, scene.articles))
      : aboutTopic(text, line.topic, scene);
  const tail = sourceTail.exec(last.question)?.[0] ?? '';
  const kept = (said: string): string => (sourceTail.test(`${said}?`) ? said : said.replace(/[\s?.!]+$/, '') + tail);
  const [best] = resolved;
  if (best !== undefined) {
    const named = resolved.map((one) => ({
      ...taken(kept(one.text), likelihoodOf(best.weight) - 0.6 * (best.weight - one.weight), ''),
      trust: trustIn.antecedent,
      own: core,
    }));
    const typed = resolved.slice(0, maxAmong).flatMap(({ one }, at) => {
      const articleIds = articlesOn(one, scene);
      const reading = named[at];
      return reading === undefined || (articleIds === null && termsOf(core).length < fewestTerms)
        ? []
        : amongOf(one, core, articleIds).map((among) => ({
            ...reading,
            trust: among.told === '' ? trustIn.thing : reading.trust,
            among,
          }));
    });
    return [...named, ...typed];
  }
  // "How many have come?" names nothing that could be asked about by itself.
  if (counted !== null)
    return [taken(counted, 1, ''), ...(clause.words.some(({ tag }) => tag === 'noun') ? [alone] : [])];
  const placed = placedIn(core, clause, asked);
  return placed === null ? [alone] : [taken(placed, 0.5, ''), alone];
}

/** What is hardly spoken of is hardly meant, whatever else there is. */
const likelihoodOf = (weight: number): number => Math.min(1.2, 0.5 + 0.25 * weight);

/** For so many of what a line may mean it is also put as it was typed to the articles that tell of it. */
const maxAmong = 2;

/** The line as it was typed among the articles that tell of what it means; of a person also with the surname, which articles go on with. */
function amongOf(
  { text, isName, kind, isPlural }: Antecedent,
  line: string,
  articleIds: Among['articleIds'],
): readonly Among[] {
  const surname = text.split(' ').at(-1) ?? '';
  const typed = { line, articleIds, told: isName ? surname : '' };
  if (kind !== 'person' || !isName || isPlural || surname === text) return [typed];
  const [named] = withAntecedents(line, [{ ...surnamed, text: surname }]);
  return named === undefined ? [typed] : [{ ...typed, line: asQuestion(named.text), articleIds: null }, typed];
}

const surnamed: Antecedent = {
  text: '',
  head: '',
  isName: true,
  isPlural: false,
  kind: 'person',
  preposition: null,
  gender: null,
  weight: 1,
};

/** The articles that tell of something: those that have its name, or the word for it; null for all or none. */
function articlesOn({ text, head, isName }: Antecedent, { articles }: Scene): Among['articleIds'] {
  const word = isName ? (text.split(' ').at(-1) ?? '') : head;
  const found = [...articles.values()].filter(({ text: said }) => (isName ? said : said.toLowerCase()).includes(word));
  return found.length === 0 || found.length === articles.size ? null : new Set(found.map(({ id }) => id));
}

/** "Back to that pact, when was it signed": what the line turns to is what it asks about. */
function aboutTopic(text: string, topic: string, scene: Scene): readonly Resolved[] {
  const named = withAntecedents(topic, spokenOf(scene.turns, scene.articles))[0]?.text ?? topic;
  return withAntecedents(
    text,
    spokenOf(
      [{ question: named, limits: noLimits, kind: 'answered', direct: null, lines: [], atMs: 0 }],
      scene.articles,
    ),
  );
}

/** "How many are dead?", "have any been released?" after "How many miners are missing?": what is counted is the same. */
function countedIn(core: string, clause: Clause, asked: Asked): string | null {
  const { opening, auxiliary, parts, words } = clause;
  const last = asked.clause;
  const noun = [last.opening?.noun ?? null, last.subject, ...partsOf(last)].find(
    (part) => part !== null && part.kind === 'noun' && !part.isPronoun && part.isPlural && !part.isName,
  );
  const alone = words.find(
    ({ tag, text }, at) =>
      tag === 'determiner' &&
      /^(?:any|some|all|many|both|most|each)$/i.test(text) &&
      /^(?:auxiliary|verb)$/.test(words[at + 1]?.tag ?? ''),
  );
  const isOfThem = clause.modifiers.some(({ preposition }) => preposition === 'of');
  const kind = clause.subject ?? parts[0];
  // "How many of them are children?"
  if (isOfThem && last.opening?.noun && kind?.kind === 'noun' && parts.length < 2 && isCopula(auxiliary?.text ?? ''))
    return put(asked.text, last.opening.noun, kind.text);
  const counts =
    opening?.quality === 'many' && opening.noun === null && auxiliary !== null && !isOfThem ? opening : alone;
  if (noun === undefined || noun === null || counts === undefined) return null;
  const said = put(core, { start: counts.end, end: counts.end }, ` ${bareNoun(noun.noun.text)}`);
  const isThere = auxiliary !== null && /^there\b/i.test(core.slice(auxiliary.end).trim());
  const place = partsOf(last).find(({ preposition }) => /^(?:in|at|on)$/.test(preposition ?? ''));
  const isBare = parts.every(({ kind }) => kind === 'quality');
  return isThere || place === undefined || last.subject !== null || !isBare ? said : `${said} ${place.text}`;
}

/** "And who was sent off?" after "Who scored in the derby?": a question that names nothing is asked of the same place. */
function placedIn(core: string, { words, opening }: Clause, asked: Asked): string | null {
  const named = words.some(({ tag, isDate }) => /^(?:noun|number|pronoun|possessive)$/.test(tag) || isDate);
  if (named || opening?.word !== 'who') return null;
  const { parts } = asked.clause;
  const place = parts.find(({ preposition }) => /^(?:in|at|on|during)$/.test(preposition ?? ''))?.text;
  const [object] = parts.filter(({ kind, preposition, isName }) => kind === 'noun' && preposition === null && !isName);
  const { subject } = asked.clause;
  // "Who is playing?" after "When is the oyster festival?"
  const isEvent =
    subject?.kind === 'noun' && !subject.isName && !subject.isPronoun && !subject.isPerson && !subject.isPlural;
  const at = isEvent ? `at ${definite(subject.text)}` : null;
  const where = place ?? (object === undefined ? at : `in ${definite(object.text)}`);
  return where === null ? null : `${core.replace(/[\s?.!]+$/, '')} ${where}`;
}

/** Words that are no sentence: a part of the last question in another dress. */
function fragments({ core, clause, line, asked, scene, taken, alone }: Heard): readonly Reading[] {
  const isJoined = line.isJoined || line.isCorrection;
  if (!isJoined && isKeywords(alone.question, clause)) return [alone];
  if (/^any\b/i.test(core)) {
    const isPlural = clause.parts[0]?.isPlural ?? true;
    return [taken(`${isPlural ? 'are' : 'is'} there ${clause.text}`, 0.9, ''), alone];
  }
  const spoken = spokenOf(scene.turns, scene.articles);
  const said = ofOwner(clause, asked) ?? withAntecedents(clause.text, spoken)[0]?.text ?? clause.text;
  const isOwned = said !== clause.text && referencesIn(clause.text).some(({ isOwner }) => isOwner);
  const isNamed = /^\p{Lu}/u.test(clause.words.at(-1)?.text ?? '');
  if (isOwned && !isNamed && !isOfSameHead(clause, asked)) {
    const isPlural = clause.parts[0]?.isPlural ?? false;
    return [
      taken(`${clause.parts[0]?.isPerson === true ? 'who' : 'what'} ${isPlural ? 'are' : 'is'} ${said}`, 0.9, ''),
      alone,
    ];
  }
  const isSurelyFragment = isJoined || clause.words.length === 1;
  const likelihood = isSurelyFragment ? aloneLikelihood.joined : aloneLikelihood.typed;
  const fragment = said === clause.text || (isOwned && isNamed) ? clause : clauseOf(said, true);
  const exchanges = exchangesFor(asked, fragment, line.not);
  return [
    ...exchanges.map(({ text, likeness, put: words }) =>
      taken(text, Math.min(1.2, 0.45 + likeness * 0.12), words === fragment.text ? namedIn(fragment) : words),
    ),
    ...(exchanges.length === 0
      ? [alone]
      : isOnlyPart(clause)
        ? []
        : [{ ...alone, likelihood, trust: isSurelyFragment ? trustIn.alone : 1 }]),
  ];
}

/** What a fragment names: "Peru" of "in Peru". */
const namedIn = ({ text, words: [first, second] }: Clause): string =>
  first?.tag === 'preposition' && second !== undefined ? text.slice(second.start) : text;

/** "Worth?", "and in Peru?": nothing that could be asked about by itself. */
const isOnlyPart = ({ words }: Clause): boolean =>
  words[0]?.tag === 'preposition' || !words.some(({ tag, isDate }) => tag === 'noun' && !isDate);

/** "Her health minister" after "Who is Marant's finance minister?": whose the last one was. */
function ofOwner(clause: Clause, asked: Asked): string | null {
  const [first] = clause.words;
  if (first?.tag !== 'possessive' || !isOfSameHead(clause, asked)) return null;
  return `the${clause.text.slice(first.end)}`;
}

const isOfSameHead = ({ parts }: Clause, asked: Asked): boolean =>
  [asked.clause.subject, ...partsOf(asked.clause)].some((part) => part !== null && part.head === parts[0]?.head);

/** "Copper price": two or more words of content that nothing joins to what was said ask for themselves. */
function isKeywords(typed: string, { words, parts }: Clause): boolean {
  if (/\?\s*$/.test(typed) || words.length < 2) return false;
  const [first] = parts;
  return first?.preposition === null && first.kind === 'noun' && !/^(?:the|an?|his|her|its|their)\b/i.test(first.text);
}
