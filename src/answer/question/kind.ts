import { plainEnglish } from '../../language/bridge/plain-english.ts';
import { type Asked, askedByNoun, openingNoun } from '../../language/nouns.ts';
import { type Pack, packInUse } from '../../language/pack.ts';
import { inLanguage } from '../../language/packs/languages.ts';

export { type Asked, askedKinds } from '../../language/nouns.ts';

/** What one question, or one part of it, asks for. */
export interface Wanted {
  readonly asked: Asked;
  /** The thing counted, named or chosen, in lower case; null when the question names none. */
  readonly noun: string | null;
  /** True for "how many": only a number of things will do. */
  readonly isCount: boolean;
}

const wanted = (asked: Asked, noun: string | null = null, isCount = false): Wanted => ({ asked, noun, isCount });

/** One way of asking: `words` recognises it, `read` says what it wants, or null when it is another way after all. */
interface Form {
  readonly words: RegExp;
  readonly read: (after: string, found: RegExpExecArray) => Wanted | null;
}

const always =
  (asked: Asked): Form['read'] =>
  () =>
    wanted(asked);

const isWorth =
  /\b(?:cost|costs|worth|pay|pays|paid|spend|spent|spends|price|earn|earns|earned|money|cash|funding|dollars|charge|charged|invest|invested|donate|donated|raise|fined?)\b/i;
/** Verbs that tell of more or less of something. */
export const changes =
  /\b(?:grow|grew|grown|rise|rose|risen|increase|increased|fall|fell|drop|dropped|decline|declined|decrease|decreased|shrink|shrank|change|changed|cut|reduced?|slash|slashed|surge|surged|soared?)\b/i;

function readNoun(after: string): Wanted | null {
  const kindOf = /^(?:type|kind|sort|form|class)s? of /i.exec(after);
  const noun = openingNoun(after.slice(kindOf?.[0].length ?? 0), false);
  if (noun === null) return null;
  if (kindOf !== null) return wanted('name', noun);
  const typed = askedByNoun(noun);
  if (typed === 'figure' && /^(?:amount|total|sum) of (?:money|aid|funding|dollars)/i.test(after))
    return wanted('money', noun);
  return wanted(typed ?? 'name', noun);
}

