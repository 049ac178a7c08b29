import type { Span } from '../corpus/article.ts';
import { type Slot, type SlotSpan, slotsIn } from './direct-slots.ts';
import { isMoment, isQuantity, type Quantity, readFigures } from './figures.ts';
import { type Name, readNames } from './names.ts';
import { personTitles } from './names-words.ts';
import type { Asked, Wanted } from './question-kind.ts';
import { singular } from './question-words.ts';

/** How a candidate was come by: a typed span, or a turn of phrase that names what is asked. */
export const candidateRules = [
  'figure',
  'moment',
  'name',
  'other-name',
  'apposed',
  'called',
  'range',
  'role',
  'slot',
] as const;
export type CandidateRule = (typeof candidateRules)[number];

/** A span of a sentence that may be what is asked for. */
export interface Candidate {
  readonly rule: CandidateRule;
  /** Half-open, in the sentence. */
  readonly span: Span;
  /** Where it stands beside the question's verb; null elsewhere. */
  readonly slot: Slot | null;
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
  if (fits !== undefined) return fits(quantity);
  return !wanted.isCount || quantity.kind === 'count' || quantity.counts !== null;
}

function figures(sentence: string, wanted: Wanted, published: string): readonly Candidate[] {
  const quantities = readFigures(sentence, published)
    .filter(isQuantity)
    .filter((one) => isWantedQuantity(one, wanted));
  const head = wanted.noun?.split(' ').at(-1) ?? '';
  const counted = quantities.filter(({ counts }) => counts !== null && head !== '' && sameNoun(counts, head));
  const chosen = wanted.asked === 'figure' && counted.length > 0 ? counted : quantities;
  const single = chosen.map(
    (quantity): Candidate => ({ rule: 'figure', span: quantity.span, slot: null, hasNoun: counted.includes(quantity) }),
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
  return isRange
    ? [{ rule: 'range', span: { start: first.span.start, end: second.span.end }, slot: null, hasNoun: false }]
    : [];
}

function moments(sentence: string, wanted: Wanted, published: string): readonly Candidate[] {
  const wantsYear = wanted.noun === 'year';
  return readFigures(sentence, published)
    .filter(isMoment)
    .filter((moment) => !moment.isResolved && (moment.grain !== 'century' || wanted.noun === 'century'))
    .map((moment) => {
      const year = wantsYear ? /\b\d{4}\b/.exec(moment.text) : null;
      const part =
        /(?:\b(?:the )?(?:early|late|mid|spring|summer|autumn|fall|winter)(?: of)?[ -])$/i.exec(
          sentence.slice(0, moment.span.start),
        )?.[0].length ?? 0;
      const rest = /^[–-]\d{2,4}\b/.exec(sentence.slice(moment.span.end))?.[0].length ?? 0;
      const start = year === null ? moment.span.start - part : moment.span.start + year.index;
      return {
        rule: 'moment',
        span: { start, end: year === null ? moment.span.end + rest : start + year[0].length },
        slot: null,
        hasNoun: false,
      };
    });
}

/** Titles right before a name, at most three words: "King George III" is who it was, not "George III". */
const titleBefore = new RegExp(`(?:(?:${[...personTitles].join('|')})\\.? ){1,3}$`, 'u');

function withTitle(sentence: string, name: Name): Span {
  const title = name.kind === 'person' ? (titleBefore.exec(sentence.slice(0, name.span.start))?.[0].length ?? 0) : 0;
  return { start: name.span.start - title, end: name.span.end };
}

function names(sentence: string, asked: Asked): readonly Candidate[] {
  const fits = ({ kind }: Name): boolean =>
    asked === 'name' || kind === asked || kind === 'thing' || (asked === 'person' && kind === 'organisation');
  return readNames(sentence)
    .filter((name) => (!name.isDoubtful || asked === 'person') && fits(name))
    .map((name) => ({
      rule: asked === name.kind || asked === 'name' ? 'name' : 'other-name',
      span: withTitle(sentence, name),
      slot: null,
      hasNoun: false,
    }));
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const item = String.raw`(?:(?:the )?[\p{Lu}\d][\p{L}\p{M}\p{N}.&'’-]*(?: (?:of |de |the )*[\p{Lu}\d][\p{L}\p{M}\p{N}.&'’-]*)*)`;
const nameList = `${item}(?:, ${item})*(?:,? and ${item})?`;

/** Names set beside the noun that is asked for: "exercises such as RIMPAC and UNITAS", "Black Hawk helicopters". */
function apposed(sentence: string, noun: string, asked: Asked): readonly Candidate[] {
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
    found.push({ rule: 'apposed', span: { start, end: start + behind[1].length }, slot: null, hasNoun: true });
  }
  const beside = asked === 'person' ? new RegExp(`${nounForms} (${item})`, 'u').exec(sentence) : null;
  if (beside?.[1] !== undefined) {
    const start = beside.index + beside[0].length - beside[1].length;
    found.push({ rule: 'apposed', span: { start, end: start + beside[1].length }, slot: null, hasNoun: true });
  }
  const before = asked === 'person' ? null : new RegExp(`(${item}) ${nounForms}`, 'u').exec(sentence);
  if (before?.[1] !== undefined) {
    const skipped =
      /^(?:The|A|An|In|Our|Its|Their|These|This|Some|Many|Joint|Other|Most|All) /.exec(before[1])?.[0].length ?? 0;
    const span = { start: before.index + skipped, end: before.index + before[1].length };
    if (isName(sentence.slice(span.start, span.end))) found.push({ rule: 'apposed', span, slot: null, hasNoun: true });
  }
  for (const name of readNames(sentence)) {
    const words = name.text.split(' ').map((word) => singular(word.toLowerCase()));
    if (words.length > 1 && words.includes(head))
      found.push({ rule: 'apposed', span: name.span, slot: null, hasNoun: true });
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
    return { rule: 'called', span: { start, end: start + name.length }, slot: null, hasNoun: false };
  });
}

