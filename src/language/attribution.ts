import { type Span, spansMeet } from './span.ts';

const saying =
  '(?:argu|say|said|writ|wrote|warn|predict|note|repli|conclud|report|add|claim|explain|told|tell|describ|stress|observ|insist|contend|believ|think|thought|put)(?:e|es|s|d|ed|ied|ies|ing|te|tes)?';
/** Someone who speaks: at most eight words, no comma. */
const speaker = "[\\p{L}\\p{M}'’.&-]+(?:\\s+[\\p{L}\\p{M}\\d'’.&-]+){0,7}?";

const name = "[\\p{L}\\p{M}\\d'’.&-]+";
/** Words that no speaker's name has: "said the plant would close" goes on to what is said. */
const predicate =
  "(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|shall|should|must|does|do|did|not|never|that|\\p{L}+n['’]t)(?!\\p{L})";

/** Parts of a sentence that only say who says it. Each leaves a whole statement behind when it is taken out. */
const patterns: readonly RegExp[] = [
  new RegExp(`^according\\s+to\\s+${speaker}(?:\\s*,)`, 'iu'),
  /,?\s+according\s+to\s+[^,;]+?(?=[.,;]|$)/iu,
  new RegExp(`,\\s+${speaker}\\s+${saying}(?=\\s*(?:[.,;]|$|\\s(?:in|on|at)\\s))`, 'iu'),
  new RegExp(
    `(?<!^\\S+(?:\\s\\S+){0,4},\\s[^,]{1,60}),\\s+${saying}\\s+(?!that(?!\\p{L}))(?:(?!${predicate})${name}\\s+){0,8}?(?!${predicate})${name}(?=\\s*(?:[.,;]|$))`,
    'iu',
  ),
  new RegExp(`^\\p{Lu}${speaker}\\s+${saying}\\s+(?:that\\s+|,\\s*|:\\s*)`, 'u'),
  // "Is named by the Courier as …"
  /(?<=(?:identified|named|described|characteri[sz]ed|reported|given|quoted)\s)by\s+(?:the\s+)?\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*){0,4}(?=\s+as\s)/u,
];

/** Where a sentence names its speaker and nothing else: "according to Newsvane", ", Dr. Silva says". Half-open, within `text`. */
export function attributions(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null || match[0].length >= text.length - 12) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    if (!spans.some((other) => spansMeet(other, span))) spans.push(span);
  }
  return spans;
}

const quotedOr = '(?:[,.!?]["”’]|["”’],?|,)';
/** Where a sentence says who says it, the speaker as `who`: "…," said Ana Duarte, the mayor; "according to a report". */
const told: readonly RegExp[] = [
  /(?<!\p{L})according\s+to\s+(?<who>[^,;.]{3,90})/iu,
  new RegExp(
    `${quotedOr}\\s+${saying}\\s+(?!that(?!\\p{L}))(?<who>(?:(?!${predicate})${name}\\s+){0,8}?(?!${predicate})${name})(?=\\s*(?:[.,;]|$))`,
    'iu',
  ),
  new RegExp(
    `${quotedOr}\\s+(?<who>(?=\\p{Lu}|(?:the|an?|one|two|its|his|her|their)\\s)${speaker})\\s+${saying}(?=\\s*(?:[.,;]|$|\\s(?:in|on|at|the|to)\\s))`,
    'u',
  ),
  new RegExp(
    `^(?<who>(?=\\p{Lu})${speaker})(?:,[^,]{2,60},)?\\s+${saying}\\s+(?:that\\s+|,\\s*|:\\s*|(?=["“‘\\p{Ll}]))`,
    'u',
  ),
];
const apposed = /^,\s+(?<name>\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*)+)(?=[,.;]|$)/u;
const nobody = /^(?:he|she|they|it|who|which|we|i|you)$/iu;

/** Who a sentence says is the one to say it, in its own words; null where it names nobody. */
export function speakerIn(text: string): string | null {
  for (const pattern of told) {
    const found = pattern.exec(text);
    const who = found?.groups?.who?.trim();
    if (found === null || who === undefined || nobody.test(who)) continue;
    // "Its director, Ana Duarte, said"
    return (
      apposed.exec(text.slice(text.indexOf(who, found.index) + who.length))?.groups?.name?.replace(/\.$/, '') ?? who
    );
  }
  return null;
}

/** `text` with the spans blanked out; the same length, so that other spans into it still hold. */
export function blanked(text: string, spans: readonly Span[]): string {
  let result = text;
  for (const { start, end } of spans) result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
  return result;
}
