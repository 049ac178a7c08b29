import { englishEveryday } from '../../language/everyday.ts';
import { areOpposedInMeaning, areOpposite } from '../../language/lexicon.ts';
import { likenessOf } from '../../language/likeness.ts';
import type { Word } from '../../language/reading/unit.ts';
import type { Span } from '../../language/span.ts';
import { stem } from '../../language/tokens.ts';
import { trendOf } from '../../language/trends.ts';
import type { Conflict } from './conflict.ts';
import { comparedBetween, comparisonIn, orderBetween } from './order.ts';
import { contextOf, type Pairing, type Side, spokenIn } from './pairing.ts';
import { type Content, isLight, type Reading } from './reading.ts';

/** What one sentence denies and the other says, opposite words, more and less, before and after. */
export const polarConflicts = (pairing: Pairing): readonly Conflict[] => [
  ...denialsOf(pairing),
  ...opposites(pairing),
  ...ordersOf(pairing),
  ...comparisonsOf(pairing),
];

/** "No more than", "not only": these deny nothing. */
const noDenial = /^(?:no (?:more|less|fewer|later|longer) than|not? (?:only|just|least))/u;

/** A content that small words deny, with the word that does. */
interface Denied {
  readonly content: Content;
  readonly marker: Span;
}

/** The contents of a sentence that are denied: by an odd number of its denials, and near one. */
function deniedIn({ reading: { reaches, contents, stated } }: Side): readonly Denied[] {
  const denials = reaches.filter(
    ({ kind, marker }) => kind === 'not' && !noDenial.test(stated.slice(marker.start, marker.start + 20)),
  );
  const isAhead = ({ end, marker }: (typeof denials)[number]) =>
    contents.some(({ span }) => span.start >= marker.end && span.start < end);
  return contents.flatMap((content) => {
    const ruling = denials.filter((reach) => {
      const { start, end, marker } = reach;
      if (content.span.start < start || content.span.start >= end) return false;
      // Of whom something is denied stands before: "the director has no intention of stepping down" denies no director.
      if (content.span.end <= marker.start && isAhead(reach)) return false;
      const between = contents.filter(
        ({ span }) =>
          span.start >= Math.min(marker.end, content.span.end) &&
          span.end <= Math.max(marker.start, content.span.start),
      );
      return between.length < maxDeniedContents;
    });
    const [first] = ruling;
    return first !== undefined && ruling.length % 2 === 1 ? [{ content, marker: first.marker }] : [];
  });
}

/** What is denied must be what the other says, not a word like it. */
const leastSaid = 0.75;

/** A denial bears on so many contents to each side. */
const maxDeniedContents = 4;

function denialsOf(pairing: Pairing): readonly Conflict[] {
  const { first, second } = pairing;
  const [mine, their] = [deniedIn(first), deniedIn(second)];
  // Where both deny something, it is the same in two ways far more often than the contrary.
  if (mine.length > 0 && their.length > 0) return [];
  const isFirst = mine.length > 0;
  const [side, denied] = isFirst ? [first, mine] : [second, their];
  let [against, all] = [0, 0];
  let found: { readonly marker: Span; readonly other: Span; readonly isVerb: boolean } | null = null;
  for (const { content, marker } of denied) {
    const partner = side.partners[content.at];
    all += content.weight;
    if (partner == null || partner.likeness < leastSaid) continue;
    against += content.weight * partner.likeness;
    if (found === null || (content.isVerb && !found.isVerb))
      found = { marker, other: partner.content.span, isVerb: content.isVerb };
  }
  if (found === null) return loose(pairing, denied, isFirst);
  const spans = isFirst ? { first: found.marker, second: found.other } : { first: found.other, second: found.marker };
  return [
    {
      kind: 'denial',
      ...spans,
      fit: against / Math.max(all, 1e-9),
      context: contextOf(pairing, spans.first, spans.second),
      sort: found.isVerb ? 'verb' : '',
    },
  ];
}

/** One denies something that the other says in no word that is known: "did not testify", "took the stand". */
function loose(pairing: Pairing, [first]: readonly Denied[], isFirst: boolean): readonly Conflict[] {
  const side = isFirst ? pairing.second : pairing.first;
  const verb = side.reading.contents.find(({ isVerb }) => isVerb);
  if (first === undefined || verb === undefined) return [];
  const spans = isFirst ? { first: first.marker, second: verb.span } : { first: verb.span, second: first.marker };
  return [{ kind: 'denial', ...spans, fit: 0, context: contextOf(pairing, spans.first, spans.second), sort: 'loose' }];
}

const order = /^(?:before|after|first|last|earlier|later)$/;

interface Said extends Word {
  readonly stemmed: string;
}

/** The words of sentences that were looked at before: a sentence is laid beside many. Only a memory. */
const said = new WeakMap<Reading, readonly Said[]>();

/** The words of a sentence that may be the opposite of another's, each once, with its stem. */
function saidIn({ reading }: Side): readonly Said[] {
  const known = said.get(reading);
  if (known !== undefined) return known;
  const words = reading.words.filter(
    ({ word, isName }) => word.length > 1 && !isName && !isLight(word) && !order.test(word) && trendOf(word) === 0,
  );
  const found = [...words.map((word) => ({ ...word, stemmed: stem(word.word) })), ...meantIn(reading)];
  said.set(reading, found);
  return found;
}

