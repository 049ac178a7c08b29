import type { Citation } from '../answer/answer.ts';
import { citationLink } from '../answer/citation.ts';
import type { Pointed } from '../answer/lines/pointer.ts';
import { type Block, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';
import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Span } from '../language/span.ts';
import { detailOf } from './labels.ts';
import type { Words } from './words/words.ts';

/** What a citation's button shows: the cited words in bold between their neighbours, and where to read on. To the asker alone. */
export function checkedReply(pointed: Pointed, passages: readonly Passage[], words: Words): Reply {
  return reply(blocksOf(pointed, passages, words), { isPrivate: true, language: words.language });
}

function blocksOf(pointed: Pointed, passages: readonly Passage[], words: Words): Block[] {
  switch (pointed.kind) {
    case 'removed':
      return [paragraph(text(words.noLongerThere))];
    case 'changed':
      return [
        paragraph(text(words.wordsGone)),
        paragraph({ kind: 'link', text: pointed.article.title, url: pointed.article.url }),
      ];
    case 'found':
      return foundBlocks(pointed.article, pointed.span, passages, words);
  }
}

function foundBlocks(article: Article, span: Span, passages: readonly Passage[], words: Words): Block[] {
  const citation: Citation = {
    ...article,
    number: 1,
    articleId: article.id,
    excerpt: article.text.slice(span.start, span.end),
    span,
  };
  const { before, after, heading } = neighbours(article, span, passages);
  const whose =
    article.rendition === 'brief' ? words.quipusWords(article.publisher) : words.ownWords(article.publisher);
  return [
    { kind: 'heading', text: article.title },
    ...(heading === null ? [] : [note(text(heading))]),
    paragraph(
      ...(before === '' ? [] : [text(`${before} `)]),
      strong(citation.excerpt),
      ...(after === '' ? [] : [text(` ${after}`)]),
    ),
    note(text(`${article.publisher}, ${detailOf(citation, words)}. ${whose}`)),
    paragraph({ kind: 'link', text: words.readOn, url: citationLink(citation) }),
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
