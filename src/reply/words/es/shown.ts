import type { Example } from '../../../answer/ask/examples.ts';
import type { Slash } from '../../../chat/language.ts';
import type { ArticleKind } from '../../../corpus/article.ts';
import { count, day, list, number } from './format.ts';

const kinds: Readonly<Record<ArticleKind, string>> = {
  report: 'noticia',
  opinion: 'opinión',
  analysis: 'análisis',
  transcript: 'transcripción',
  readout: 'comunicado',
};
const ofKind: Readonly<Record<ArticleKind, string>> = {
  report: 'noticias',
  opinion: 'artículos de opinión',
  analysis: 'análisis',
  transcript: 'transcripciones',
  readout: 'comunicados',
};

const kindName = (kind: ArticleKind): string => kinds[kind];
const kindsName = (kind: ArticleKind): string => ofKind[kind];

const dated = (published: string | null, updated: string | null): string =>
  `${published === null ? 'sin fecha' : day(published)}${updated === null ? '' : `, actualizado el ${day(updated)}`}`;

const opinionOf = (publisher: string): string => `${publisher} (opinión)`;
const briefOf = (publisher: string): string => `Resumen de Quipu sobre ${publisher}`;

const briefNote = (isAll: boolean): string =>
  isAll
    ? 'En palabras de Quipu, de los resúmenes que hizo de estos artículos.'
    : 'Las frases sin comillas están en palabras de Quipu, de los resúmenes que hizo de esos artículos.';

