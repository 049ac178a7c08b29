import type { Because, Days, ReadAs, State, Whose } from '../../../answer/codes.ts';
import { capitalised } from '../../../language/fold.ts';
import { count, day, languageName, list, number } from './format.ts';

const titles = {
  summary: 'En resumen',
  latest: 'Lo último',
  timeline: 'Cronología',
  people: 'Personas',
  figures: 'Cifras',
  agreements: 'En qué coinciden las fuentes',
  disagreements: 'En qué difieren las fuentes',
} as const;

const noDate = 'sin fecha';

function days(of: Days): string {
  if (of === null) return noDate;
  return of.first === of.last ? day(of.first) : `del ${day(of.first)} al ${day(of.last)}`;
}

const outletName = ({ name, isOpinion }: { readonly name: string; readonly isOpinion: boolean }): string =>
  isOpinion ? `${name} (opinión)` : name;

function evidence(of: State): string {
  switch (of.kind) {
    case 'disagree':
      return 'Las fuentes no coinciden';
    case 'agree':
      return `${count(of.outlets.length, 'medio')} coinciden${of.value === null ? '' : ` en ${of.value}`}${of.isRounded ? ', con cifras redondeadas' : ''}`;
    case 'only':
      return `Solo lo dice ${outletName(of.outlet)}`;
    case 'says-so':
      return `Lo dice ${outletName(of.outlet)}`;
    case 'from-one':
      return `Según ${outletName(of.outlet)}`;
    case 'from-many':
      return `Según ${count(of.outlets, 'medio')}`;
    case 'mentioned':
      return of.outlets.length === 1
        ? `Solo lo menciona ${of.outlets[0]}`
        : `Lo mencionan ${count(of.outlets.length, 'medio')}`;
    case 'closest':
      return of.isLikely === true
        ? 'Puede que esto lo responda'
        : 'Ninguna frase lo responde del todo; estas son las más cercanas';
    case 'which':
      return `¿Qué ${of.name}?`;
    case 'silent':
      return 'Los artículos no lo dicen';
    case 'overview':
      return [overviewTitle(of), ...overviewSources(of)].join(' · ');
    case 'bylines':
      return `${of.isMore ? 'Más de ' : ''}${of.articles.map(byline).join('; ')}`;
    case 'dated':
      return of.isByPublication
        ? `Publicado${period(of)}; ninguna frase da una fecha de esos días`
        : `Fechado${period(of)} por las propias frases`;
    case 'parts':
      return `${of.answered} de ${count(of.of, 'pregunta')} con respuesta${of.read < of.of ? `; se buscaron las primeras ${of.read}` : ''}`;
    case 'said':
      return of.text;
  }
}

function state(of: State): string {
  const copied = 'copiers' in of && of.copiers.length > 0 ? ` · el mismo texto en ${of.copiers.join(', ')}` : '';
  return `${evidence(of)}${'days' in of ? ` · ${days(of.days)}` : ''}${copied}`;
}

function support(of: State): string | null {
  switch (of.kind) {
    case 'agree': {
      const value = of.value === null ? '' : ` en ${of.value}`;
      const rounded = of.isRounded ? ', con cifras redondeadas' : '';
      return `${list(of.outlets)} coinciden${value}${rounded}.${sameText(of.copiers)}`;
    }
    case 'from-one':
      return of.copiers.length === 0 ? null : sameText(of.copiers).trim();
    case 'only':
    case 'from-many':
    case 'mentioned':
      return `${evidence(of)}.`;
    case 'overview':
      return [...overviewSources(of), days(of.days)].join(' · ');
    default:
      return null;
  }
}

const sameText = (copiers: readonly string[]): string =>
  copiers.length === 0 ? '' : ` El mismo texto salió también en ${list(copiers)} y cuenta una sola vez.`;

type Overview = Extract<State, { kind: 'overview' }>;

function overviewTitle({ view, sources, topic }: Overview): string {
  const of = [...sources, ...(topic === null ? [] : [topic])].join(', ');
  return of === '' ? titles[view] : `${titles[view]}: ${of}`;
}

function overviewMore({ view, more = 0, sources, outlets }: Overview): string | null {
  if (more === 0) return null;
  const [outlet] = outlets;
  const example =
    sources.length > 0 || outlets.length < 2 || outlet === undefined
      ? ''
      : `, por ejemplo “${titles[view].toLowerCase()} de ${outlet}”`;
  return `Y ${more} más. Para ver otros, nombra ${sources.length > 0 ? 'un tema' : 'una fuente o un tema'}${example}.`;
}

function overviewSources({ sources, outlets }: Overview): readonly string[] {
  const isSame = sources.length === 1 && outlets.length === 1 && sources[0] === outlets[0];
  if (isSame) return [];
  return [outlets.length === 1 ? (outlets[0] ?? '') : count(outlets.length, 'medio')];
}

