const regular = {
  ar: 'o as a amos ais an e aste aron aba abas abamos aban are aras ara aremos aran aria arias ariamos arian es emos en aramos ase asen ando ado ada ados adas',
  er: 'o es e emos eis en i iste io imos ieron ia ias iamos ian ere eras era eremos eran eria erias eriamos erian a as amos an iera ieras ieramos ieran iese iesen iendo ido ida idos idas yo yeron yendo yera yeran',
  ir: 'o es e imos is en i iste io ieron ia ias iamos ian ire iras ira iremos iran iria irias iriamos irian a as amos an iera ieras ieramos ieran iese iesen iendo ido ida idos idas yo yeron yendo yera yeran',
} as const;

/** The endings of each conjugation, folded; as those of the past of "tener", and of the future of it. */
const endings: readonly (readonly [string, string])[] = Object.entries(regular).flatMap(([theme, listed]) =>
  listed.split(' ').map((ending) => [ending, theme] as const),
);
const pastEndings = 'e iste o imos ieron eron iera ieran ieramos iese iesen era eran'.split(' ');
const presentEndings = 'o a as amos an'.split(' ');
const futureEndings = 'e as a emos an ia ias iamos ian'.split(' ');
const participleEndings = 'o a os as'.split(' ');

/** Stems that only some tenses have, each with the infinitive; a verb may have a syllable before it: "mantuvo", "dispuso". */
const irregular: readonly (readonly [readonly string[], string])[] = [
  [
    pastEndings,
    'tuv tener|pus poner|vin venir|dij decir|hic hacer|hiz hacer|quis querer|pud poder|sup saber|estuv estar|traj traer|duj ducir|anduv andar|cup caber|hub haber',
  ],
  [
    presentEndings,
    'teng tener|pong poner|veng venir|dig decir|hag hacer|salg salir|traig traer|caig caer|valg valer|oig oir|quep caber',
  ],
  [
    futureEndings,
    'tendr tener|pondr poner|vendr venir|dir decir|har hacer|querr querer|podr poder|sabr saber|saldr salir|valdr valer|habr haber|cabr caber',
  ],
  [
    participleEndings,
    'puest poner|hech hacer|dich decir|escrit escribir|scrit scribir|abiert abrir|cubiert cubrir|suelt solver|vuelt volver|muert morir|rot romper|vist ver|impres imprimir|elect elegir',
  ],
].map(([at, listed]) => [at as readonly string[], listed as string] as const);

const irregularForms: ReadonlyMap<string, string> = new Map(
  irregular.flatMap(([at, listed]) =>
    listed.split('|').flatMap((pair) => {
      const [stem = '', infinitive = ''] = pair.split(' ');
      return at.map((ending) => [stem + ending, infinitive] as const);
    }),
  ),
);
const longestIrregular = Math.max(...[...irregularForms.keys()].map(({ length }) => length));

/** How a stem is written where an ending begins with another vowel, or where it bears the stress. */
const changes: readonly (readonly [RegExp, string, 'ar' | 'er' | 'ir' | null])[] = [
  [/^hue(?=[^aeiou])/, 'o', null],
  [/ue(?=[^aeiou]+$)/, 'o', null],
  [/ue(?=[^aeiou]+$)/, 'u', 'ar'],
  [/ie(?=[^aeiou]+$)/, 'e', null],
  [/ie(?=[^aeiou]+$)/, 'i', 'ir'],
  [/i(?=[^aeiou]+$)/, 'e', 'ir'],
  [/u(?=[^aeiou]+$)/, 'o', 'ir'],
];
const spellings: readonly (readonly [RegExp, string, 'ar' | 'er' | 'ir' | null])[] = [
  [/qu$/, 'c', 'ar'],
  [/gu$/, 'g', 'ar'],
  [/c$/, 'z', 'ar'],
  [/zc$/, 'c', null],
  [/z$/, 'c', 'er'],
  [/z$/, 'c', 'ir'],
  [/j$/, 'g', 'er'],
  [/j$/, 'g', 'ir'],
  [/g$/, 'gu', 'ir'],
  [/y$/, '', null],
];

function stemsOf(stem: string, theme: string): readonly string[] {
  const apply = (stems: readonly string[], rules: typeof changes): readonly string[] =>
    stems.flatMap((one) => [
      one,
      ...rules.flatMap(([from, to, only]) =>
        (only === null || only === theme) && from.test(one) ? [one.replace(from, to)] : [],
      ),
    ]);
  return apply(apply([stem], spellings), changes);
}

/**
 * The infinitives that a word may be a form of, the likelier first; most of them no verbs: a list of verbs tells.
 *
 * @param word folded, in any case without pronouns that hang on it
 */
export function infinitivesOf(word: string): readonly string[] {
  if (!/^[a-z]{2,}$/.test(word)) return [];
  const found = new Set<string>();
  for (let from = Math.max(0, word.length - longestIrregular); from < word.length; from++) {
    const infinitive = irregularForms.get(word.slice(from));
    if (infinitive !== undefined) found.add(word.slice(0, from) + infinitive);
  }
  for (const [ending, theme] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    if (stem === '' || !/[aeiou]|^[a-z]{2}/.test(stem)) continue;
    for (const one of stemsOf(stem, theme)) found.add(one + theme);
  }
  return [...found];
}
