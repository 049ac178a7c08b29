import { stemmer } from '@orama/stemmers/spanish';

/** Verbs whose past has a stem of its own, by what the rules below make of each. */
const strong: ReadonlyMap<string, string> = new Map(
  (
    'dij dec dic dec hic hac hiz hac hech hac tuv ten tend ten pus pon puest pon vin ven vend vend quis quer pud pod sup sab ' +
    'estuv est traj tra trajer tra mur mor muert mor durm dorm pid ped sirv serv sig segu sigu segu sint sent mint ment hub hab cup cab ' +
    'conduj conduc produj produc reduj reduc traduj traduc introduj introduc obtuv obten mantuv manten detuv deten ' +
    'contuv conten sostuv sosten propus propon expus expon dispus dispon impus impon compus compon supus supon ' +
    'convin conven intervin interven previn preven vist ver escrit escrib abiert abr rot romp cubiert cubr murier mor'
  )
    .split(' ')
    .flatMap((stem, at, all) => (at % 2 === 0 ? [[stem, all[at + 1] ?? stem]] : [])) as [string, string][],
);

const known = new Map<string, string>();
const maxKnown = 30_000;

/**
 * The stem of a Spanish word: Snowball's, with the forms of a verb whose vowel breaks ("cuesta", "costar") or whose past is
 * another ("dijo", "decir") brought together.
 *
 * @param word in lower case and without accents, so that what is typed without them has the same stem
 */
export function stemSpanish(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemOf(word);
  if (known.size >= maxKnown) known.clear();
  known.set(word, stem);
  return stem;
}

function stemOf(word: string): string {
  // The stemmer knows these endings by their accents only.
  const snowball = stemmer(word.replace(/([cst])ion$/, '$1ión').replace(/([aei]r)ia(n|mos)?$/, '$1ía$2'))
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  // "perdió" and "economía", whose accents are gone, keep an i that "perder" and "económico" have not.
  const bare = snowball.length > 3 ? snowball.replace(/(?<=[^aeiou])i$/, '') : snowball;
  const whole = bare.replace(/(?<![qg])ue(?=[^aeiou])/, 'o').replace(/ie(?=[^aeiou])/, 'e');
  return strong.get(bare) ?? strong.get(whole) ?? whole;
}
