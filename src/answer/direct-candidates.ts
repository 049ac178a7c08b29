import type { Span } from '../corpus/article.ts';
import { isMoment, isQuantity, type Quantity, readFigures } from './figures.ts';
import { readNames } from './names.ts';
import type { Asked, Wanted } from './question-kind.ts';
import { singular } from './question-words.ts';

/** How a candidate was come by: a typed span, or a turn of phrase that names what is asked. */
export const candidateRules = ['figure', 'moment', 'name', 'other-name', 'apposed', 'called', 'range', 'role'] as const;
export type CandidateRule = (typeof candidateRules)[number];

/** A span of a sentence that may be what is asked for. */
export interface Candidate {
  readonly rule: CandidateRule;
  /** Half-open, in the sentence. */
  readonly span: Span;
  /** True when its own words name the thing asked for: "50,000 minors" for "how many minors". */
  readonly hasNoun: boolean;
}

const lengthUnits = /^(?:m|km|cm|mm|mi|ft|in|yd|mile|metre|meter)$/i;
const unitsOf: Readonly<Record<string, (quantity: Quantity) => boolean>> = {
  long: (quantity) => quantity.kind === 'duration' || lengthUnits.test(quantity.unit),
  old: (quantity) => quantity.kind === 'duration' || quantity.kind === 'count',
  far: (quantity) => lengthUnits.test(quantity.unit),
  tall: (quantity) => lengthUnits.test(quantity.unit),
  high: (quantity) => lengthUnits.test(quantity.unit),
  wide: (quantity) => lengthUnits.test(quantity.unit),
  deep: (quantity) => lengthUnits.test(quantity.unit),
};

const sameNoun = (one: string, other: string): boolean => singular(one.toLowerCase()) === singular(other.toLowerCase());

/** Whether a quantity is of the kind that is asked for. */
export function isWantedQuantity(quantity: Quantity, wanted: Wanted): boolean {
  if (quantity.kind === 'ordinal') return false;
  if (wanted.asked === 'money') return quantity.kind === 'money';
  if (wanted.asked === 'share') return quantity.kind === 'share';
  const fits = unitsOf[wanted.noun ?? ''];
  return fits === undefined || fits(quantity);
}

function figures(sentence: string, wanted: Wanted, published: string): readonly Candidate[] {
  const quantities = readFigures(sentence, published)
    .filter(isQuantity)
    .filter((one) => isWantedQuantity(one, wanted));
  const head = wanted.noun?.split(' ').at(-1) ?? '';
  const counted = quantities.filter(({ counts }) => counts !== null && head !== '' && sameNoun(counts, head));
  const chosen = wanted.asked === 'figure' && counted.length > 0 ? counted : quantities;
  const single = chosen.map(
    (quantity): Candidate => ({ rule: 'figure', span: quantity.span, hasNoun: counted.includes(quantity) }),
  );
  return [...single, ...ranges(sentence, chosen)];
}

/** "from $18 billion in 2002 to $450 billion in 2022": one change, told by both its ends. */
function ranges(sentence: string, quantities: readonly Quantity[]): readonly Candidate[] {
  const [first, second] = quantities;
  if (quantities.length !== 2 || first === undefined || second === undefined) return [];
  const between = sentence.slice(first.span.end, second.span.start);
  const isRange =
    /\bfrom\s+(?:\p{L}+\s+){0,2}$/iu.test(sentence.slice(0, first.span.start)) &&
    /\bto\s/i.test(between) &&
    !/[;.]/.test(between);
  return isRange ? [{ rule: 'range', span: { start: first.span.start, end: second.span.end }, hasNoun: false }] : [];
}

function moments(sentence: string, wanted: Wanted, published: string): readonly Candidate[] {
  const wantsYear = wanted.noun === 'year';
  return readFigures(sentence, published)
    .filter(isMoment)
    .filter((moment) => !moment.isResolved && (moment.grain !== 'century' || wanted.noun === 'century'))
    .map((moment) => {
      const year = wantsYear ? /\b\d{4}\b/.exec(moment.text) : null;
      const start = moment.span.start + (year?.index ?? 0);
      return {
        rule: 'moment',
        span: { start, end: year === null ? moment.span.end : start + year[0].length },
        hasNoun: false,
      };
    });
}