export const shown = (slash: Slash) => ({
  kindName,
  kindsName,
  dated,
  opinionOf,
  briefOf,
  briefNote,
  asked: (question: string): string => `Pregunta: ${question}`,
  claimed: (claim: string): string => `Afirmación: ${claim}`,
  takenAs: (question: string): string => `Lo entendí así: ${question}`,
  askedAs: (question: string, taken: string): string => `${question} – la entendí así: ${taken}`,
  onlyFirst: (parts: number): string =>
    `Solo busqué las primeras ${parts} preguntas de tu mensaje. Haz las demás por separado, por favor.`,
  also: 'también',

  whereItSays: (publisher: string): string => `Dónde lo dice ${publisher}`,
  pickSentence: 'Ver una frase en su artículo…',
  readOn: 'Leerlo en el artículo',
  helpful: 'Útil',
  notHelpful: 'No me sirve',
  showMore: 'Mostrar más',
  share: 'Compartir',

  yesOrNo: { yes: 'sí', no: 'no' },
  differ: (values: readonly string[]): string => `Las fuentes difieren: ${list(values, 'or')}`,
  differOutright: 'Las fuentes se contradicen',

  eachSays: 'Qué dice cada uno:',
  mayAnswer: 'Puede que esto lo responda',
  noOutright: 'Sin respuesta directa',
  closest: (sentences: number): string =>
    sentences === 1 ? 'Esta frase es la más cercana.' : 'Estas frases son las más cercanas.',
  notThere: 'No está en los artículos',
  nearest: 'Artículos más cercanos:',
  exampleQuestion: (of: Example): string => {
    switch (of.kind) {
      case 'who':
        return `¿Quién es ${of.name}?`;
      case 'what':
        return `¿Qué es ${of.the === null ? '' : `${of.the} `}${of.name}?`;
      case 'says':
        return `¿Qué dice ${of.publisher} sobre ${of.topic}?`;
    }
  },
  couldAsk: 'Puedes preguntar:',

  sayIt: (outlets: readonly string[]): string =>
    outlets.length === 1 ? `Lo dice ${outlets[0]}` : `Lo dicen ${count(outlets.length, 'medio')}: ${list(outlets)}`,
  onlyOneSays: (outlet: string): string => `Solo lo dice ${outlet}`,
  sayOtherwise: (outlets: readonly string[]): string =>
    `${list(outlets)} ${outlets.length === 1 ? 'dice' : 'dicen'} otra cosa`,
  articlesDisagree: (agreeing: readonly string[], differing: readonly string[]): string =>
    `Los artículos no coinciden: ${list(agreeing)} lo ${agreeing.length === 1 ? 'dice' : 'dicen'}, ${list(differing)} no`,
  saidOtherwiseBySome: 'Los artículos dicen otra cosa',
  notJustThis: 'Ninguna frase dice exactamente esto',
  nobodySaysThis: 'Los artículos no dicen esto',
  statements: (of: {
    readonly all: number;
    readonly several: number;
    readonly one: number;
    readonly otherwise: number;
    readonly near: number;
    readonly missing: number;
  }): string => {
    const parts = [
      of.otherwise > 0 ? `${number(of.otherwise)} con otra versión` : '',
      of.several > 0 ? `${number(of.several)} en varios medios` : '',
      of.one > 0 ? `${number(of.one)} en un solo medio` : '',
      of.near > 0 ? `${number(of.near)} sin decirse del todo` : '',
      of.missing > 0 ? `${number(of.missing)} fuera de los artículos` : '',
    ];
    return `${count(of.all, 'afirmación', 'afirmaciones')}: ${parts.filter((part) => part !== '').join(', ')}`;
  },
  theClaim: 'La afirmación',
  theDraft: 'Tu texto',
  nothingToCheck: 'Ahí no hay ninguna afirmación que verificar.',
  onlyFirstChecked: (statements: number): string =>
    `Solo verifiqué las primeras ${number(statements)} afirmaciones. Verifica el resto por separado.`,
  cutShort: 'La afirmación es tan larga que solo leí los pasajes más cercanos. Verifícala por partes.',
  aboutArticles: 'Esto es lo que dicen los artículos, no si es verdad.',
  wordsFrom: (title: string, source: string): string => `Estas palabras son de “${title}” (${source})`,
  whichSentence: `¿Qué frase? Escríbela después de tu pregunta, como en “¿es cierto que…?”, o usa ${slash('check')}.`,

  draftChecked: (otherwise: number, checked: number): string =>
    otherwise === 0
      ? `${count(checked, 'frase verificada', 'frases verificadas')}: los artículos no contradicen ninguna`
      : `${count(checked, 'frase verificada', 'frases verificadas')}: los artículos contradicen ${number(otherwise)}`,
  notInArticles: (sentences: number): string => `No están en los artículos (${number(sentences)})`,
  notOutright: (sentences: number): string => `No se dicen del todo; las frases más cercanas (${number(sentences)})`,
  borneOut: (sentences: number): string => `Los artículos lo dicen (${number(sentences)})`,

  compared: (of: {
    readonly first: string;
    readonly second: string;
    readonly topic: string | null;
    readonly differing: number;
    readonly shared: number;
    readonly facing: number;
  }): string => {
    const on = of.topic === null ? '' : ` sobre “${of.topic}”`;
    const both = list([of.first, of.second]);
    if (of.differing + of.shared === 0 && of.facing > 0)
      return `${both}, lado a lado${on}: no puedo decir si coinciden`;
    if (of.differing + of.shared === 0) return `${both} no tienen nada en común${on} que yo pueda emparejar`;
    const agree = of.shared === 0 ? '' : `coinciden en ${count(of.shared, 'punto')}`;
    const differ = of.differing === 0 ? '' : `difieren en ${count(of.differing, 'punto')}`;
    return `${both} ${[differ, agree].filter((part) => part !== '').join(' y ')}${on}`;
  },
  bothContinued: (first: string, second: string): string => `Lo que dicen tanto ${first} como ${second}, continuación`,
  neitherSays: (first: string, second: string, topic: string): string =>
    `Ni ${first} ni ${second} dicen nada sobre “${topic}”`,
  neitherMentions: (words: readonly string[]): string => `Ninguna menciona ${list(words, 'or')}.`,
  byAuthor: (kind: string, author: string): string => `${kind} de ${author}`,
  articlesFrom: (articles: number, kind: ArticleKind | null, days: string): string =>
    `${kind === null ? count(articles, 'artículo') : `${number(articles)} ${ofKind[kind]}`}, ${days}`,
  whereTheyDiffer: 'En qué difieren',
  bothSay: 'Las dos dicen',
  facing: 'Sobre lo mismo',
  onlyIn: (outlet: string): string => `Solo ${outlet} dice`,
  more: (left: number): string => `${number(left)} más`,

  noLongerThere: 'Ese artículo ya no está entre las fuentes, así que ya no lo cito.',
  wordsGone: 'El artículo cambió y estas palabras ya no están en él. Ahora está aquí:',
  ownWords: (publisher: string): string => `Son palabras del propio medio, ${publisher}.`,
  quipusWords: (publisher: string): string =>
    `Son palabras de Quipu sobre el artículo de ${publisher}, no las del propio medio.`,

  overviewDiffers: 'Las fuentes difieren',
  nothingMoreAround:
    'Los artículos no dicen más alrededor de eso. Pregunta por algo de lo que dicen, o pide un panorama.',
  whichMeant: '¿Cuál de las dos quieres decir?',
  askWhole: (typed: string, example: string | null): string =>
    `No sé a qué se refiere aquí “${typed}”. Escribe la pregunta entera${example === null ? '' : `, por ejemplo “${example}”`}.`,
  askInFull:
    'No sé a qué se refiere, pues ya no recuerdo nada de lo que se preguntó aquí. Por favor, haz la pregunta completa.',
});
