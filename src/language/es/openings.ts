/**
 * How a Spanish question opens, and how an English one of the same kind does; folded, the longest first where one begins
 * another. `V` is where the verb goes that follows.
 */
const listed = `
en que ano|in what year
que medios|which outlets
que medio|which outlet
que fuentes|which sources
que fuente|which source
que diarios|which newspapers
que periodicos|which newspapers
que articulos|which articles
cuales medios|which outlets
cuales fuentes|which sources
que ano|what year
en que mes|in what month
en que siglo|in what century
en que fecha|on what date
que dia|on what day
en que dia|on what day
a que hora|at what time
que hora|what time
desde cuando|since when
desde que ano|since what year
desde que siglo|since what century
hasta cuando|until when
hasta que ano|until what year
hasta que hora|until what time
hace cuanto tiempo|how long ago
hace cuanto|how long ago
cuanto tiempo hace que|how long
cuanto hace que|how long
cuanto hace|how long ago
por cuanto tiempo|how long
durante cuanto tiempo|how long
cuanto tiempo|how long
cuanto dura|how long does last
cuanto duro|how long did last
cuanto durara|how long will last
cuanto tarda|how long does take
cuanto tardo|how long did take
cuanto tardaron|how long did take
cuanto demora|how long does take
cuanto demoro|how long did take
cada cuanto|how often
que edad tiene|how old is
que edad tienen|how old are
que edad tenia|how old was
que edad|what age
cuantos anos tiene|how old is
cuantos anos tienen|how old are
cuantos anos tenia|how old was
cuanto mide|how tall is
cuanto media|how tall was
cuanto pesa|how heavy is weigh
cuanto pesan|how heavy are weigh
cuanto pesaba|how heavy was weigh
cuanto cuesta|how much does cost
cuanto cuestan|how much do cost
cuanto costo|how much did cost
cuanto costara|how much will cost
cuanto costaba|how much did cost
cuanto vale|how much is worth
cuanto valen|how much are worth
cuanto valia|how much was worth
cuanto valian|how much were worth
cuanto sale|how much does cost
cuanto gana|how much does earn
cuanto ganan|how much do earn
cuanto cobra|how much does charge
cuanto cobran|how much do charge
cuanto pago|how much did pay
cuanto pagaron|how much did pay
cuanto paga|how much does pay
cuanto pagan|how much do pay
cuanto dinero|how much money
cuanta plata|how much money
cuanta guita|how much money
cuanta gente|how many people
cuantas personas|how many people
cuantos muertos|how many people died dead
cuantos millones de dolares|how much money dollars
cuantos millones|how many million
cuantos dolares|how much money dollars
cuantos euros|how much money euros
cuantos soles|how much money
cuantos pesos|how much money
cuantas veces|how many times
de cuanto es|how much is
de cuanto fue|how much was
de cuanto sera|how much will be
por cuanto|how much
en cuanto|how much
a cuanto|how much
a cuantos|how many
a cuantas|how many
de cuantos|how many
de cuantas|how many
en cuantos|how many
en cuantas|how many
con cuantos|how many
con cuantas|how many
por cuantos|how many
cuantos|how many
cuantas|how many
cuanto|how much
cuanta|how much
que tanto|how much
que porcentaje|what percentage
que proporcion|what share
que parte|what share
que tan lejos|how far
que tan|how
a que distancia|how far
a que altura|how high
a que velocidad|how fast
a que profundidad|how deep
por que|why
por que razon|why
por que motivo|why
a que se debe|why
a que se debio|why
para que|why
como es que|how
como se llama|what is the name of
como se llaman|what are the names of
como se llamaba|what was the name of
como se llamaban|what were the names of
cual es el nombre|what is the name
a como|how much
como|how
quien es|who is
quien era|who was
quien fue|who was
quienes son|who are
quienes eran|who were
quienes fueron|who were
a quien|whom
a quienes|whom
de quien|whose
de quienes|whose
con quien|with whom
con quienes|with whom
para quien|for whom
para quienes|for whom
por quien|by whom
contra quien|against whom
sobre quien|about whom
quien|who
quienes|who
de donde|from where
desde donde|from where
hacia donde|to where
hasta donde|how far
por donde esta|where is
donde estan|where are
donde estaba|where was
donde estaban|where were
donde|where
como esta|how is
como estan|how are
quien esta|who is
que esta|what is
cuando es|when is
cuando fue|when was
a donde|where
adonde|where
en donde|where
donde|where
en que lugares|where
en que lugar|where
en que pais|in which country
en que ciudad|in which city
cuando|when
a que se dedica|what does do for a living work
a que se dedicaba|what did do for a living work
en que trabaja|what does do for a living work
en que trabajaba|what did do for a living work
de que vive|what does live from
que es|what is
que son|what are
que era|what was
que eran|what were
que fue|what was
que significa|what does mean
que quiere decir|what does mean
que paso|what happened
que sucedio|what happened
que ocurrio|what happened
que pasa|what happens
que pasara|what will happen
que hay|what is
en que consiste|what is
de que trata|what is about
de que se trata|what is about
de que murio|what did die of
cual es|what is
cual era|what was
cual fue|what was
cual sera|what will be
cuales son|what are
cuales eran|what were
cuales fueron|what were
cual de|which of
cuales de|which of
cual|which
cuales|which
con que|with what
de que|of what
en que|in what
por que medio|by what means
contra que|against what
sobre que|about what
a que|to what
que|what
es verdad que|is it true that
es cierto que|is it true that
es verdad lo de|is it true about
es verdad|is it true
es cierto|is it true
hay|is there
habia|was there
hubo|was there
habra|will there be
se puede|can one
se podia|could one
puedo|can I
podemos|can we
hablame de|tell me about
hablame sobre|tell me about
cuentame de|tell me about
cuentame sobre|tell me about
cuentame|tell me
dime|tell me
explicame|explain
explica|explain
resume|summarize
resumeme|summarize
hazme un resumen de|summarize
haz un resumen de|summarize
dame un resumen de|summarize
quiero un resumen de|summarize
un resumen de|summarize
resumen de|summarize
resumen|summary
nombra|name
menciona|name
enumera|list
nombre de|name of
nombre|name
edad de|age of
edad|age
precio de|price of
precio|price
costo de|cost of
costo|cost
fecha de|date of
fecha|date
numero de|number of
cantidad de|number of
`;

