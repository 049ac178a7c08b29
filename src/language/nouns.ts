/** What kind of thing a question wants to hear. */
export const askedKinds = [
  'figure',
  'money',
  'share',
  'date',
  'person',
  'place',
  'organisation',
  'name',
  'yes-no',
  'definition',
  'reason',
  'opinion',
  'list',
  'other',
] as const;
export type Asked = (typeof askedKinds)[number];

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns that tell what is asked after "what", "which", "name the" or in "X's …", in the singular. */
const nounsByAsked: readonly (readonly [Asked, ReadonlySet<string>])[] = [
  [
    'money',
    words('price cost worth budget salary wage fee revenue turnover profit income debt fine funding value sum'),
  ],
  ['share', words('share percentage percent proportion fraction portion')],
  [
    'figure',
    words(
      'number amount population total size height length distance depth width weight temperature speed rate age score quantity volume capacity toll duration elevation pressure',
    ),
  ],
  ['date', words('year date day month century decade era')],
  [
    'person',
    words(
      'person man woman president king queen emperor minister secretary author writer scientist inventor player singer actor actress artist composer leader founder director chairman chairwoman boss chief ceo governor mayor senator general commander coach quarterback linebacker researcher chemist physicist engineer architect historian politician ambassador spokesman spokeswoman spokesperson analyst expert critic journalist monk philosopher',
    ),
  ],
  [
    'place',
    words(
      'country city state region town village place location continent county district province area borough river lake sea ocean island mountain street stadium venue capital nation territory border',
    ),
  ],
  [
    'organisation',
    words(
      'company organisation organization agency ministry department university college school institute institution firm corporation network newspaper team club party bank church court group gang band studio outlet publisher body union council committee alliance',
    ),
  ],
];

/** Where a noun phrase after "which", "what" or "how many" ends: a verb, a preposition, a conjunction. */
const closing = words(
  'is are was were be been being am do does did has have had can could will would shall should may might must of in on at to from for by with about after before during between among under over into through since until per than that which who whose when where why how and or but as if not there the a an it its they he she you we i his her their our your this these those also still now ever really currently actually',
);

const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
]);

/** The singular of an English noun, near enough to look it up. */
export function singular(noun: string): string {
  const known = irregularPlurals.get(noun);
  if (known !== undefined) return known;
  if (/(?:ss|us|is)$/.test(noun)) return noun;
  if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses)$/.test(noun)) return noun.slice(0, -2);
  return /s$/.test(noun) && noun.length > 3 ? noun.slice(0, -1) : noun;
}

const maxNounWords = 3;
const isPlural = (word: string): boolean => singular(word) !== word;

/** What a noun asks for: `person` for "president", `money` for "price"; null when it may be anything. */
export function askedByNoun(noun: string): Asked | null {
  const head = singular(noun.toLowerCase().split(' ').at(-1) ?? '');
  return nounsByAsked.find(([, nouns]) => nouns.has(head))?.[0] ?? null;
}

/** Plurals that stand before another noun: "news network", "arms dealer". */
const attributive = new Set([
  'news',
  'sports',
  'arms',
  'sales',
  'series',
  'species',
  'savings',
  'customs',
  'physics',
  'politics',
]);

/**
 * The noun phrase that `text` opens with, in lower case: `naval exercises` of "naval exercises do the US and Peru …". It
 * ends at its first plural, and at a noun that tells what is asked: `minors` of "minors crossed", `river` of "river carries".
 */
export function openingNoun(text: string, counts: boolean): string | null {
  const words = text.toLowerCase().split(/\s+/).slice(0, 6);
  const bare = words.map((word) =>
    word.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '').replace(/['’]s$/u, ''),
  );
  const taken: string[] = [];
  for (const [at, word] of bare.entries()) {
    if (word === '' || closing.has(word) || taken.length === maxNounWords) break;
    if (taken.length > 0 && !counts && /(?:ed|ing)$/.test(word) && word.length > 4) break;
    if (/['’]s?$/u.test(words[at] ?? '')) {
      taken.length = 0;
      continue;
    }
    taken.push(word);
    const next = bare[at + 1] ?? '';
    if (/[,;:?]$/.test(words[at] ?? '') || (isPlural(word) && !attributive.has(word))) break;
    if (!counts && askedByNoun(word) !== null && askedByNoun(next) === null) break;
  }
  return taken.length === 0 ? null : taken.join(' ');
}
