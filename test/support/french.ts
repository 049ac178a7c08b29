import { fold } from '../../src/language/fold.ts';
import type { Moment } from '../../src/language/moment.ts';
import type { Pack } from '../../src/language/pack.ts';
import type { Said } from '../../src/language/said.ts';
import { isStopWord } from '../../src/language/stopwords.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split('|').map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]));

const small = words(
  'le la les un une des de du et en au aux a il elle qui que quand combien comment pourquoi est sont ete',
);
const scales: ReadonlyMap<string, number> = new Map([
  ['mille', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
]);
const values = 'zero un deux trois quatre cinq six sept huit neuf dix'.split(' ');
const months = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
/** Folded French with its English: the whole list of words of this language. */
const listed = pairs(
  'pont bridge|phare lighthouse|ville town|maire mayor|coute cost|construit built|ferme closed|habitants inhabitants|euros euros|millions million|annees years',
);
const openings = pairs('combien how many|quand when|qui who');

const stemOf = (word: string): string => word.replace(/(?:es|e|s)$/, '');
const tokensOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

/** "12 mars 2031" */
const day = /(?<!\d)(\d{1,2}) ([\p{L}]+) (\d{4})(?!\d)/gu;

const nobody = { isGivenName: () => false, isTitle: () => false, introduces: () => false, isPersonBeside: () => false };

/** As little of French as makes a language of it: a third one, beside those that come with the program. */
export const french: Pack = {
  language: 'fr',
  isStopWord: (word) => small.has(word),
  isWord: (word) => small.has(word) || listed.has(word),
  stem: stemOf,
  scaleOf: (word) => scales.get(word) ?? null,
  valueOf: (word) => {
    const value = values.indexOf(word);
    return value < 0 || value === 1 ? null : value;
  },
  numerals: '\\d{1,3}(?:[  ]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?',
  numeral: (text) => text.replace(/[ {2}]/g, '').replace(',', '.'),
  marked: (word) => pairs('millions million|euros euros|de of|maire mayor').get(word) ?? null,
  meant: (term) => [...listed].find(([word]) => stemOf(word) === term)?.[1] ?? null,
  shortForms: [['etats unis', 'usa', false]],
  people: { ...nobody, roleBehind: () => null, roleAhead: () => null },
  hedges: [
    [/(?:^|[^\p{L}])(?:plus de|au moins)\s*$/iu, 'over'],
    [/(?:^|[^\p{L}])(?:moins de|presque)\s*$/iu, 'under'],
  ],
  moments: (text) =>
    [...text.matchAll(day)].flatMap((found): readonly Moment[] => {
      const month = months.indexOf(fold(found[2] ?? '')) + 1;
      const iso = `${found[3]}-${String(month).padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}`;
      const span = { start: found.index, end: found.index + found[0].length };
      return month === 0
        ? []
        : [{ kind: 'moment', text: found[0], span, from: iso, to: iso, grain: 'day', isResolved: false }];
    }),
  cues: {
    hasReason: /parce que|afin de/iu,
    hasDefinition: / (?:est|était) une? /iu,
    hasNaming: /appelée?s?/iu,
    hasExample: /par exemple|comme/iu,
    hasMeans: /grâce à|au moyen de/iu,
  },
  organisations: /(?:Ministère|Banque|Mairie)/u,
  definition: { article: /^(?:le|la|les) /i, behind: /^ (?:est|était) une? / },
  leaning: /^(?:il|elle|ils|elles|ce|cela) /i,
  questions: {
    isSpoken: (line) => tokensOf(fold(line)).filter((word) => small.has(word) && word.length > 1).length >= 2,
    words: 'combien|quand|qui|pourquoi',
    joints: 'et',
    leads: 'et',
    lookedUp: (question) => question,
    nounOf: (question) => /combien (?:de |d['’])(\p{L}+)/iu.exec(question)?.[1]?.toLowerCase() ?? null,
    opens: (word) => small.has(fold(word)),
    isFraming: (word) => word.length <= 3,
  },
  followUps: {
    joining: /^(?:et|mais)[\s,]+/iu,
    pronouns: /(?<!\p{L})(?:il|elle|ils|elles)(?!\p{L})/giu,
    things: /(?<!\p{L})(?:le|la|les) \p{Ll}+/gu,
    isThing: /^(?:le|la|les) \p{Ll}/u,
    names: /(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}-]*/gu,
    before: /^(?:en|de|à) /iu,
    ofYear: 'en ',
    ofName: 'de ',
    adverbs: 'quand|combien|pourquoi',
    asQuestion: (said) => `${said} ?`,
    mayBeVerb: () => false,
  },
  bridge: {
    pieces: (question) =>
      tokensOf(question).map((word, at): Said => {
        const folded = fold(word);
        const opening = at === 0 ? openings.get(folded) : undefined;
        if (opening !== undefined) return { choices: [opening], kind: 'opening', exact: 1 };
        if (small.has(folded)) return { choices: [''], kind: 'function', exact: 1 };
        return { choices: [listed.get(folded) ?? word], kind: /^\p{Lu}/u.test(word) ? 'name' : 'word', exact: 1 };
      }),
    inEnglish: (_, __, texts) => `${texts.filter((text) => text !== '').join(' ')}?`,
    fromEnglish: (question, knows) => {
      const french = (english: string): readonly string[] =>
        [...listed].flatMap(([word, meant]) => (meant === english.toLowerCase() && knows(word) ? [word] : []));
      const asked = /^how (?:much|many)/i.test(question) ? 'Combien ' : '';
      const said = tokensOf(question.slice(asked === '' ? 0 : 'how much'.length)).filter(
        (word) => !isStopWord(fold(word)),
      );
      return `${asked}${said.map((word) => french(word)[0] ?? word).join(' ')} ?`;
    },
  },
  probe: 'Le pont a coûté 1 450,5 millions d’euros ; deux phares ont été fermés.',
};
