import { isCopula, type Part, type Stretch } from '../language/clause.ts';
import { type NameKind, readNames } from '../language/names.ts';
import { genderOf, verbForms } from '../language/tagging.ts';
import { isListed } from '../language/words.ts';
import { type Asked, askedOf, partsOf, predicateFor } from './asked.ts';
import { type Sources, sourceTail } from './speakers.ts';
import { nounPhraseIn, outletKey, personsTogether, toldIn } from './told.ts';
import type { Turn } from './turn.ts';
import { agreeing, bareNoun, definite } from './wording.ts';

/** Something that was spoken of, as it may stand in a later question. */
export interface Antecedent {
  /** "the dyke", "Elmer Schialer", "the people who drowned in Lindhaven" */
  readonly text: string;
  /** What it is called in one word: "dyke"; empty for an answer of several words. */
  readonly head: string;
  readonly isName: boolean;
  readonly isPlural: boolean;
  /** Null where nothing tells. */
  readonly kind: NameKind | 'common' | null;
  /** "in" of "in Lindhaven". */
  readonly preposition: string | null;
  /** Of somebody by name; null where the name does not tell. */
  readonly gender: 'female' | 'male' | null;
  /** About 0.2 to 3: how much it was spoken of, and how lately. */
  readonly weight: number;
}

export type Spoken = Omit<Antecedent, 'gender'>;

/** How a part of a question weighs: what it is about most. */
const weights = {
  subject: 3,
  who: 4,
  answer: 3.2,
  agent: 2.8,
  object: 2.6,
  counted: 2.4,
  place: 2,
  owner: 1.8,
  named: 0.7,
};
/** What only came closest may have nothing to do with the question. */
const shareOfNear = 0.5;
/** What one more exchange in between leaves of a weight. */
const fading = 0.6;
/** Who was spoken of before as well goes on being so: what the other exchanges add of their weight. */
const keptUp = 0.6;

/** All that was spoken of, the likeliest to be meant first. */
export function spokenOf(turns: readonly Turn[], articles: Sources['articles']): readonly Antecedent[] {
  const publishers = new Set([...articles.values()].map(({ publisher }) => outletKey(publisher)));
  const found = new Map<string, Told>();
  [...turns].reverse().forEach((turn, age) => {
    const kinds = kindsIn(turn);
    for (const one of inTurn(turn, kinds, age === 0 ? publishers : null)) {
      const text = nounPhraseIn(one.text);
      if (text === null) continue;
      const weight = one.weight * fading ** age;
      const told = { ...one, ...kindOf(text, one, kinds, publishers), text, weight };
      const before = found.get(text.toLowerCase()) ?? { ...told, byAge: new Map<number, number>() };
      before.byAge.set(age, Math.max(before.byAge.get(age) ?? 0, weight));
      const { byAge } = before;
      const kind = isTelling(before.kind) ? before.kind : told.kind;
      found.set(text.toLowerCase(), { ...(before.weight < weight ? told : before), kind, byAge });
    }
  });
  const all = [...found.values()].map(({ byAge, ...one }) => ({
    ...one,
    weight:
      one.weight +
      keptUp *
        Math.max(
          0,
          [...byAge.values()].reduce((sum, each) => sum + each, -one.weight),
        ),
    gender: one.isName ? genderOf(one.text) : null,
  }));
  return inFull(all).sort((a, b) => b.weight - a.weight);
}

/** What was spoken of, with the most that each exchange did. */
interface Told extends Spoken {
  readonly byAge: Map<number, number>;
}

/** Where one exchange does not tell what a name names another may. */
const isTelling = (kind: Spoken['kind']): boolean => kind !== null && kind !== 'thing';

/** What a name names, as far as what was shown tells. */
function kindOf(
  text: string,
  { isName, kind }: Spoken,
  kinds: ReadonlyMap<string, NameKind>,
  publishers: ReadonlySet<string>,
): Pick<Spoken, 'kind'> {
  if (publishers.has(outletKey(text))) return { kind: 'organisation' };
  return { kind: kind ?? (isName ? (kinds.get(text.toLowerCase()) ?? null) : null) };
}

/** "Rodriguez" and "Isabel Rodriguez" are one, called by the whole name. */
function inFull(all: readonly Antecedent[]): Antecedent[] {
  const wholeOf = ({ text }: Antecedent) =>
    all.find(
      (one) =>
        one.kind === 'person' &&
        one.isName &&
        !one.isPlural &&
        (one.text.endsWith(` ${text}`) || one.text.startsWith(`${text} `)),
    );
  const most = (whole: Antecedent): number =>
    Math.max(...all.filter((one) => one === whole || wholeOf(one) === whole).map(({ weight }) => weight));
  return all.filter((one) => wholeOf(one) === undefined).map((one) => ({ ...one, weight: most(one) }));
}