function names(sentence: string, asked: Asked): readonly Candidate[] {
  return readNames(sentence)
    .filter((name) => !name.isDoubtful || asked === 'person')
    .filter((name) => asked === 'name' || name.kind === asked || name.kind === 'thing')
    .map((name) => ({
      rule: asked === name.kind || asked === 'name' ? 'name' : 'other-name',
      span: name.span,
      hasNoun: false,
    }));
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const item = String.raw`(?:(?:the )?[\p{Lu}\d][\p{L}\p{M}\p{N}.&'’-]*(?: (?:of |de |the )*[\p{Lu}\d][\p{L}\p{M}\p{N}.&'’-]*)*)`;
const nameList = `${item}(?:, ${item})*(?:,? and ${item})?`;

/** Names set beside the noun that is asked for: "exercises such as RIMPAC and UNITAS", "Black Hawk helicopters". */
function apposed(sentence: string, noun: string): readonly Candidate[] {
  const head = singular(noun.split(' ').at(-1) ?? noun);
  if (head.length < 3) return [];
  const nounForms = `\\b${escaped(head.replace(/y$/, ''))}(?:y|s|es|ies)?\\b`;
  const after = new RegExp(
    `${nounForms},? (?:such as|like|including|among them|called|named|known as|namely|titled|entitled|dubbed)(?: the)? ["“'‘]?(${nameList})`,
    'u',
  );
  const found: Candidate[] = [];
  const isName = (text: string): boolean => /^\p{Lu}|^\d/u.test(text);
  const behind = after.exec(sentence);
  if (behind?.[1] !== undefined && isName(behind[1])) {
    const start = behind.index + behind[0].length - behind[1].length;
    found.push({ rule: 'apposed', span: { start, end: start + behind[1].length }, hasNoun: true });
  }
  const before = new RegExp(`(${item}) ${nounForms}`, 'u').exec(sentence);
  if (before?.[1] !== undefined) {
    const skipped =
      /^(?:The|A|An|In|Our|Its|Their|These|This|Some|Many|Joint|Other|Most|All) /.exec(before[1])?.[0].length ?? 0;
    const span = { start: before.index + skipped, end: before.index + before[1].length };
    if (isName(sentence.slice(span.start, span.end))) found.push({ rule: 'apposed', span, hasNoun: true });
  }
  for (const name of readNames(sentence)) {
    const words = name.text.split(' ').map((word) => singular(word.toLowerCase()));
    if (words.length > 1 && words.includes(head)) found.push({ rule: 'apposed', span: name.span, hasNoun: true });
  }
  return found;
}

/** What a sentence says something is called. */
function called(sentence: string): readonly Candidate[] {
  const pattern =
    /\b(?:called|named|known as|termed|dubbed|nicknamed|referred to as|titled|entitled)(?: the| an?)? (?:["“'‘]([^"”'’]{2,60})["”'’]|(\p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*)*|[\p{Ll}-]{4,}))/gu;
  return [...sentence.matchAll(pattern)].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return { rule: 'called', span: { start, end: start + name.length }, hasNoun: false };
  });
}

/** What a person is, beside the name: "Sean Parnell, the Assistant to the Secretary", "Deputy Secretary of State Christopher Landau". */
export function roles(sentence: string, name: string): readonly Candidate[] {
  const whole = escaped(name);
  const candidates: Candidate[] = [];
  const push = (match: RegExpExecArray | null, group: string | undefined): void => {
    if (match === null || group === undefined) return;
    const start = match.index + match[0].lastIndexOf(group);
    candidates.push({ rule: 'role', span: { start, end: start + group.length }, hasNoun: true });
  };
  const phrase = String.raw`((?:the |an? )?(?:[\p{L}.'’-]+ ){0,12}?[\p{L}.'’-]+)`;
  const after = new RegExp(`${whole}, ${phrase}(?=,|;|\\.$|\\.\\s|$| who\\b)`, 'iu').exec(sentence);
  if (after !== null && /^(?:the|an?|\p{Lu}|its|his|her|their|then|former|[\p{L}-]+['’]s)/u.test(after[1] ?? ''))
    push(after, after[1]);
  const is = new RegExp(
    `${whole} (?:is|was|serves as|served as) ${phrase}(?=,|;|\\.$|\\.\\s|$| who\\b| and (?:took|was|is|has)\\b)`,
    'iu',
  ).exec(sentence);
  if (is !== null && /^(?:the|an?|\p{Lu}|[\p{L}-]+['’]s)\b/u.test(is[1] ?? '')) push(is, is[1]);
  const before = new RegExp(`((?:\\p{Lu}[\\p{L}.-]+ (?:of |for |to the |to |the )*){1,8})${whole}`, 'u').exec(sentence);
  const title = before?.[1]?.replace(/^(?:The|Yesterday|In|On|And|But) /, '').trimEnd();
  if (before !== null && title !== undefined && title !== '') push(before, title);
  return candidates;
}

/** All spans of `sentence` that may be what is wanted, in order of rule, then of place; none for kinds that no span answers. */
export function candidatesIn(sentence: string, wanted: Wanted, published: string): readonly Candidate[] {
  switch (wanted.asked) {
    case 'figure':
    case 'money':
    case 'share':
      return figures(sentence, wanted, published);
    case 'date':
      return moments(sentence, wanted, published);
    case 'person':
    case 'place':
    case 'organisation':
      return [...(wanted.noun === null ? [] : apposed(sentence, wanted.noun)), ...names(sentence, wanted.asked)];
    case 'name':
      return [
        ...(wanted.noun === null ? [] : apposed(sentence, wanted.noun)),
        ...called(sentence),
        ...names(sentence, 'name'),
      ];
    default:
      return [];
  }
}
