import { directionOf } from '../language/encoder/known-directions.ts';
import { botTable, type KindTable, kindTable } from './kind-table.ts';
import { groupOf, type KindGroup, type LineKind, lineKinds } from './kinds.ts';

/** A line as the examples take it. */
export interface ReadKind {
  readonly kind: LineKind;
  /** How likely a line of its group it is, 0 to 1. */
  readonly likelihood: number;
  /** The language beside English that the line is in, as far as can be told, BCP 47; null for English and for what may be any. */
  readonly language: string | null;
}

/**
 * What kind of line this is, by what it has in common with examples. Unsure means question.
 *
 * @param isAddressed whether it was said to the bot; else it may be talk between people
 */
export function readKind(line: string, isAddressed: boolean, table: KindTable = kindTable()): ReadKind {
  const scores = table.scores(line);
  const language = languageIn(scores, table);
  const likelihoods = likelihoodsIn(line, scores, isAddressed, (turned) => table.scoresWith(scores, turned));
  const whole = likeliest(likelihoods);
  const { group, likelihood } = framed(line, whole, (words) =>
    likeliest(likelihoodsOf(table.scores(words), isAddressed)),
  );
  const least = Math.max(table.head.least[group] ?? 0, language !== null && ofAbove.has(group) ? leastElsewhere : 0);
  if (likelihood < least) return { kind: 'question', likelihood, language };
  const members = lineKinds.filter((kind) => groupOf(kind) === group);
  const own = group === 'bot' ? likelihoodsOf(botTable().scores(line), true) : likelihoods;
  const kind = members.reduce((best, one) => (of(own, one) > of(own, best) ? one : best));
  return { kind, likelihood, language };
}

/** Kinds of lines about the answer above. In other languages than English there are few examples: a question of what was built or led is soon like one. */
const ofAbove: ReadonlySet<KindGroup> = new Set(['who-says', 'more', 'form']);
const leastElsewhere = 0.7;

/** The language for which most speaks; null where nothing speaks for any. */
function languageIn(scores: Float64Array, { languages }: KindTable): string | null {
  let best: { readonly language: string; readonly score: number } | null = null;
  for (const [at, language] of languages.entries()) {
    const score = scores[lineKinds.length + at] ?? 0;
    if (score > (best?.score ?? 0)) best = { language, score };
  }
  return best?.language ?? null;
}

/** From this likelihood on words tell by themselves what an English line is; below it is also asked what it means. */
const surelyByWords = 0.9;

/** Shares of all that a line may be, by its words and, where those leave doubt and it is English, by the direction of what it means. */
export function likelihoodsIn(
  line: string,
  scores: Float64Array,
  isAddressed: boolean,
  turned: (direction: Int8Array) => Float64Array,
): readonly number[] {
  const byWords = likelihoodsOf(scores, isAddressed);
  const isEnglish = scores.subarray(lineKinds.length).every((score) => score <= 0);
  if (!isEnglish || likeliest(byWords).likelihood >= surelyByWords) return byWords;
  const direction = directionOf(line);
  return direction === null ? byWords : likelihoodsOf(turned(direction), isAddressed);
}

/** A group of kinds, and how likely it is. */
export interface Likeliest {
  readonly group: KindGroup;
  readonly likelihood: number;
}

/** What asks for a check may stand before a claim or behind it: "fact check: …", "is it a fact that …", "…, true?" */
const frames = /^(?<lead>[^:,]{3,40}?)(?:: | that )|[,.;–-] (?<tail>[^,.;:]{3,40})$/u;
/** So surely a piece of a line must ask for a check by itself, that what it frames is a claim whatever its words are. */
const surely = 0.8;
const minClaimWords = 3;

/** A claim is checked where a piece before or behind it surely asks for that: the claim itself may be about anything. */
export function framed(line: string, whole: Likeliest, kindOf: (words: string) => Likeliest): Likeliest {
  if (whole.group !== 'question' && whole.group !== 'check') return whole;
  const { lead, tail } = frames.exec(line.trim())?.groups ?? {};
  const piece = lead ?? tail;
  if (piece === undefined || line.replace(piece, '').trim().split(/\s+/).length < minClaimWords) return whole;
  const found = kindOf(piece);
  return found.group === 'check' && found.likelihood >= surely ? found : whole;
}

const of = (likelihoods: readonly number[], kind: LineKind): number => likelihoods[lineKinds.indexOf(kind)] ?? 0;

/** Shares of all that is possible, by kind. */
export function likelihoodsOf(scores: Float64Array, isAddressed: boolean): readonly number[] {
  const possible = lineKinds.map((kind, i) =>
    kind === 'talk' && isAddressed ? Number.NEGATIVE_INFINITY : (scores[i] ?? 0),
  );
  const most = Math.max(...possible);
  const odds = possible.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, one) => total + one, 0);
  return odds.map((one) => one / sum);
}

/** The likeliest group of kinds. */
export function likeliest(likelihoods: readonly number[]): Likeliest {
  const groups = new Map<KindGroup, number>();
  lineKinds.forEach((kind, i) => {
    const group = groupOf(kind);
    groups.set(group, (groups.get(group) ?? 0) + (likelihoods[i] ?? 0));
  });
  let best: Likeliest = { group: 'question', likelihood: 0 };
  for (const [group, likelihood] of groups) if (likelihood > best.likelihood) best = { group, likelihood };
  return best;
}