/** What the sentences that were shown say the names are. */
function kindsIn({ lines, direct, question }: Turn): ReadonlyMap<string, NameKind> {
  const kinds = new Map<string, NameKind>();
  for (const { text, kind } of [question, direct ?? '', ...lines].flatMap((line) => readNames(line)))
    for (const key of [text, text.split(' ').at(-1) ?? ''])
      if (kind !== 'thing' || !kinds.has(key.toLowerCase())) kinds.set(key.toLowerCase(), kind);
  return kinds;
}

/** @param publishers by `outletKey`: who is no part of what was said; null for an older exchange, of which names are no longer remembered */
function* inTurn(
  turn: Turn,
  kinds: ReadonlyMap<string, NameKind>,
  publishers: ReadonlySet<string> | null,
): Generator<Spoken> {
  const isAnswered = turn.kind === 'answered';
  const share = isAnswered ? 1 : shareOfNear;
  // What only came closest answers nothing.
  const asked = askedOf(turn.question.replace(sourceTail, ''), turn.direct, isAnswered ? turn.lines[0] : '');
  const { opening, subject, auxiliary } = asked.clause;
  const isWho = opening?.word === 'who';
  if (subject !== null)
    yield* ofPart(numbered(withClause(asked, withModifiers(asked, subject)), auxiliary), weights.subject, kinds, isWho);
  // "Tell me about Ilse Maran": what no question has a subject beside is its subject.
  const isAll = opening === null && subject === null;
  for (const part of partsOf(asked.clause))
    yield* part.preposition === null
      ? ofPart(withModifiers(asked, part), weights.object, kinds)
      : ofPart(part, isAll ? weights.subject : weights.place, kinds);
  if (opening?.noun && !opening.noun.isPronoun)
    yield { ...plain(opening.noun, weights.counted, kinds), text: countedIn(asked, opening.noun) };
  const isName = asked.answer !== null && /^\p{Lu}/u.test(asked.answer);
  // "A specialist in Andean economy" tells who Isabel Rodriguez is; spoken of is she.
  const tellsOf = isWho && subject !== null && !isName;
  if (asked.answer !== null && isThing(asked.answer) && !tellsOf) {
    const kind = kinds.get(asked.answer.toLowerCase()) ?? null;
    yield {
      text: definite(asked.answer),
      head: '',
      isName,
      isPlural: / and /.test(asked.answer) || (opening?.noun?.isPlural ?? false),
      kind: isWho ? 'person' : kind,
      preposition: null,
      weight: (isWho ? weights.who : weights.answer) * share,
    };
  } else if (isWho && subject === null) yield* agentOf(asked);
  const together = personsTogether([turn.question, asked.answer ?? ''], kinds);
  if (together !== null) yield together;
  const [first = ''] = turn.lines;
  for (const one of toldIn(first, publishers ?? new Set(), kinds)) yield { ...one, weight: one.weight * share };
  if (publishers !== null && turn.kind !== 'not-found') yield* namesIn(turn, publishers);
}

/** A subject in the number that its auxiliary tells: "is the lens" is of one. */
function numbered(subject: Part, auxiliary: Stretch | null): Part {
  if (/^(?:is|was|does|has)\b/i.test(auxiliary?.text ?? '')) return { ...subject, isPlural: false };
  return /^(?:are|were|do|have)\b/i.test(auxiliary?.text ?? '') ? { ...subject, isPlural: true } : subject;
}

/** "Trade between China and Latin America" is one thing, but "in 2022" is not of it. */
function withModifiers({ text, clause }: Asked, subject: Part): Part {
  const isOwn = ({ kind, preposition }: Part): boolean =>
    kind === 'noun' && preposition !== null && !/^(?:in|at|on|by|to)$/.test(preposition);
  const end = partsOf(clause).reduce(
    (until, part) => (isOwn(part) && part.start === until + 1 ? part.end : until),
    subject.noun.end,
  );
  return { ...subject, noun: { text: text.slice(subject.noun.start, end), start: subject.noun.start, end } };
}

/** "The person who was arrested": a clause behind tells who that is. */
function withClause({ text, clause: { auxiliary } }: Asked, subject: Part): Part {
  const { start, end } = subject.noun;
  if (!isCopula(auxiliary?.text ?? '')) return subject;
  const whole = subject.isName || !/^ (?:who|that|which) \p{L}/iu.test(text.slice(end)) ? null : text.slice(start);
  if (whole === null || whole.split(' ').length > maxDescribed) return subject;
  return { ...subject, noun: { text: whole, start, end: text.length } };
}

/** What answered is spoken of where it is a thing, and no number or statement. */
const isThing = (answer: string): boolean =>
  /^(?:\p{Lu}|the |an? )/u.test(answer) && !/^(?:In|On|At|Since|By|To|Because|Yes|No)\b/.test(answer);

