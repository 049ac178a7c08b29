import { primaryTag } from './pack.ts';

/** Function and question words that tell a language apart in a short question. Words that two languages share count for both. */
const profiles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to in is are was were do does did what which who whom whose when where why how much many a an on for by with from at as that this it its they their has have had be been not or about according any there into than will would can could should you your me my between after before during',
    es: 'el la los las un una de del y en que es son fue fueron qué cuál cuáles quién quiénes cuándo cuando dónde donde cómo como cuánto cuánta cuántos cuántas cuanto cuanta cuantos cuantas por para con se su sus al lo más hay sobre entre quien porque vale cuesta dice dijo tiene',
    pt: 'o a os as um uma de do da dos das e em que é são foi foram qual quais quem quando onde como quanto quanta quantos quantas por para com se seu sua ao à no na nos nas mais sobre entre porque não vale custa diz disse tem',
    fr: 'le la les un une des du de et en que qui est sont était étaient quel quelle quels quelles quand où comment combien pourquoi par pour avec se son sa ses au aux sur dans ce cette il elle ils quoi ne pas ont vaut dit entre',
    de: 'der die das den dem des ein eine einen einem und in im ist sind war waren wer wen wem was welche welcher welches wann wo wie viel viele warum wieso von vom zu zum zur mit für auf aus bei nach über nicht sich es sie wurde wurden hat haben kostet',
    it: 'il lo la i gli le un una uno di del della dei delle e in che è sono era erano fu quale quali chi quando dove come quanto quanta quanti quante perché per con si suo sua al alla nel nella su più tra vale costa dice ha hanno',
    nl: 'de het een en van in is zijn was waren wat welke wie wanneer waar hoe hoeveel waarom door voor met op te aan bij naar over niet er dit dat die heeft hebben werd wordt zegt',
    sv: 'en ett den det och i är var som vad vilken vilka vem när hur många mycket varför av för med på till från om inte har hade säger',
    da: 'en et den det og i er var som hvad hvilken hvilke hvem hvornår hvor hvordan mange meget hvorfor af for med på til fra om ikke har havde siger',
    pl: 'i w na z do jest są był była było czy co kto kiedy gdzie jak ile dlaczego przez dla się nie o od po który która które jaki jaka jakie ma mówi',
    cs: 'a v na z do je jsou byl byla bylo co kdo kdy kde jak kolik proč pro se ne o od po který která které jaký má říká',
    tr: 've bir bu ne kim nerede nasıl kaç neden niçin için ile mi mı mu mü hangi da de olarak olan var yok kadar',
    id: 'yang dan di ke dari apa siapa kapan mana bagaimana berapa mengapa kenapa untuk dengan adalah ini itu pada oleh tidak ada tentang',
    ro: 'și si în un o de la cu pe pentru din este sunt a fost ce cine când unde cum cât câți câte care nu mai despre',
    vi: 'là và của có không những các một được cho với trong này ai gì khi nào ở đâu bao nhiêu tại sao như thế',
    qu: 'ima imata pi pitaq maypi hayka haykaq imarayku mana kanchu',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Scripts that name their language near enough; the rest of the world's are told as the most spoken one. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
];

/** Marks of a single language: as one opens a question or a cry, and anywhere. */
const signs: readonly { readonly language: string; readonly opening: RegExp; readonly anywhere: RegExp }[] = [
  { language: 'es', opening: /(?:^|\s|["“(—–-])[¿¡]\s*\p{L}/u, anywhere: /[¿¡]/ },
];

const englishNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'English',
    es: 'Spanish',
    pt: 'Portuguese',
    fr: 'French',
    de: 'German',
    it: 'Italian',
    nl: 'Dutch',
    sv: 'Swedish',
    da: 'Danish',
    pl: 'Polish',
    cs: 'Czech',
    tr: 'Turkish',
    id: 'Indonesian',
    ro: 'Romanian',
    vi: 'Vietnamese',
    qu: 'Quechua',
    uk: 'Ukrainian',
    ru: 'Russian',
    el: 'Greek',
    he: 'Hebrew',
    fa: 'Persian',
    ar: 'Arabic',
    hi: 'Hindi',
    bn: 'Bengali',
    ta: 'Tamil',
    th: 'Thai',
    ko: 'Korean',
    ja: 'Japanese',
    zh: 'Chinese',
  }),
);

const whoIs =
  /^(?:qui[eé]n(?:es)? (?:es|era|fue)|quem (?:é|era|foi)|qui (?:est|était)|wer (?:ist|war)|chi (?:è|era)|wie (?:is|was)|vem är|hvem er|kim|siapa(?:kah)?|кто так(?:ой|ая)|кто)\s+(?:(?:el|la|o|a|le|der|die|il|de)\s+)?((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s+(?:(?:de|la|van|von|da)\s+)?\p{Lu}[\p{L}\p{M}.'’-]*)*)[\s?!.]*$/u;

/** "¿Quién es Ana Duarte?" as "Who is Ana Duarte?": a name is a name in every language. Null for any other question. */
export function whoIsInEnglish(question: string): string | null {
  const plain = question.replace(/^[\s¿]+/u, '');
  const name = whoIs.exec(plain.charAt(0).toLowerCase() + plain.slice(1))?.[1];
  return name === undefined ? null : `Who is ${name}?`;
}

/** The English name of a language by its BCP 47 tag; the tag itself where it is not one of those told apart here. */
export function languageName(tag: string): string {
  return englishNames.get(primaryTag(tag)) ?? tag;
}

/**
 * The language of a short text as a BCP 47 tag, or null where it could be any: bare names and keywords belong to none.
 * By script, else by function words: the best language needs two of them, or one that English lacks and nothing English.
 */
export function languageOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin < letters / 2) return scripts.find(([script]) => script.test(text))?.[1] ?? null;
  const opened = signs.find(({ opening }) => opening.test(text));
  if (opened !== undefined) return opened.language;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: { language: string; score: number } | null = null;
  const english = score(words, 'en');
  for (const language of profiles.keys()) {
    const signed = signs.some((sign) => sign.language === language && sign.anywhere.test(text));
    const points = score(words, language) + (signed ? 2 : 0);
    if (language !== 'en' && points > (best?.score ?? 0)) best = { language, score: points };
  }
  if (english > 0 && english >= (best?.score ?? 0)) return 'en';
  if (best === null) return null;
  const isSure = best.score >= 2 && (best.score >= english + 2 || english === 0);
  return isSure ? best.language : english > 0 ? 'en' : null;
}

function score(words: readonly string[], language: string): number {
  const profile = profiles.get(language);
  return words.filter((word) => profile?.has(word)).length;
}