/** Offices as they are written in lower case before a name: "Peru's foreign minister Elmer Schialer". */
const office =
  '(?:minister|president|secretary|director|governor|mayor|senator|chairman|chairwoman|chief|leader|coach|analyst|spokesman|spokeswoman|author|writer|founder|king|queen|general|professor|economist|historian|chancellor|commissioner|ambassador|judge|engineer|scientist|researcher|physicist|chemist|inventor|quarterback|linebacker)';
const bareTitle = /^(?:the |an? )?(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Dame|Lord|Lady|St|Saint)\.?$/i;

/** What a person is, beside the name: "Sean Parnell, the Assistant to the Secretary", "Deputy Secretary of State Christopher Landau". */
export function roles(sentence: string, name: string): readonly Candidate[] {
  const whole = escaped(name);
  const phrase = String.raw`((?:[\p{L}.'’&-]+ ){0,14}?[\p{L}.'’&-]+)`;
  const end = String.raw`(?=,|;|\.$|\.\s|$| who\b| and (?:took|was|is|has|joined|had|will)\b)`;
  const isRole = /^(?:the|an?|its|his|her|their|then|former|\p{Lu}[\p{L}.-]*|[\p{L}-]+['’]s) /u;
  const patterns = [
    new RegExp(`${whole}(?:,? (?:of|from|at) [^,;]+?)?,? (?:is|was|serves as|served as) ${phrase}${end}`, 'iu'),
    new RegExp(`${whole}, ${phrase}${end}`, 'iu'),
    new RegExp(
      `((?:\\p{Lu}[\\p{L}.-]+['’]s |(?:the )?\\p{Lu}[\\p{L}.-]+ )(?:[\\p{Ll}-]+ ){0,2}${office}) ${whole}`,
      'u',
    ),
    new RegExp(`((?:\\p{Lu}[\\p{L}.-]+ (?:of |for |to the |to |the )*){1,9})${whole}`, 'u'),
  ];
  return patterns.flatMap((pattern, at) => {
    const match = pattern.exec(sentence);
    const words = match?.[1]
      ?.replace(/^(?:The|Yesterday|In|On|And|But|When|According) /, '')
      .replace(/(?<=\p{L}{3})\.$/u, '')
      .trimEnd();
    if (match === null || words === undefined || words === '' || bareTitle.test(words)) return [];
    if (at < 2 && !isRole.test(words)) return [];
    const start = match.index + match[0].lastIndexOf(words);
    return [{ rule: 'role', span: { start, end: start + words.length }, slot: null, hasNoun: true }];
  });
}

/** Whether a span is one item of several: "trafficking" of "trafficking, migration and violence". One alone would be half an answer. */
export function isPartOfList(sentence: string, { start, end }: Span): boolean {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  if (
    /^,? (?:and|or|as well as) (?:the |an? )?\p{Lu}/u.test(after) ||
    /\p{Lu}[\p{L}'’.-]*,? (?:and|or) (?:the |an? )?$/u.test(before)
  )
    return true;
  return (
    /^, (?:[\p{L}'’.-]+ ){0,3}[\p{L}'’.-]+(?:,? (?:and|or) |, )/u.test(after) &&
    !/^, (?:who|which|where|when|whose|an?|the|in|on|at|with|after|before|while)\b/.test(after)
  );
}

const numberWord = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+(?:,\\d{3})*(?:\\.\\d+)?)';

/** A number a few words before the noun that is counted: "eight owned-and-operated stations". */
function numbered(sentence: string, noun: string): readonly Candidate[] {
  const head = singular(noun.split(' ').at(-1) ?? noun);
  const pattern = new RegExp(
    `(?<![\\d.,$€£-])(?!(?:1[5-9]|20)\\d\\d\\b)(${numberWord})(?: (?!(?:and|or|in|of|on|at|to|by|for|from|with|the|a|an|was|were|is|are|had|has)\\b)[\\p{L}-]+){0,3}? ${escaped(head.replace(/y$/, ''))}(?:y|s|es|ies)?\\b`,
    'giu',
  );
  return [...sentence.matchAll(pattern)].map((match) => ({
    rule: 'figure',
    span: { start: match.index, end: match.index + (match[1] ?? '').length },
    slot: null,
    hasNoun: true,
  }));
}

/** "30–75%", "five to ten years": two numbers that give one range are one candidate. */
function joinedRanges(sentence: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => {
    const before = new RegExp(`(?<![\\d.])(${numberWord}(?: percent|%)?)(?:[–-]| to | or )$`, 'iu').exec(
      sentence.slice(0, candidate.span.start),
    );
    return before === null ? candidate : { ...candidate, span: { start: before.index, end: candidate.span.end } };
  });
}

/** Of those that take up the same words, the first; inside another of the same start or end, the longer. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ span }, at) =>
      !candidates.some((other, place) => place < at && other.span.start === span.start && other.span.end === span.end),
  );
}

/** A phrase that can be a thing or a person: with a name or an article, without figures, and short. */
function isPhrase(words: string): boolean {
  return /^(?:the|an?) |\p{Lu}/u.test(words) && !/[\d$€£%]/.test(words) && words.split(/\s+/).length <= 6;
}

const asCandidate = ({ slot, span }: SlotSpan): Candidate => ({ rule: 'slot', span, slot, hasNoun: false });

/** The candidate with the slot that it stands in. */
function placed(candidate: Candidate, spans: readonly SlotSpan[]): Candidate {
  const inside = spans.find(({ span }) => span.start <= candidate.span.start && candidate.span.end <= span.end);
  return inside === undefined ? candidate : { ...candidate, slot: inside.slot };
}

/** All spans of `sentence` that may be what is wanted, in order of rule, then of place; none for kinds that no span answers. */
export function candidatesIn(sentence: string, wanted: Wanted, published: string, question = ''): readonly Candidate[] {
  const spans = slotsIn(question, sentence);
  const slotted = (others: readonly Candidate[]): readonly Candidate[] =>
    distinct([
      ...others.map((one) => placed(one, spans)),
      ...spans.filter(({ span }) => isPhrase(sentence.slice(span.start, span.end))).map(asCandidate),
    ]);
  switch (wanted.asked) {
    case 'figure':
    case 'money':
    case 'share': {
      const read = figures(sentence, wanted, published);
      const counted =
        wanted.asked === 'figure' && wanted.noun !== null && !read.some(({ hasNoun }) => hasNoun)
          ? numbered(sentence, wanted.noun)
          : [];
      return distinct(joinedRanges(sentence, counted.length > 0 ? counted : read));
    }
    case 'date':
      return moments(sentence, wanted, published);
    case 'person':
    case 'place':
    case 'organisation': {
      const apposition = wanted.noun === null ? [] : apposed(sentence, wanted.noun, wanted.asked);
      return slotted([...apposition, ...names(sentence, wanted.asked)]);
    }
    case 'name': {
      const apposition = wanted.noun === null ? [] : apposed(sentence, wanted.noun, wanted.asked);
      return slotted([...apposition, ...called(sentence), ...names(sentence, 'name')]);
    }
    default:
      return [];
  }
}

/** Candidates that are no answer: words of the question itself, or the one whom it is about under a longer name. */
export function isInQuestion(words: string, question: string): boolean {
  const typed = ` ${question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const own = words
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (own === '' || typed.includes(` ${own} `)) return true;
  const last = own.split(' ').at(-1) ?? '';
  return (
    /^\p{Lu}/u.test(words) &&
    !/\d/.test(words) &&
    last.length > 3 &&
    typed.includes(` ${last} `) &&
    own
      .split(' ')
      .every(
        (word) =>
          typed.includes(` ${word} `) ||
          personTitles.has(word.charAt(0).toUpperCase() + word.slice(1)) ||
          word === 'of',
      )
  );
}