function byline(article: Extract<State, { kind: 'bylines' }>['articles'][number]): string {
  const { publisher, author, published, speakers = [] } = article;
  const when = published === null ? noDate : day(published);
  const who = speakers.length === 0 ? '' : `${capitalised(list(speakers))}, según `;
  return `${who}${publisher}, ${when}${author === null ? ' (sin autor indicado)' : `, escrito por ${author}`}`;
}

const readAs = ({ corrections, language }: ReadAs): { readonly before: string; readonly behind: string } => ({
  before: language === null ? '' : `Los artículos están en ${languageName(language)}`,
  behind: corrections.map(({ typed, taken }) => `“${typed}” se leyó como “${taken}”`).join(' · '),
});

function period({ since, until }: Pick<Whose, 'since' | 'until'>): string {
  if (since !== null && until !== null)
    return since === until ? ` del ${day(since)}` : ` entre el ${day(since)} y el ${day(until)}`;
  if (since !== null) return ` desde el ${day(since)}`;
  return until === null ? '' : ` hasta el ${day(until)}`;
}

function subject(whose: Whose): { readonly name: string; readonly isMany: boolean } {
  const when = period(whose);
  return whose.outlets.length > 0
    ? { name: `${list(whose.outlets)}${when === '' ? '' : `,${when},`}`, isMany: whose.outlets.length > 1 }
    : { name: `Los artículos${when}`, isMany: true };
}

const isAll = ({ outlets, since, until }: Whose): boolean => outlets.length === 0 && since === null && until === null;

function because(of: Because): string {
  switch (of.kind) {
    case 'no-articles':
      return 'Todavía no hay artículos de los cuales responder.';
    case 'none-inside': {
      const by = of.whose.outlets.length > 0 ? ` de ${list(of.whose.outlets)}` : '';
      const when = period(of.whose);
      if (when === '') return `No tengo ningún artículo${by} que corresponda.`;
      return `No tengo ningún artículo${by}${when}. Los artículos van del ${day(of.first)} al ${day(of.last)}.`;
    }
    case 'no-words':
      return 'Esa pregunta no tiene palabras. Pregunta con unas pocas: por ejemplo, un nombre y lo que quieres saber de él.';
    case 'other-language': {
      const written = of.articles.map(languageName);
      const mentioned = of.mentioned.length === 0 ? '' : ` Sí mencionan ${list(of.mentioned)}.`;
      return `La pregunta parece estar en ${languageName(of.asked)}; los artículos están en ${list(written)}.${mentioned} Por favor, pregunta en ${list(written, 'or')}.`;
    }
    case 'only-common-words':
      return 'Esas palabras están en cualquier texto. Agrega un nombre, un lugar o un tema.';
    case 'authors':
      return of.authors.length === 0
        ? 'Los artículos no indican autor.'
        : `El texto mismo no lo dice. ${of.authors.length > 1 ? 'Los firman' : 'Lo firma'} ${list(of.authors)}.`;
    case 'namesakes':
      return `Los artículos hablan de ${list(of.which.map(({ name }) => name))}.`;
    case 'not-mentioned':
      return notMentioned(of);
    case 'nothing-about':
      return `No encontré nada sobre esto en ${of.whose.outlets.length > 0 ? list(of.whose.outlets) : 'los artículos'}${period(of.whose)}.`;
    case 'nothing-stands-alone':
      return 'Los artículos tocan el tema, pero ninguna de sus frases se entiende por sí sola.';
    case 'too-long':
      return `Una pregunta puede tener hasta ${number(of.maxChars)} caracteres; la tuya tiene ${number(of.chars)}. Por favor, acórtala.`;
    case 'nothing-to-view':
      return nothingToView(of);
    case 'untold':
      return `Ninguna de estas frases dice nada de ${of.words}.`;
    case 'said':
      return of.text;
  }
}

function notMentioned({ whose, names, elsewhere }: Extract<Because, { kind: 'not-mentioned' }>): string {
  if (isAll(whose)) return `Ningún artículo menciona ${list(names, 'or')}.`;
  const { name, isMany } = subject(whose);
  const others = elsewhere.length === 0 ? '' : `; ${list(elsewhere)} sí`;
  return `${name} no ${isMany ? 'mencionan' : 'menciona'} ${list(names, 'or')}${others}.`;
}

function nothingToView({ view, topic }: Extract<Because, { kind: 'nothing-to-view' }>): string {
  const on = topic === null ? '' : ` sobre ${topic}`;
  switch (view) {
    case 'summary':
    case 'latest':
      return `Ninguna frase${on} se entiende por sí sola.`;
    case 'timeline':
      return `Ninguna frase${on} da una fecha.`;
    case 'people':
      return `Ninguna frase${on} dice quién es alguien.`;
    case 'figures':
      return `Ninguna frase${on} da una cifra que valga la pena listar.`;
    case 'agreements':
      return `No encontré nada que digan dos medios${on}. Eso no prueba que no lo haya: comparo frase por frase.`;
    case 'disagreements':
      return `No encontré dos medios que se contradigan${on}. Eso no prueba que no los haya: comparo frase por frase.`;
  }
}

export const answers = { days, state, support, overviewTitle, overviewMore, readAs, because };