const openings: readonly (readonly [readonly string[], string])[] = listed
  .trim()
  .split('\n')
  .map((line) => line.split('|'))
  .map(([spanish = '', english = '']) => [spanish.split(' '), english] as const)
  .sort(([one], [other]) => other.length - one.length);

/** What people say before a question that adds nothing to it; folded. */
const leadIns: ReadonlySet<string> = new Set(
  'y e oye oigan che pero entonces ahora bueno pues a ver mira hola ey eh disculpa disculpe perdon por favor porfa o sea'.split(
    ' ',
  ),
);

/** How many of the first words only lead in. */
export function leadInOf(words: readonly string[]): number {
  let at = 0;
  while (at < words.length - 1 && leadIns.has(words[at] ?? '') && openingOf(words.slice(at)) === null) at++;
  return at;
}

/** Whether words only lead in. */
export const isLeadIn = (words: readonly string[]): boolean =>
  words.every((word) => leadIns.has(word) || /^\W*$/.test(word));

/** The opening that words begin with: how many it takes, and its English; null where they begin with none. */
export function openingOf(words: readonly string[]): { readonly length: number; readonly english: string } | null {
  const found = openings.find(([opening]) => opening.every((word, at) => words[at] === word));
  if (found !== undefined) return { length: found[0].length, english: found[1] };
  const before = prepositions.get(words[0] ?? '');
  const asking = asked.get(words[1] ?? '');
  return before === undefined || asking === undefined ? null : { length: 2, english: `${before} ${asking}` };
}

/** Openings whose noun only tells what kind of answer is wanted, which has no such word: "in what year" is answered by a year. */
const kindAsked: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:qu[eé]|cu[aá]les) (?:medios?|fuentes?|diarios?|peri[oó]dicos?|art[ií]culos?) (?:hablan?|informan?|mencionan?|dicen?|escriben?|cuentan?|reportan?)(?: algo)?(?: de(?!l)| sobre| acerca de)?(?!\p{L})/giu,
    'quién',
  ],
  [
    /(?<!\p{L})(?:(?:en|a|de|desde|hasta|por) )?qu[eé] (?:años?|fechas?|d[ií]as?|mes(?:es)?|horas?|siglos?|d[eé]cadas?)(?!\p{L})/giu,
    'cuándo',
  ],
  [/(?<!\p{L})cu[aá]nt[oa] (?:tiempo|dinero|plata)(?!\p{L})/giu, 'cuánto'],
  [
    /(?<!\p{L})(?:a )?qu[eé] (?:edad|porcentaje|proporci[oó]n|cantidad)(?: de(?! la | los | las | el ))?(?!\p{L})/giu,
    'cuánto',
  ],
  [
    /(?<!\p{L})(cu[aá]l(?:es)? (?:es|son|era|eran|fue|fueron)) (?:el|los) (?:nombres?|n[uú]mero|total|monto|importe) de(?!\p{L})/giu,
    '$1 de',
  ],
];

/** A Spanish question as it is looked up: without the noun of its opening that only tells what kind of answer is wanted. */
export const withoutKindAsked = (question: string): string =>
  kindAsked.reduce((text, [opening, other]) => text.replace(opening, other), question);

/** What stands before a word that asks, and such words: "sobre quiénes". */
const prepositions: ReadonlyMap<string, string> = new Map(
  'a to|de of|con with|para for|por by|contra against|sobre about|en in|desde from|hacia toward|hasta until|segun according to|entre between|bajo under|tras after|ante before|sin without'
    .split('|')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);
const asked: ReadonlyMap<string, string> = new Map(
  'quien whom|quienes whom|que what|cual which|cuales which|donde where'
    .split('|')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);
