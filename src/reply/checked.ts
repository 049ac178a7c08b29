import type { Citation } from '../answer/answer.ts';
import { citationLink, sourceLabel } from '../answer/citation.ts';
import type { Pointed } from '../answer/lines/pointer.ts';
import { type Block, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';
import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Span } from '../language/span.ts';

/** What a citation's button shows: the cited words in bold between their neighbours, and where to read on. To the asker alone. */
export function checkedReply(pointed: Pointed, passages: readonly Passage[]): Reply {
  return reply(blocksOf(pointed, passages), { isPrivate: true });
}

function blocksOf(pointed: Pointed, passages: readonly Passage[]): Block[] {
  switch (pointed.kind) {
    case 'removed':
      return [paragraph(text('That article is no longer among the sources, so it is not quoted any more.'))];
    case 'changed':
      return [
        paragraph(
          text('The article was changed since, and these words are no longer in it. This is where it stands now:'),
        ),
        paragraph({ kind: 'link', text: pointed.article.title, url: pointed.article.url }),
      ];
    case 'found':
      return foundBlocks(pointed.article, pointed.span, passages);
  }
}

function foundBlocks(article: Article, span: Span, passages: readonly Passage[]): Block[] {
  const citation: Citation = {
    ...article,
    number: 1,
    articleId: article.id,
    excerpt: article.text.slice(span.start, span.end),
    span,
  };
  const { before, after, heading } = neighbours(article, span, passages);
  const source = sourceLabel(citation);
  const rendition =
    article.rendition === 'brief'
      ? `These are Quipu's words about ${article.publisher}'s article, not the outlet's own.`
      : `These are ${article.publisher}'s own words.`;
  return [
    { kind: 'heading', text: article.title },
    ...(heading === null ? [] : [note(text(heading))]),
    paragraph(
      ...(before === '' ? [] : [text(`${before} `)]),
      strong(citation.excerpt),
      ...(after === '' ? [] : [text(` ${after}`)]),
    ),
    note(text(`${source}. ${rendition}`)),
    paragraph({ kind: 'link', text: 'Read it in the article', url: citationLink(citation) }),
  ];
}

/** The sentence before and the one after the span, in the same passage. */
function neighbours(article: Article, span: Span, passages: readonly Passage[]) {
  const passage = passages.find((each) => each.span.start <= span.start && span.start < each.span.end);
  const sentences = passage?.sentences ?? [];
  const before = sentences.filter((sentence) => sentence.span.end <= span.start).at(-1);
  const after = sentences.find((sentence) => sentence.span.start >= span.end);
  const words = (sentence: { readonly span: Span } | undefined) =>
    sentence ? article.text.slice(sentence.span.start, sentence.span.end) : '';
  return { before: words(before), after: words(after), heading: passage?.heading ?? null };
}
