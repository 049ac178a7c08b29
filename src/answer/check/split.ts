import { readUnit, type SurfaceOf, type Unit } from '../../language/reading/unit.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Steps } from '../steps.ts';

/** One statement of a claim: its words as typed, and the subject it takes over from the statement before. */
export interface Part {
  readonly text: string;
  /** What is held against the articles: `text`, with the subject in front where it has none of its own. */
  readonly whole: string;
}

/** More statements than this are not checked one by one. */
export const maxParts = 8;
/**
 * So much of a claim is read while looking for where its statements part, in characters, each as often as it is read: what
 * comes behind stays in one piece. A paragraph of 500 characters with ten joints takes half of it.
 */
const maxRead = 20_000;
const minWords = 3;

const joint = /;\s+|,?\s+(?:and|but|while|whereas|although|though)\s+(?:that\s+)?/giu;

const carries = (unit: Unit) => unit.words.filter(({ term }) => term !== null).length + unit.figures.length >= minWords;
const hasVerb = (unit: Unit) =>
  unit.words.some(({ isVerb }) => isVerb) ||
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|can|did|does|do)(?!\p{L})/iu.test(unit.text);
const startsWithVerb = (unit: Unit) =>
  unit.words[0]?.isVerb === true || /^(?:is|are|was|were|has|have|had|will|can|did|does)(?!\p{L})/iu.test(unit.text);

/** The words up to the first verb: the subject. */
function subjectOf(unit: Unit): string {
  const verb = unit.words.find(
    ({ isVerb, word }) => isVerb || /^(?:is|are|was|were|has|have|had|will|can|did|does)$/.test(word),
  );
  return verb === undefined ? '' : unit.text.slice(0, verb.span.start).trim();
}

/** Reads texts as long as all of them together are no longer than `left` characters. */
interface Reader {
  left: number;
  readonly read: (text: string) => Unit;
}

/**
 * Cuts a claim into statements that can be checked one by one; a claim of one statement stays whole. Those beyond
 * `maxParts` are there too: whoever leaves them out says so.
 */
export function* splitClaim(claim: string, today: string, surfaceOf: SurfaceOf): Steps<readonly Part[]> {
  const reader: Reader = { left: maxRead, read: (text) => readUnit(text, today, surfaceOf) };
  const parts: Part[] = [];
  for (const { text } of splitSentences(claim)) {
    for (const said of bySpeaker(text)) parts.push(...(yield* statementsOf(said, reader)));
  }
  return parts;
}

/** A longer list of speakers is none. */
const maxListChars = 120;
const joints = [', and ', ' as well as ', ' and ', ', '];
const isPast = /(?:ed|id|ote|old|ought|s)$/;

/** The names of a list: "Both Miller and Hegseth", "Newsvane as well as FactArrow"; none where it is no such list. */
function namesIn(list: string): readonly string[] {
  if (list.length > maxListChars) return [];
  const names = joints.reduce<readonly string[]>(
    (parts, by) => parts.flatMap((part) => part.split(by)),
    [list.replace(/^both /i, '')],
  );
  return names.length > 1 && names.every((name) => /^(?:the )?\p{Lu}/u.test(name)) ? names : [];
}

/** One statement for each of those who are said to say it, so that each is held against its own articles. */
function bySpeaker(sentence: string): readonly string[] {
  const said = sentence.indexOf(' that ');
  const front = sentence.slice(0, Math.max(0, said));
  const at = front.lastIndexOf(' ');
  const verb = front.slice(at + 1);
  const inFront = /^\p{Ll}+$/u.test(verb) ? namesIn(front.slice(0, Math.max(0, at))) : [];
  if (inFront.length > 0)
    return inFront.map((name) => `${name} ${isPast.test(verb) ? verb : `${verb}s`}${sentence.slice(said)}`);
  const by = ' according to ';
  const from = sentence.lastIndexOf(by);
  const behind = from <= 0 ? [] : namesIn(sentence.slice(from + by.length).replace(/\.$/, ''));
  if (behind.length === 0) return [sentence];
  const claim = sentence.slice(0, from).replace(/,$/, '');
  return behind.map((name) => `${claim},${by}${name}.`);
}

function* statementsOf(sentence: string, reader: Reader): Steps<readonly Part[]> {
  for (const match of sentence.matchAll(joint)) {
    const left = sentence.slice(0, match.index);
    const right = sentence.slice(match.index + match[0].length);
    if (reader.left < sentence.length) break;
    reader.left -= sentence.length;
    yield;
    const [one, other] = [reader.read(left), reader.read(right)];
    if (!carries(one) || !carries(other) || !hasVerb(one) || !hasVerb(other)) continue;
    if (isInQuotes(sentence, match.index) || (/^\s/.test(match[0]) && isOnlySaying(one))) continue;
    const first = { text: left, whole: left };
    if (startsWithVerb(other)) {
      const subject = subjectOf(one);
      if (subject === '') continue;
      const rest = yield* statementsOf(`${subject} ${right}`, reader);
      return [
        first,
        ...rest.map((part) => ({
          ...part,
          text: part.text.startsWith(subject) ? part.text.slice(subject.length + 1) : part.text,
        })),
      ];
    }
    if (!startsNewSubject(other)) continue;
    return [first, ...(yield* statementsOf(right, reader))];
  }
  return [{ text: sentence, whole: sentence }];
}

/** "… and the minister said": a determiner, name, number or plural before a verb. */
function startsNewSubject(unit: Unit): boolean {
  const verb = unit.words.find(
    ({ isVerb, word }) => isVerb || /^(?:is|are|was|were|has|have|had|will|can|did|does)$/.test(word),
  );
  return verb !== undefined && verb.index > 0 && verb.index <= 8;
}

/** "Newsvane says violence, poverty | and hunger drive people out": what is said has not begun its verb yet. */
function isOnlySaying(unit: Unit): boolean {
  const verbs = unit.words.filter(({ isVerb }) => isVerb);
  return (
    verbs.length > 0 &&
    verbs.every((verb) =>
      unit.words.some(({ index, isSpeaker }) => isSpeaker && index < verb.index && verb.index - index <= 3),
    )
  );
}

function isInQuotes(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1;
}