const particle = /^(?:up|down|off|out|away|back|over|aside)$/;
/** Words that may stand between a verb and its particle: "turned the mediator's proposal down". */
const maxBetween = 5;

/** What the expressions of a sentence stand for, in one word: "turned down" for rejected. */
function meantIn(reading: Reading): readonly Said[] {
  const { words } = reading;
  const { keys, meant: all } = spokenIn(reading);
  const runs = all.filter(({ length }) => length > 1);
  const split = words.flatMap((word, at) => {
    if (!word.isVerb || word.isName) return [];
    const after = words.slice(at + 2, at + 2 + maxBetween).find((each) => particle.test(each.word));
    if (after === undefined) return [];
    const [meant] = englishEveryday().read([keys[at] ?? '', after.word]);
    return meant?.length === 2 ? [{ ...meant, start: at }] : [];
  });
  return [...runs, ...split].flatMap(({ start, others }) => {
    const word = words[start];
    if (word === undefined) return [];
    return others.flatMap(([key = '', ...rest]) => (rest.length > 0 ? [] : [{ ...word, term: key, stemmed: key }]));
  });
}

function opposites(pairing: Pairing): readonly Conflict[] {
  const { first, second } = pairing;
  const found: Conflict[] = [];
  const [ours, theirs] = [saidIn(first), saidIn(second)];
  const [mine, their] = [ours, theirs].map((list) => new Set(list.map(({ stemmed }) => stemmed)));
  for (const one of ours) {
    if (their?.has(one.stemmed)) continue;
    for (const other of theirs) {
      if (mine?.has(other.stemmed)) continue;
      const isListed = areOpposite(one.stemmed, other.stemmed);
      const isAlike =
        !isListed && one.term !== null && other.term !== null && areOpposedInMeaning(one.stemmed, other.stemmed);
      // "Did not succeed" is "failed".
      if (!(isListed || isAlike) || one.isNegated !== other.isNegated) continue;
      const context = contextOf(pairing, one.span, other.span);
      const sort = one.isVerb && other.isVerb ? 'verb' : one.isVerb || other.isVerb ? 'mixed' : 'plain';
      found.push({ kind: 'opposite', first: one.span, second: other.span, fit: isListed ? 1 : 0.6, context, sort });
    }
  }
  return [...found, ...trends(pairing)];
}

/** The word of a sentence that says more or less, and which. */
function trendIn({ reading: { words } }: Side): { readonly span: Span; readonly sign: number } | null {
  let sum = 0;
  let lead: Word | null = null;
  for (const [at, word] of words.entries()) {
    const own = trendOf(word.word);
    if (own === 0) continue;
    const before = words[at - 1]?.word;
    // "Less expensive" is cheaper, "less rain" is less of it.
    const turned = before === 'less' || before === 'fewer' ? -1 : 1;
    if (turned < 0) sum += 1;
    sum += own * turned * (word.isNegated ? -1 : 1);
    if (lead === null || (word.isVerb && !lead.isVerb)) lead = word;
  }
  if (lead === null || sum === 0) return null;
  return { span: lead.span, sign: Math.sign(sum) };
}

function trends(pairing: Pairing): readonly Conflict[] {
  const [mine, their] = [trendIn(pairing.first), trendIn(pairing.second)];
  if (mine === null || their === null) return [];
  // "A is larger than B", "B is larger than A".
  const turned = comparedBetween(pairing) < 0 ? -1 : 1;
  if (mine.sign * their.sign * turned > 0) return [];
  return [
    {
      kind: 'opposite',
      first: mine.span,
      second: their.span,
      fit: 1,
      context: contextOf(pairing, mine.span, their.span),
      sort: 'trend',
    },
  ];
}

function ordersOf(pairing: Pairing): readonly Conflict[] {
  const order = orderBetween(pairing);
  if (order === null || order.score >= 0) return [];
  return [
    {
      kind: 'order',
      first: order.first.joint,
      second: order.second.joint,
      fit: Math.min(1, -order.score),
      context: contextOf(pairing, order.first.joint, order.second.joint),
      sort: '',
    },
  ];
}

/** "Men are hit harder than women", "women are hit harder than men": one way of being more, and what is compared turned round. */
function comparisonsOf(pairing: Pairing): readonly Conflict[] {
  const [mine, their] = [comparisonIn(pairing.first), comparisonIn(pairing.second)];
  if (mine === null || their === null) return [];
  const isAlike = stem(mine.word) === stem(their.word) || areAlike(mine.word, their.word);
  const parity = mine.sign !== 0 && their.sign !== 0 ? mine.sign * their.sign : isAlike ? 1 : 0;
  const turned = comparedBetween(pairing);
  if (parity * turned >= 0 || Math.abs(turned) < leastTurned) return [];
  return [
    {
      kind: 'order',
      first: mine.by,
      second: their.by,
      fit: Math.min(1, Math.abs(turned) / 2),
      context: contextOf(pairing, mine.by, their.by),
      sort: 'compared',
    },
  ];
}

/** Less than this of what is compared stands on the other side: by chance. */
const leastTurned = 0.7;
const areAlike = (one: string, other: string) =>
  likenessOf({ term: stem(one), word: one, isName: false }, { term: stem(other), word: other, isName: false }) >= 0.6;
