/** Words that carry no subject, folded: left out of what is indexed and looked up. */
const listed = `
el la los las lo un una unos unas al del de a en y e o u ni que se su sus por para con sin sobre entre hasta desde hacia
segun ante bajo tras durante mediante contra como mas pero sino si no ya muy tan tanto tanta tantos tantas
me te le les nos os mi mis tu tus nuestro nuestra nuestros nuestras suyo suya suyos suyas yo ella ello ellos ellas
nosotros usted ustedes vosotros este esta estos estas ese esa esos esas eso esto aquel aquella aquellos aquellas aquello
quien quienes cual cuales cuyo cuya cuyos cuyas cuando donde adonde cuanto cuanta cuantos cuantas porque pues aunque mientras
es son era eran fue fueron sea sean ser sido siendo esta estan estaba estaban estar estuvo estuvieron estado
ha han he hemos habia habian haber hubo hay haya hayan habra sera seran seria serian
tambien tampoco solo solamente aun todavia asi alli ahi aqui alla entonces luego ademas mismo misma mismos mismas
otro otra otros otras todo toda todos todas algun alguno alguna algunos algunas ningun ninguno ninguna
cada ambos ambas unos unas nada algo alguien nadie ahora siempre nunca casi apenas cosa cosas
tiene tienen tenia tenian puede pueden podia podra podran debe deben podria podrian deberia deberian
oye che pues porfa favor dime digame cuentame
`;

export const spanishStopWords: ReadonlySet<string> = new Set(listed.trim().split(/\s+/));

/** Of them those that English writes as a word or in a name: they tell no language. */
const shared =
  'a e o y u no me he as has se la los las el de del lo un una una es era son sea sin ser solo tan tu mi mis si te os nos can van fin sobre entre come once pan red son ha han esta cosa pero todo per mas con pues';
const sharedWords: ReadonlySet<string> = new Set(shared.split(' '));

/** Function words that tell Spanish, folded. */
export const tellingSpanish: ReadonlySet<string> = new Set(
  [...spanishStopWords].filter((word) => !sharedWords.has(word)),
);

/** What small words are in English; an empty word where English has none. Folded; the words of nouns and verbs are in the bilingual list. */
const small = `
el the|la the|los the|las the|lo it|un a|una a|unos some|unas some|al to the|del of the|de of|a to|en in|y and|e and|o or|u or|ni nor
que that|se |su their|sus their|por by|para for|con with|sin without|sobre about|entre between|hasta until|desde since|hacia toward
segun according to|ante before|bajo under|tras after|durante during|mediante by|contra against|como as|mas more|pero but|sino but|si if
no not|ya already|muy very|tan so|tanto so much|me me|te you|le |les |nos us|os |mi my|mis my|tu your|tus your|nuestro our|nuestra our
este this|esta this|estos these|estas these|ese that|esa that|esos those|esas those|eso that|esto this|aquel that|aquella that|aquellos those
ella she|ellos they|ellas they|yo I|nosotros we|usted you|ustedes you|quien who|quienes who|cual which|cuales which|cuyo whose|cuya whose
cuando when|donde where|cuanto how much|cuanta how much|cuantos how many|cuantas how many|porque because|pues |aunque although|mientras while
es is|son are|era was|eran were|fue was|fueron were|sea be|sean be|ser be|sido been|estan are|estaba was|estaban were|estar be|estuvo was|estuvieron were
ha has|han have|he have|hemos have|habia had|habian had|haber have|hubo there was|hay there are|haya have|hayan have|habra there will be
sera will be|seran will be|seria would be|serian would be|tambien also|tampoco neither|solo only|solamente only|aun still|todavia still|asi so
alli there|ahi there|aqui here|alla there|entonces then|luego then|ademas also|mismo same|misma same|mismos same|mismas same
otro another|otra another|otros other|otras other|todo all|toda all|todos all|todas all|algun some|alguno some|alguna some|algunos some|algunas some
ningun no|ninguno none|ninguna none|cada each|ambos both|ambas both|nada nothing|algo something|alguien someone|nadie nobody
ahora now|siempre always|nunca never|casi almost|apenas barely|cosa thing|cosas things
tiene has|tienen have|tenia had|tenian had|puede can|pueden can|podia could|podra will be able|podran will be able|podria could|podrian could
debe must|deben must|deberia should|deberian should|oye |che |porfa |favor |dime |digame |cuentame |don Mr|dona Mrs
`;

const smallWords: ReadonlyMap<string, string> = new Map(
  small
    .replace(/\n/g, '|')
    .split('|')
    .filter((pair) => pair.includes(' '))
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1).trim()] as const),
);

/** English for a small word, folded; empty where English has none for it, null for another word. */
export const smallInEnglish = (word: string): string | null => smallWords.get(word) ?? null;

/** Nouns and adjectives that end like infinitives, folded. */
export const nounsLikeInfinitives: ReadonlySet<string> = new Set(
  'mar lugar hogar mujer alquiler ayer taller cancer lider celular militar familiar popular particular similar dolar bar par azucar amanecer atardecer anochecer martir altar collar pilar hangar radar escolar nuclear solar polar regular titular auxiliar ejemplar lunar pulgar bazar azar canciller chofer bachiller caracter crater poster master sueter primer tercer cualquier souvenir porvenir elixir emir visir manjar malestar bienestar polar molecular vascular ocular angular circular secular singular insular muscular billar telar paladar olivar pinar palomar hospitalar menester enser alfiler placer deber poder ser haber'.split(
    ' ',
  ),
);
