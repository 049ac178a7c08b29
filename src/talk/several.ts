import { clauseOf, type Part } from '../language/clause.ts';
import { inLanguage } from '../language/packs/languages.ts';
import { termsOf } from '../language/tokens.ts';
import { jointsIn, opensWithWh, packAsking, pairIn, sentencesOf, withoutLead } from './joints.ts';
import { referencesIn } from './references.ts';
import { isBeOrHave, spelledOut } from './wording.ts';

/** "Tell me who …", "do you know when …": questions behind these have no inversion. */
const told =
  /^(?:(?:can|could|do|does|would|please|so) )*(?:(?:you|we|anyone|anybody|somebody|someone|i|i['’]d|like|want|wanna|need|to) )*(?:know|tell|say|explain|wonder|show|find out|learn|any idea)(?: (?:me|us))? (?=\S)/iu;
/** "Which of them": whose they are is no part of how it is asked. */
const ofThem = /(?<=^(?:which|who|what|how many|how much)) of (?:them|these|those|it)\b/iu;

/**
 * The questions of a message, in their order, as they were typed but for the marks at its end: one for each sentence that asks, and of a sentence one for each
 * question that is joined to it ("What is it, who built it and what did it cost?"). One alone where nothing can be parted: each
 * has a question word or a verb in front of its own, and what is before a joint is a question without what follows.
 */
export function questionsOf(message: string): readonly string[] {
  // Whatever a message ends in, it says the same.
  const sentences = sentencesOf(message.replace(/[?.!\s]{1,8}$/u, ''));
  return sentences.length === 1 || sentences.every(asks) ? sentences.flatMap(questionsIn) : [message];
}

/** A question that names what it asks about has a verb and a noun at least. */
const fewestTerms = 2;

/** Whether a question names all that it asks about, so that it can be asked without the one before. */
export function standsAlone(question: string): boolean {
  // What pronouns mean is read in English only: "¿cuánto costó?" has its subject in the question before.
  const pack = packAsking(question);
  if (pack !== null) {
    // "Sean" is a verb's form too, but nobody writes that with a capital.
    const hasName = /\s\p{Lu}/u.test(question.trim());
    return hasName || inLanguage(pack.language, () => termsOf(question)).length >= fewestTerms;
  }
  if (referencesIn(spelledOut(withoutLead(question))).length > 0) return false;
  const { opening, subject, modifiers, parts } = clauseOf(spelledOut(withoutLead(question)));
  const isNamed = (part: Part | null | undefined): boolean => part?.hasNoun === true && !part.isPronoun;
  return [opening?.noun, subject, ...modifiers, ...parts].some(isNamed);
}

/** Whether a sentence asks something, and does not only tell: by its form or, of one that is not the last, its mark. */
function asks(sentence: string): boolean {
  const bare = withoutLead(sentence);
  if (/\?["”’)]?$/u.test(sentence) || opensWithWh(bare) || told.test(bare)) return true;
  const { opening, auxiliary, subject } = clauseOf(bare);
  return opening !== null || (auxiliary?.start === 0 && subject !== null);
}

function questionsIn(sentence: string): readonly string[] {
  const pair = pairIn(sentence);
  if (pair !== null) return pair;
  const isTold = told.test(sentence);
  const questions: string[] = [];
  const joints = jointsIn(sentence);
  let from = 0;
  joints.forEach(({ start, end, isAnd }, at) => {
    const [left, right] = [sentence.slice(from, start), sentence.slice(end, joints[at + 1]?.start)];
    // "According to Miller, what …": what comes first asks nothing, unless "and" makes it a part of its own.
    if (!isAnd && !asks(left)) return;
    // A comma alone joins questions of a series, or one that can be nothing else: "…, who met Landau, …" tells who somebody is.
    const isSure = isAnd || joints.slice(at + 1).some((one) => one.isAnd);
    if (!isWholeQuestion(left, isTold && from === 0) || !opensQuestion(right, left, isSure, isTold)) return;
    questions.push(left.trim());
    from = end;
  });
  return [...questions, sentence.slice(from).trim()];
}

/** Whether what stands before a joint is a question without what follows: "What did Landau" of "What did Landau, who …" is none. */
function isWholeQuestion(left: string, isTold: boolean): boolean {
  if (packAsking(left) !== null) return true;
  const { opening, auxiliary, subject, verb, parts, words } = clauseOf(
    spelledOut(isTold ? left.replace(told, '') : left),
  );
  if (words.length === 0) return false;
  if (auxiliary === null) return opening === null || verb !== null || (isTold && parts.length > 0);
  if (subject === null) return opening !== null && (verb !== null || parts.length > 0 || opening.noun !== null);
  // "Who has their name on the kit?"
  const isMainVerb = isBeOrHave(auxiliary.text);
  // "How many members does it have?"
  const isAuxiliaryLast = /^(?:have|do|be)$/i.test(words.at(-1)?.text ?? '') && words.at(-1)?.start !== auxiliary.start;
  return verb !== null || isAuxiliaryLast || (isMainVerb && (opening !== null || parts.length > 0));
}

/** Whether what stands behind a joint opens a question of its own. */
function opensQuestion(right: string, left: string, isSure: boolean, isTold: boolean): boolean {
  if (packAsking(right) !== null) return true;
  const { opening, auxiliary, subject, verb, words, parts } = clauseOf(spelledOut(right).replace(ofThem, ''));
  if (opening === null) return auxiliary?.start === 0 && subject !== null && (verb !== null || parts.length > 0);
  // "And why?", "and how many?"
  if (words.length <= 2) return isSure;
  if (auxiliary !== null && subject !== null) return true;
  // "The man who built it and who sold it": both tell of the man.
  const again = new RegExp(String.raw`\s${opening.word}\s`, 'iu');
  if (!isSure || (again.test(left) && !isTold)) return false;
  // "How many of them?", "at what price?"
  const isBare = parts.every(({ kind, preposition }) => kind === 'quality' || preposition !== null);
  return verb !== null || auxiliary !== null || isBare || isTold;
}
