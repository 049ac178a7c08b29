import { wantedBy } from '../answer/question/kind.ts';
import { capitalised, fold } from '../language/fold.ts';
import type { Pack } from '../language/pack.ts';
import { inLanguage } from '../language/packs/languages.ts';
import { termsOf } from '../language/tokens.ts';
import { packAsking } from './joints.ts';
import { asTyped, type Reading } from './readings.ts';
import type { Turn } from './turn.ts';

const figure = /(?<![\p{L}\p{N}])\p{N}{4}(?![\p{L}\p{N}])/gu;

const bare = (question: string): string => question.replace(/[¿?¡!]/g, '').trim();
/** "¿Qué dice ella?": somebody of whom the line before spoke. */
const points = ({ followUps }: Pack, core: string): boolean => new RegExp(followUps.pronouns.source, 'iu').test(core);

/**
 * How a line in another language than English may be understood after others: as it was typed, or with what it leaves out. A
 * name or a year takes the place of another of the last question; a question of its own is asked with the words of the last one.
 */
export function packReadings(pack: Pack, typed: string, turns: readonly Turn[]): readonly Reading[] {
  const { followUps } = pack;
  const alone = asTyped(typed);
  const last = turns.at(-1);
  if (last === undefined || last.question === '') return [alone];
  const isJoined = followUps.joining.test(typed);
  const core = bare(typed.replace(followUps.joining, ''));
  const asks = packAsking(core) === pack || opensWith(fold(pack.questions.words), core);
  const own = inLanguage(pack.language, () => termsOf(core));
  const names = core.match(/\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*/gu) ?? [];
  const isShort = own.length < fewestTerms && (asks ? names.length === 0 : true);
  const isPointing = points(pack, core);
  if (!isJoined && !isPointing && !isShort) return [alone];
  const before = firstOf(pack, last.question);
  const taken = (question: string, line: string): Reading => ({
    ...alone,
    question,
    limits: last.limits,
    isFollowUp: true,
    likelihood: isPointing || isShort ? likelyPointing : likelyJoined,
    among: line === question ? null : { line, articleIds: null, told: null },
  });
  // "¿Detuvieron a alguien?" has a verb of its own, and asks by it.
  if (!asks && !isJoined && opensWithVerb(pack, core)) return [alone];
  if (!asks) {
    const swapped = swappedIn(pack, before, core);
    return [taken(swapped, swapped), alone];
  }
  // Of several who may be meant, the last question names the one.
  const about = thingsIn(pack, bare(before));
  const subject = about.length === 0 ? withoutSmall(pack, bare(before)) : about.join(' ');
  const line = followUps.asQuestion(`${core.replace(followUps.pronouns, ' ').replace(/\s+/g, ' ').trim()} ${subject}`);
  const asked = taken(`${before} ${followUps.asQuestion(capitalised(core))}`, line);
  // "Ella" is nobody by itself, and "¿cuándo abrió?" is asked of nothing.
  return isPointing || (isShort && opensWith(followUps.adverbs, core)) ? [asked] : [asked, alone];
}

/** Whether a line opens with one of some folded words: in a hurry people write no accents. */
const opensWith = (words: string, core: string): boolean => new RegExp(`^(?:${words})(?!\\p{L})`, 'u').test(fold(core));

/** The question that a chain of follow-ups began with. */
const firstOf = ({ followUps }: Pack, question: string): string =>
  followUps.asQuestion(bare(question.split(/(?<=\?) /u)[0] ?? question));

function opensWithVerb({ followUps }: Pack, core: string): boolean {
  const [first = '', ...others] = core.split(' ');
  return others.length > 0 && followUps.mayBeVerb(fold(first));
}

/** A line with fewer words of its own asks nothing by itself. */
const fewestTerms = 2;
/** A line that leaves something out, and one that is only joined, beside that as it was typed. */
const likelyPointing = 1.3;
const likelyJoined = 0.7;

/** The last question with a year, a name or a thing of the line in the place of its own; the line behind it where it has none. */
function swappedIn({ followUps }: Pack, question: string, core: string): string {
  const value = core.replace(followUps.before, '');
  const kinds: readonly (readonly [RegExp, RegExp])[] = [
    [new RegExp(`^(?:${followUps.ofYear})?\\p{N}{4}$`, 'u'), figure],
    [new RegExp(`^(?:${followUps.ofName})?\\p{Lu}`, 'u'), followUps.names],
    [followUps.isThing, followUps.things],
  ];
  for (const [isOfKind, kind] of kinds) {
    const found = isOfKind.test(value) ? [...question.matchAll(kind)].at(-1) : undefined;
    if (found !== undefined)
      return question.slice(0, found.index) + value + question.slice(found.index + found[0].length);
  }
  return followUps.asQuestion(`${bare(question)}, ${core}`);
}

/** The things and names of a question, in order of kind. */
function thingsIn(pack: Pack, question: string): readonly string[] {
  const { followUps } = pack;
  const things = question.match(followUps.things) ?? [];
  const names = question.match(followUps.names) ?? [];
  const told = [...things, ...names.filter((name) => !things.some((thing) => thing.includes(name)))];
  // What was counted may be what is spoken of: "¿Cuántos barcos tiene Arlen?"
  const { noun } = inLanguage(pack.language, () => wantedBy(question));
  return told.length === 0 || noun === null || told.some((thing) => thing.includes(noun)) ? told : [noun, ...told];
}

/** The words of a question that tell what it is about. */
const withoutSmall = (pack: Pack, question: string): string =>
  question
    .split(/[\s,]+/)
    .filter((word) => !pack.isStopWord(fold(word)))
    .join(' ');