function* ofPart(part: Part, weight: number, kinds: ReadonlyMap<string, NameKind>, isPerson = false) {
  if (part.kind !== 'noun' || part.isPronoun || !part.hasNoun) return;
  const one = plain(part, weight, kinds);
  yield isPerson ? { ...one, kind: 'person' as const } : one;
  if (part.owner !== null) yield ofStretch(part.owner, weights.owner, kinds);
  // "The collapse of Venezuela" speaks of Venezuela too, "Vuk and Dahl" of each.
  if (part.isName) return;
  const [, ...inner] = part.noun.text.split(/ (?:of(?: the)?|and) /);
  for (const text of inner) if (/^\p{Lu}/u.test(text)) yield ofStretch({ text }, weights.owner, kinds);
}

const ofStretch = ({ text }: Pick<Stretch, 'text'>, weight: number, kinds: ReadonlyMap<string, NameKind>) => ({
  text,
  head: text.split(' ').at(-1)?.toLowerCase() ?? '',
  isName: /^\p{Lu}/u.test(text),
  isPlural: false,
  kind: kinds.get(text.toLowerCase()) ?? null,
  preposition: null,
  weight,
});

function plain(part: Part, weight: number, kinds: ReadonlyMap<string, NameKind>): Spoken {
  const { noun, head, isName, isPerson, isPlace, isPlural, preposition } = part;
  const known = kinds.get(noun.text.replace(/^the /i, '').toLowerCase());
  const told = isPerson ? 'person' : isPlace ? 'place' : null;
  const kind = known !== undefined && known !== 'thing' ? known : (told ?? (isName ? null : 'common'));
  // "The minister Samir Nasser" goes on under his name.
  const titled = isPerson ? /^(?:the )?(?:(?!of )\p{Ll}+ )+(?=\p{Lu})(.+)$/u.exec(noun.text)?.[1] : undefined;
  return {
    text: titled ?? definite(noun.text),
    head,
    isName: isName || titled !== undefined,
    isPlural,
    kind,
    preposition,
    weight,
  };
}

/** Longer descriptions are no part of a sentence that a person would type. */
const maxDescribed = 10;

/** "The people who drowned in Lindhaven", "the missing miners", "the company that built the lander". */
function countedIn(asked: Asked, noun: Part): string {
  const { subject, auxiliary, verb, parts } = asked.clause;
  const name = bareNoun(noun.noun.text);
  const predicate = predicateFor(asked, (subject ?? noun).isPlural);
  if (predicate === null) return `the ${name}`;
  const isState = auxiliary !== null && /^(?:is|are|was|were)$/i.test(auxiliary.text);
  if (subject === null && isState && verb !== null && parts.length === 0) return `the ${verb.text} ${name}`;
  const link = subject !== null || noun.head !== 'person' ? 'that' : 'who';
  // "People in Latin America"
  const told = [name, ...asked.clause.modifiers.filter(() => subject === null).map(({ text }) => text)].join(' ');
  const described = [`the ${told} ${link}`, ...(subject === null ? [] : [subject.text]), predicate].join(' ');
  return described.split(' ').length > maxDescribed ? `the ${name}` : described;
}

/** "The painter of the Salt Gatherers", "the people who get it": who it was that did it, where nobody is named. */
function* agentOf({ clause: { verb, parts, auxiliary }, text }: Asked): Generator<Spoken> {
  const plain = { isName: false, kind: 'person', preposition: null, weight: weights.agent } as const;
  const told = auxiliary === null ? verb : auxiliary;
  if (told === null) return;
  const rest = text.slice(told.end);
  const person = `the person who ${told.text}${rest}`;
  if (person.split(' ').length > maxDescribed) return;
  const forms = verbForms(told.text);
  const many =
    auxiliary === null ? (told.text === forms.past ? forms.past : forms.infinitive) : agreeing(told.text, true);
  yield { ...plain, text: `the people who ${many}${rest}`, head: 'people', isPlural: true };
  const [object] = parts;
  const { infinitive } = forms;
  const agent = [`${infinitive}er`, `${infinitive}r`, `${infinitive}${infinitive.at(-1)}er`, `${infinitive}or`].find(
    isListed,
  );
  const isDone = auxiliary === null && object?.kind === 'noun' && object.preposition === null;
  yield agent !== undefined && isDone
    ? { ...plain, text: `the ${agent} of ${object.text}`, head: agent, isPlural: false }
    : { ...plain, text: person, head: 'person', isPlural: false };
}

/** The names in what was shown; of what only came closest those of its first sentence. */
function* namesIn({ direct, lines, kind: outcome }: Turn, publishers: ReadonlySet<string>): Generator<Spoken> {
  const isAnswered = outcome === 'answered';
  const weight = weights.named * (isAnswered ? 1 : shareOfNear);
  const told = isAnswered ? [direct ?? '', ...lines] : lines.slice(0, 1);
  for (const { text, kind, isDoubtful } of told.flatMap((line) => readNames(line)))
    if (!isDoubtful && !publishers.has(outletKey(text))) yield { ...ofStretch({ text }, weight, new Map()), kind };
}