/** "What is …": a typed noun with "of" ("the population of Lima"), else the meaning of a name or term. */
function readWhatIs(after: string): Wanted {
  if (/^(?:they|it|these|those|that|this|he|she)\b[^?]*\bworth\b/i.test(after) || /\bworth\s*\??$/i.test(after))
    return wanted('money');
  const phrase = after.replace(/^(?:an?|the)\s+/i, '');
  const possessed = /^[^?]*?['’]s\s+(.+)$/u.exec(phrase)?.[1];
  const noun = openingNoun(possessed ?? phrase, false);
  const typed = noun === null ? null : askedByNoun(noun);
  if (/^name\b/i.test(possessed ?? phrase))
    return readNoun((possessed ?? phrase).replace(/^name\s+(?:of|for)\s+(?:an?|the)?\s*/i, '')) ?? wanted('name');
  if (typed !== null && (possessed !== undefined || /\b(?:of|for|in|between|behind|at)\b/i.test(phrase)))
    return wanted(typed, noun);
  if (/\b(?:called|named|known as|termed)\b/i.test(phrase)) return wanted('name', noun);
  if (/\b(?:of|that|which|who|for|in|on|to|between|used|located|considered|made|responsible|made)\b/i.test(phrase))
    return wanted('other', noun);
  return wanted('definition', noun);
}

/** Tried in turn; the first that reads wins. */
const forms: readonly Form[] = [
  {
    words:
      /\b(?:which|what|how many) (?:of the |other )?(?:sources?|outlets?|articles?|newspapers?|publishers?|pieces?)\b(?! of)/i,
    read: always('list'),
  },
  { words: /\bwhat (?:did|does|do|will|would)\b[^?]*\bcosts?\b/i, read: always('money') },
  // "What do the sources say about China?": each outlet's own, lest one speaks for all. A further question behind "about" is its own kind.
  {
    words:
      /^\W*what (?:do|does|did|have|has) (?:(?:the|these|those|your|all|both|different|various|other|of)\s+)*(?:sources|outlets|articles|newspapers|publishers|papers|media|press|texts)\s+(?:all\s+)?(?:say|report|write|tell(?: us)?|think|said|reported|written)\s+(?:about|on|of)\s+(?!(?:how|when|where|why|who|whom|what|which|whether)\b)[^?]{1,60}\W*$/i,
    read: always('list'),
  },
  {
    words:
      /\bwho (?:else |other than .{2,40} |besides .{2,40} )?(?:reports?|reported|mentions?|writes|covers|covered)\b/i,
    read: always('list'),
  },
  {
    words: /\bhow (?:old|long|far|tall|high|large|big|wide|deep|heavy|fast|often|hot|cold|thick|strong)\b/i,
    read: (_, found) => wanted('figure', found[0].slice(4).toLowerCase()),
  },
  { words: /\bhow many (?:percent|per cent)\b/i, read: always('share') },
  { words: /\bhow many\b/i, read: (after) => wanted('figure', openingNoun(after, true), true) },
  {
    words: /\bhow much\b/i,
    read: (after) => {
      if (changes.test(after)) return wanted('figure', openingNoun(after, false));
      return isWorth.test(after)
        ? wanted('money', openingNoun(after, false))
        : wanted('figure', openingNoun(after, false));
    },
  },
  {
    words: /\b(?:what|which) (?:share|percentage|percent|proportion|fraction|portion)(?: of)?\b/i,
    read: (after) => wanted('share', openingNoun(after, false)),
  },
  { words: /\bwhat time(?=\s|$)/i, read: () => wanted('date', 'time') },
  { words: /\b(?:when|since when|until when)(?=['’ ]|$)/i, read: always('date') },
  { words: /\b(?:where)(?=['’ ]|$)/i, read: always('place') },
  { words: /\b(?:who|whom|who['’]s)(?=['’ ]|$)/i, read: always('person') },
  { words: /\bwhose\b/i, read: (after) => wanted('person', openingNoun(after, false)) },
  {
    words:
      /\b(?:why|how come|for what reasons?|what (?:\w+ )?(?:reasons?|causes?|caused|drives?|drove|explains?|motivates?|motivated|led to|leads to)|what(?:['’]?s| is| are) (?:driving|causing|behind|pushing|fuell?ing))\b/i,
    read: always('reason'),
  },
  {
    words:
      /\bwhat (?:do|does|did|is|are|was|were|have|has|had|would) (?:(?!\bto\b)[^?]{1,80}) (?:say|says|said|saying|think|thinks|thought|argue|argues|argued|claim|claims|claimed|write|writes|wrote|report|reports|reported|believe|believes|suggest|suggests|recommend|recommends|conclude|propose|tell|state|want|advocate|call for|mean for)\b/i,
    read: always('opinion'),
  },
  {
    words: /^\W*(?:what about|tell me|anything|summari[sz]e|explain|describe|say something)\b/i,
    read: always('opinion'),
  },
  { words: /\bwhat (?:does|do|did) [^?]+ stand for\b/i, read: always('definition') },
  { words: /\b(?:what|which)(?:['’]s|s)?\s+(?:is|are|was|were)\s+/i, read: readWhatIs },
  { words: /\bwhat['’]?s\s+/i, read: readWhatIs },
  { words: /\bdefin(?:e|ition of)\s+/i, read: always('definition') },
  {
    words: /^\W*(?:is it true that|true that|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i,
    read: always('yes-no'),
  },
  {
    words: /\bwhat (?:did|do|does|can|could|will|would|should|has|have|had|must|happened|happens|may|might)\b/i,
    read: always('other'),
  },
  { words: /\b(?:what|which) /i, read: readNoun },
  { words: /^\W*(?:name|list|give)(?: me)? (?:an? |one |some |all |the |two |three )*/i, read: readNoun },
  { words: /^\W*how\b/i, read: always('other') },
];

/** Kinds that a keyword question asks for by its last noun: "bridge repair cost", "mayor age"; a last "minister" is only what it is about. */
const measured: ReadonlySet<Asked> = new Set(['money', 'share', 'figure', 'date']);

/** Nouns that ask without a question word: "DoD boss's name", "number of jobs", "price of the helicopters". */
function readBare(core: string): Wanted {
  const named = /['’]s?\s+name\b|\bnames? of (?:an? |the )?/iu.exec(core);
  if (named !== null) {
    const holder = /([\p{L}]+)['’]s?\s+name\b/iu.exec(core)?.[1] ?? core.slice(named.index + named[0].length);
    return readNoun(holder) ?? wanted('name');
  }
  const counted = /^\W*(?:the |an? )?(?:total )?number of (?:the )?/i.exec(core)?.[0];
  if (counted !== undefined) return wanted('figure', openingNoun(core.slice(counted.length), true), true);
  if (/\bnames?\W*$/i.test(core)) return wanted('name', 'name');
  const opening = /^\W*(?:the |an? )?(?<!\p{L})(\p{L}+)\s+(?:of|for|in|when|that)\b/iu.exec(core)?.[1];
  // "Visitors per year", "tonnes a day": what a rate is of is not asked for.
  const closing = /(?<!\p{L})(?:per|an?|each|every) \p{L}+\W*$/iu.test(core)
    ? undefined
    : core.match(/\p{L}+/gu)?.at(-1);
  for (const noun of [opening, closing]) {
    const typed = noun === undefined ? null : askedByNoun(noun);
    if (noun === undefined || typed === null || (noun !== opening && !measured.has(typed))) continue;
    return wanted(typed, noun.toLowerCase());
  }
  return wanted('other');
}

/** What may stand before the question word of a question that begins with it. */
const beforeQuestionWord =
  /^\W*(?:(?:and|so|but|in|on|at|by|to|for|from|of|with|about|since|until|during|under|exactly)\s+)?$/i;
/** "When the parliament opened, who …": a clause of time, not a question for it. */
const opensClause =
  /^\W*(?:when|where|after|before|while|as|since)\s+(?!(?:did|do|does|was|were|is|are|has|have|had|will|would|can|could|should|exactly|precisely|in|['’]s)\b)[^,?]+,/i;

function readAs(form: Form, core: string, isFirst: boolean): Wanted | null {
  const found = form.words.exec(core);
  if (found === null || (isFirst && !beforeQuestionWord.test(core.slice(0, found.index)))) return null;
  return form.read(core.slice(found.index + found[0].length).trim(), found);
}

/** What a question asks for, by its own words alone: by the word it begins with, else by a question word inside. */
export function wantedBy(core: string): Wanted {
  const pack = packInUse();
  return pack === null ? wantedInEnglish(core) : wantedIn(pack, core);
}

/** What a question in another language asks for: what the English one does that asks the same, the thing counted in the question's own words. */
function wantedIn(pack: Pack, core: string): Wanted {
  const read = inLanguage('en', () => wantedInEnglish(plainEnglish(pack, core)));
  return { ...read, noun: read.noun === null ? null : pack.questions.nounOf(core) };
}

function wantedInEnglish(core: string): Wanted {
  const clause = opensClause.exec(core)?.[0] ?? '';
  const rest = core.slice(clause.length);
  for (const isFirst of [true, false]) {
    for (const form of forms) {
      const read = readAs(form, rest, isFirst);
      if (read !== null) return read;
    }
  }
  return readBare(core);
}

/** Where one question ends and the next begins inside a sentence: "Which helicopters …, and what were they worth?" */
const joint =
  /[,;?]?\s+(?:and|or)\s+(?=(?:what|which|who|whom|when|where|why|how (?:much|many|long|far|old))\b)|\?\s+(?=\p{L})/giu;

/** Nobody asks for more at once; each is looked up. */
const maxParts = 8;

/** The parts of a question, at least one: each asks for one thing. */
export function partsOf(core: string): readonly string[] {
  const parts = core
    .split(joint)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part))
    .slice(0, maxParts);
  return parts.length === 0 ? [core] : parts;
}
