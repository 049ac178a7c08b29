import { bilingual } from '../language/bilingual.ts';
import { spanishStopWords } from '../language/es/words.ts';
import { capitalised, fold } from '../language/fold.ts';
import { inLanguage } from '../language/languages.ts';
import { termsOf } from '../language/tokens.ts';
import { opensInSpanish } from './joints.ts';
import { asTyped, type Reading } from './readings.ts';
import type { Turn } from './turn.ts';

/** What joins a line to the one before: "¿y en 2002?", "pero ¿por qué?" */
const joining = /^[¿\s]*(?:(?:y|e|pero|entonces|o sea|ahora|bueno|también|ok|vale)[\s,]+)+¿?/iu;
/** Words that stand for what was said before. */
const pronoun =
  /(?<!\p{L})(?:(?:de |a |con |por |para |en |sobre )?(?:ell[oa]s?|él|eso|esto|aquello|[eé]se|[eé]ste|[eé]sos|[eé]stos|[eé]sas|[eé]stas)|ahí|allí|allá|entonces|l[oa]s? (?=\p{L}+(?:ó|aron|ieron|aba|ía|e|a|n)(?!\p{L})))(?!\p{L})/giu;
/** "¿Qué dice ella?": somebody of whom the line before spoke. */
const isPointing = (core: string): boolean => new RegExp(pronoun.source, 'iu').test(core);
/** Names and figures within a question; what it opens with is none. */
const name = /(?<=[\p{L}\p{N},] (?:(?:el|la|los|las) )?)\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*/gu;
/** A thing with its article: "el puente de piedra". */
const thing = /(?<!\p{L})(?:el|la|los|las) \p{Ll}[\p{L}-]*(?: (?:de|del|de la) \p{L}+)?/gu;
const figure = /(?<![\p{L}\p{N}])\p{N}{4}(?![\p{L}\p{N}])/gu;

const bare = (question: string): string => question.replace(/[¿?¡!]/g, '').trim();
/** The question that a chain of follow-ups began with. */
const firstOf = (question: string): string => `¿${bare(question.split(/(?<=\?) (?=¿)/)[0] ?? question)}?`;
const termsIn = (text: string): readonly string[] => inLanguage('es', () => termsOf(text));

/**
 * How a Spanish line may be understood after others: as it was typed, or with what it leaves out. A name or a year takes the
 * place of another of the last question; a question of its own is asked with the words of the last one.
 */
export function readingsInSpanish(typed: string, turns: readonly Turn[]): readonly Reading[] {
  const alone = asTyped(typed);
  const last = turns.at(-1);
  if (last === undefined || last.question === '') return [alone];
  const isJoined = joining.test(typed);
  const core = bare(typed.replace(joining, ''));
  const asks = opensInSpanish.test(core);
  const own = termsIn(core);
  const names = core.match(/\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*/gu) ?? [];
  const isShort = own.length < fewestTerms && (asks ? names.length === 0 : true);
  if (!isJoined && !isPointing(core) && !isShort) return [alone];
  const before = firstOf(last.question);
  const taken = (question: string, line: string): Reading => ({
    ...alone,
    question,
    limits: last.limits,
    isFollowUp: true,
    likelihood: isPointing(core) || isShort ? likelyPointing : likelyJoined,
    among: line === question ? null : { line, articleIds: null, told: null },
  });
  // "¿Detuvieron a alguien?" has a verb of its own, and asks by it.
  if (!asks && !isJoined && opensWithVerb(core)) return [alone];
  if (!asks) {
    const swapped = swappedIn(before, core);
    return [taken(swapped, swapped), alone];
  }
  // Of several who may be meant, the last question names the one.
  const about = (bare(before).match(name) ?? []).join(' ');
  const subject = about === '' ? withoutOpening(bare(before)) : about;
  const line = `¿${core.replace(pronoun, ' ').replace(/\s+/g, ' ').trim()} ${subject}?`;
  const asked = taken(`${before} ¿${capitalised(core)}?`, line);
  // "Ella" is nobody by itself.
  return isPointing(core) ? [asked] : [asked, alone];
}

function opensWithVerb(core: string): boolean {
  const [first = '', ...others] = core.split(' ');
  return others.length > 0 && bilingual().mayBeVerb(fold(first));
}

/** A line with fewer words of its own asks nothing by itself. */
const fewestTerms = 2;
/** A line that leaves something out, and one that is only joined, beside that as it was typed. */
const likelyPointing = 1.3;
const likelyJoined = 0.7;

/** The last question with a year, a name or a thing of the line in the place of its own; the line behind it where it has none. */
function swappedIn(question: string, core: string): string {
  const value = core.replace(/^(?:en|de|del|con|a|al|para|por|sobre|según) /iu, '');
  const kinds: readonly (readonly [RegExp, RegExp])[] = [
    [/^(?:en |de )?\p{N}{4}$/u, figure],
    [/^(?:(?:el|la|los|las) )?\p{Lu}/u, name],
    [/^(?:el|la|los|las) \p{Ll}/u, thing],
  ];
  for (const [isOfKind, kind] of kinds) {
    const found = isOfKind.test(value) ? [...question.matchAll(kind)].at(-1) : undefined;
    if (found !== undefined)
      return question.slice(0, found.index) + value + question.slice(found.index + found[0].length);
  }
  return `¿${bare(question)}, ${core}?`;
}

/** The words of a question that tell what it is about. */
const withoutOpening = (question: string): string =>
  question
    .split(/[\s,]+/)
    .filter((word) => !spanishStopWords.has(fold(word)))
    .join(' ');
