import { dayLabel, readableDay } from '../answer/citation.ts';
import { type Block, type Inline, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Article } from '../corpus/article.ts';
import { type Askable, exampleBlocks } from './small-talk.ts';

/** What the bot is, in a few sentences that are true of every one. */
export function aboutBotReply(isSpanish: boolean, askable: Askable): Reply {
  return reply([
    paragraph(text(isSpanish ? bot.es : bot.en)),
    ...exampleBlocks(askable, isSpanish),
    note(
      text(
        isSpanish
          ? '/help muestra lo que sé hacer, /privacy lo que se guarda de lo que preguntas.'
          : '/help shows what I can do, /privacy what is kept of what you ask.',
      ),
    ),
  ]);
}

const bot = {
  en: 'I am Quipu, a program and not a person. I look up what you ask in the articles that those who run me gave me, and quote the sentences that answer it, word for word, with their source. No language model writes my answers, and I have no opinions.',
  es: 'Soy Quipu, un programa y no una persona. Busco lo que preguntas en los artículos que me dieron quienes me administran y cito, palabra por palabra y con su fuente, las frases que lo responden. Ningún modelo de lenguaje escribe mis respuestas, y no tengo opiniones.',
};

/** What can be asked of the bot, and how. */
export function capabilitiesReply(isSpanish: boolean, askable: Askable): Reply {
  return reply([
    paragraph(text(isSpanish ? can.es : can.en)),
    ...exampleBlocks(askable, isSpanish),
    note(text(isSpanish ? '/help muestra todos los comandos.' : '/help shows every command.')),
  ]);
}

const can = {
  en: 'Ask about anything in the articles, in your own words, and go on as you would with a colleague: “and in 2022?”, “says who?”, “tell me more”. I also give overviews (/overview: the latest, a timeline, people, figures, disagreements), put two sources side by side (/compare), hold a sentence against the articles (/check) and send a digest (/digest).',
  es: 'Pregunta sobre lo que dicen los artículos, con tus palabras, y sigue como con un colega: “¿y en 2022?”, “¿quién lo dice?”. También doy panoramas (/overview: lo último, cronología, personas, cifras, desacuerdos), comparo dos fuentes (/compare), contrasto una frase con los artículos (/check) y envío un boletín (/digest).',
};

/** The list stays short: this many articles are named, the others counted. */
const maxListed = 6;

const outletsOf = (articles: readonly Article[]): string => {
  const counts = new Map<string, number>();
  for (const { publisher } of articles) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([publisher, count]) => (count > 1 ? `${publisher} (${count})` : publisher))
    .join(', ');
};

const articleCount = (count: number): string => (count === 1 ? 'one article' : `${count} articles`);

/** What there is to read: all, or what has to do with what was named. */
export function articlesReply(articles: readonly Article[], of: string | null): Reply {
  if (articles.length === 0)
    return reply([paragraph(text(of === null ? 'I have no articles yet.' : `I have no article on ${of}.`))]);
  const on = of === null ? '' : ` on ${of}`;
  const more = articles.length - maxListed;
  return reply([
    paragraph(text(`I have ${articleCount(articles.length)}${on}: ${outletsOf(articles)}.`)),
    { kind: 'list', items: articles.slice(0, maxListed).map(itemOf) },
    note(text(`${more > 0 ? `and ${more} older. ` : ''}/sources lists all that I have.`)),
  ]);
}

function itemOf(article: Article): Inline[] {
  const by = article.author === null ? '' : `, by ${article.author}`;
  return [
    { kind: 'link', text: article.title, url: article.url },
    text(` · ${article.publisher}${by}, ${dayLabel(article)}`),
  ];
}

/** How old what there is to read is. */
export function agesReply(articles: readonly Article[]): Reply {
  const dated = articles.filter(({ undated }) => undated !== true).sort((a, b) => (a.published < b.published ? 1 : -1));
  const [newest, oldest] = [dated[0], dated.at(-1)];
  if (newest === undefined || oldest === undefined)
    return reply([paragraph(text('None of my articles says when it was published.'))]);
  const span =
    newest === oldest
      ? `It is of ${readableDay(newest.published)}.`
      : `The newest is of ${readableDay(newest.published)} (${newest.publisher}), the oldest of ${readableDay(oldest.published)} (${oldest.publisher}).`;
  return reply([
    paragraph(text(`I have ${articleCount(articles.length)}. ${span} What came after that I do not know.`)),
    { kind: 'list', items: dated.slice(0, maxListed).map(itemOf) },
  ]);
}

/** What each kind of piece is called in the plural. */
const kindNames: Readonly<Record<Article['kind'], string>> = {
  report: 'reports',
  opinion: 'opinion pieces',
  analysis: 'analyses',
  transcript: 'transcripts',
  readout: 'readouts',
};

/** What can be told of how far sources may be trusted: what their pieces are, not how good. */
export function trustReply(articles: readonly Article[]): Reply {
  const kinds = [...new Set(articles.map(({ kind }) => kind))].map((kind) => {
    const own = articles.filter((article) => article.kind === kind);
    return [text(`${kindNames[kind]}: ${outletsOf(own)}`)];
  });
  return reply([
    paragraph(
      text('I do not rate sources: I show who says what, so that you can judge. This is what kind of pieces they are:'),
    ),
    { kind: 'list', items: kinds },
    ...briefBlocks(articles),
    note(text('/compare puts two of them side by side, /overview view:disagreements shows where they differ.')),
  ]);
}

/** What a brief is, and which articles are there as one. */
export const briefReply = (articles: readonly Article[]): Reply =>
  reply([
    paragraph(
      text(
        'A brief is a short text in Quipu’s own words on what an article says, for where the article itself may not be kept here. Its lines are labelled “Quipu’s brief of …” and stand without quotation marks; the link leads to the article. Everything else is quoted word for word.',
      ),
    ),
    ...briefBlocks(articles),
  ]);

function briefBlocks(articles: readonly Article[]): Block[] {
  const briefs = articles.filter(({ rendition }) => rendition === 'brief');
  if (briefs.length === 0) return [paragraph(text('None of my articles is a brief: every line is the outlet’s own.'))];
  const all = articles.length === 1 ? 'It is' : 'All of them are';
  return [
    paragraph(
      text(
        briefs.length === articles.length
          ? `${all} here as a brief.`
          : `Here as briefs: ${outletsOf(briefs)}; the others in full.`,
      ),
    ),
  ];
}
