import { baseForm } from './forms.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const auxiliaries = words(`
  is are was were am be been being isn't aren't wasn't weren't do does did don't doesn't didn't has have had hasn't haven't
  can could will would shall should may might must won't cannot can't
`);
const prepositions = words(`
  in on at of for from to with by about between among amid against over under into through during since until till per via
  toward towards across around near within without after before beyond behind as than like regarding concerning despite
`);
const determiners = words('the a an any some all each every no another');
const questionWords = words('who whom whose what which when where why how');
const conjunctions = words('and or but nor if because while that whether');
const adverbs = words(`
  not also too so then there here now still yet ever already again even just only really actually currently recently
  exactly very more most less least much many few else together worth
`);

/** Verbs of reporting and of the news, in their base form. */
const verbs = words(`
  accept accuse achieve acquire address admit adopt affect agree aim allow announce answer appear approve argue arm arrest
  arrive ask attend avoid become begin believe belong blame boost bring build bury buy call carry cause change choose cite
  claim close collapse come compare complain concern conclude confirm consider contain continue contribute control cover
  create criticise criticize cross deal declare decline defeat defend define demand deny depend describe destroy deter
  develop die discover discuss displace divide donate draw drive drop earn elect emerge employ encourage end enter escape
  establish exist expand expect explain export express face fail fall fight find fine flee follow force form found fund gain
  get give go govern grow guard happen hear help hide hire hold host identify import improve include increase inspire intend
  introduce invade invent invest invite join justify keep kill know lack last launch lead learn leave lend let lie limit
  live locate lose lower maintain make marry mean meet mention migrate modernise modernize move name need negotiate occur
  offer open oppose order organise organize originate own participate pass pay perform persuade play point praise predict
  prefer present prevent produce promise promote propose protect prove provide publish pull push put quote raise reach read
  reaffirm receive recognise recognize recommend reduce refer reject rely remain remove replace reply report represent
  require respond restore result return reveal rise rule run say see seek seem sell send serve set settle share show sign
  speak spend spread stand start state stay steal stop strengthen strike struggle suffer suggest supply surge survive take
  talk teach tell think threaten tie tighten try turn understand urge use vary visit vote wait want warn win withdraw work
  worry write
`);

/** The inflected forms of regular verbs; irregular ones lead back through `baseForm`. */
const verbForms: ReadonlySet<string> = new Set([...verbs].flatMap(formsOf));

function formsOf(verb: string): readonly string[] {
  const withoutE = verb.replace(/e$/, '');
  const doubled = /[^aeiou][aeiou][bgmnprt]$/.test(verb) ? verb + verb.at(-1) : withoutE;
  if (/[^aeiou]y$/.test(verb)) {
    const withI = `${verb.slice(0, -1)}i`;
    return [verb, `${withI}es`, `${withI}ed`, `${verb}ing`];
  }
  const third = /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${withoutE}ed`, `${doubled}ed`, `${withoutE}ing`, `${doubled}ing`];
}

/** Whether a word (lower case) may be a form of a verb. */
export const mayBeVerb = (word: string): boolean => verbForms.has(word) || verbs.has(baseForm(word));

/** Forms that look like one of those verbs and are mostly nouns. */
const mostlyNouns = words(`
  state states order orders meeting meetings building buildings end share shares force forces point points claim claims
  import imports export exports traffic change changes demand demands control controls work works talk talks limit limits form forms present
  supply supplies move moves fund funds answer answers visit visits result results cover fight offer offers cause causes call
  calls use uses finding findings living rule rules vote votes read help fine fall drop rise increase host start last found
  leaving building collapse struggle surge concern concerns spread decline order promise promises push mining
  lead leads name names quote quotes lie lies run runs turn turns show shows set sets stay stop strike strikes play plays show
  face faces address addresses aim aims boost report reports
`);

/** What part a word plays in a question, as far as the word itself and its neighbours tell. */
export type WordClass = 'question' | 'auxiliary' | 'preposition' | 'determiner' | 'joint' | 'adverb' | 'verb' | 'noun';

/** The class of `word` (lower case); `afterNoun` and `beforeObject` settle words that are noun and verb. */
export function classOf(word: string, afterNoun: boolean, beforeObject: boolean): WordClass {
  if (questionWords.has(word)) return 'question';
  if (auxiliaries.has(word)) return 'auxiliary';
  if (prepositions.has(word)) return 'preposition';
  if (determiners.has(word)) return 'determiner';
  if (conjunctions.has(word)) return 'joint';
  if (adverbs.has(word)) return 'adverb';
  if (mostlyNouns.has(word)) return afterNoun && beforeObject ? 'verb' : 'noun';
  return mayBeVerb(word) ? 'verb' : 'noun';
}
