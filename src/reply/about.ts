import { type Language, languages as spokenIn } from '../chat/language.ts';
import { type Block, type Inline, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Article } from '../corpus/article.ts';
import { dayLabel } from './labels.ts';
import { type Askable, exampleBlocks } from './small-talk.ts';
import type { Words } from './words/words.ts';

/** What the bot is, in a few sentences that are true of every one. */
export const aboutBotReply = ({ examples }: Askable, words: Words): Reply =>
  reply([paragraph(text(words.aboutBot)), ...exampleBlocks(examples, words), note(text(words.aboutBotMore))], {
    language: words.language,
  });

/** What can be asked of the bot, and how. */
export const capabilitiesReply = ({ examples }: Askable, words: Words): Reply =>
  reply([paragraph(text(words.capabilities)), ...exampleBlocks(examples, words), note(text(words.capabilitiesMore))], {
    language: words.language,
  });

/** The languages that the bot is spoken to in, the reader's own first. */
const spokenFirst = (own: Language): readonly Language[] => [own, ...spokenIn.filter((language) => language !== own)];

/** In which languages the bot can be written to, and those of what it quotes, as tags. */
export const languagesReply = (languages: readonly string[], words: Words): Reply =>
  reply(
    [paragraph(text(words.languagesSpoken(spokenFirst(words.language), languages))), note(text(words.languagesMore))],
    {
      language: words.language,
    },
  );

/** What the bot reads and where it goes. */
export const privacyOfTalkReply = (words: Words): Reply =>
  reply([paragraph(text(words.privacyOfTalk)), note(text(words.privacyMore))], { language: words.language });

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

/** What there is to read: all, or what has to do with what was named. */
export function articlesReply(articles: readonly Article[], of: string | null, words: Words): Reply {
  const { language } = words;
  if (articles.length === 0)
    return reply([paragraph(text(of === null ? words.noArticles : words.noArticleOn(of)))], { language });
  return reply(
    [
      paragraph(text(words.haveArticles(articles.length, of, outletsOf(articles)))),
      { kind: 'list', items: articles.slice(0, maxListed).map((article) => itemOf(article, words)) },
      note(text(words.olderAndSources(articles.length - maxListed))),
    ],
    { language },
  );
}

function itemOf(article: Article, words: Words): Inline[] {
  const by = article.author === null ? '' : `, ${words.by(article.author)}`;
  return [
    { kind: 'link', text: article.title, url: article.url },
    text(` · ${article.publisher}${by}, ${dayLabel(article, words)}`),
  ];
}

/** How old what there is to read is. */
export function agesReply(articles: readonly Article[], words: Words): Reply {
  const { language } = words;
  const dated = articles.filter(({ undated }) => undated !== true).sort((a, b) => (a.published < b.published ? 1 : -1));
  const [newest, oldest] = [dated[0], dated.at(-1)];
  if (newest === undefined || oldest === undefined) return reply([paragraph(text(words.noneDated))], { language });
  const told =
    newest === oldest
      ? words.ageOfOne(articles.length, newest.published)
      : words.ages(articles.length, newest.published, newest.publisher, oldest.published, oldest.publisher);
  return reply(
    [
      paragraph(text(told)),
      { kind: 'list', items: dated.slice(0, maxListed).map((article) => itemOf(article, words)) },
    ],
    { language },
  );
}

/** What can be told of how far sources may be trusted: what their pieces are, not how good. */
export function trustReply(articles: readonly Article[], words: Words): Reply {
  const kinds = [...new Set(articles.map(({ kind }) => kind))].map((kind) => {
    const own = articles.filter((article) => article.kind === kind);
    return [text(`${words.kindsName(kind)}: ${outletsOf(own)}`)];
  });
  return reply(
    [
      paragraph(text(words.trust)),
      { kind: 'list', items: kinds },
      ...briefBlocks(articles, words),
      note(text(words.trustMore)),
    ],
    { language: words.language },
  );
}

/** What a brief is, and which articles are there as one. */
export const briefReply = (articles: readonly Article[], words: Words): Reply =>
  reply([paragraph(text(words.whatABriefIs)), ...briefBlocks(articles, words)], { language: words.language });

function briefBlocks(articles: readonly Article[], words: Words): Block[] {
  const briefs = articles.filter(({ rendition }) => rendition === 'brief');
  if (briefs.length === 0) return [paragraph(text(words.noBriefs))];
  const isAll = briefs.length === articles.length;
  return [paragraph(text(isAll ? words.allBriefs(briefs.length) : words.someBriefs(outletsOf(briefs))))];
}
