import { splitSentences } from '../language/sentences.ts';
import type { Sentence, Span } from '../language/span.ts';
import type { Article } from './article.ts';
import { readBlocks } from './blocks.ts';
import type { Passage } from './passage.ts';

/** A paragraph above this is cut at a sentence's end into about equal parts: one subject a passage ranks best. */
const maxWords = 200;
/** Neighbours that stay within this together, under one heading, are one passage: alone they say too little to be found. */
const minWords = 40;

interface Group {
  readonly heading: string | null;
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

/**
 * Cuts an article into passages, in reading order, not overlapping, each sentence exact. Headings and Markdown's marks
 * are never inside a sentence; a passage's span reaches from its first sentence to its last.
 */
export function splitPassages(article: Pick<Article, 'id' | 'text'>): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { heading, sentences } of merged(groups(article.text))) {
    const [first, last] = [sentences[0], sentences.at(-1)];
    if (first === undefined || last === undefined) continue;
    passages.push({
      id: `${article.id}#${passages.length}`,
      articleId: article.id,
      heading,
      span: { start: first.span.start, end: last.span.end },
      sentences,
    });
  }
  return passages;
}

/** Paragraphs and items with the heading above them; long ones in parts. */
function groups(text: string): Group[] {
  const found: Group[] = [];
  let heading: string | null = null;
  for (const block of readBlocks(text)) {
    if (block.kind === 'heading') heading = block.text;
    else found.push(...parts(heading, splitSentences(text, block.span)));
  }
  return found;
}

function parts(heading: string | null, sentences: readonly Sentence[]): Group[] {
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence.text), 0);
  const wanted = words / Math.ceil(words / maxWords);
  const found: Group[] = [];
  let part: Sentence[] = [];
  let size = 0;
  for (const sentence of sentences) {
    const more = countWords(sentence.text);
    if (part.length > 0 && size + more / 2 > wanted) {
      found.push({ heading, sentences: part, words: size });
      part = [];
      size = 0;
    }
    part.push(sentence);
    size += more;
  }
  if (part.length > 0) found.push({ heading, sentences: part, words: size });
  return found;
}

/** Puts very short neighbours under one heading together. */
function merged(all: readonly Group[]): Group[] {
  const found: Group[] = [];
  for (const group of all) {
    const last = found.at(-1);
    if (last !== undefined && last.heading === group.heading && last.words + group.words <= minWords) {
      found[found.length - 1] = {
        heading: last.heading,
        sentences: [...last.sentences, ...group.sentences],
        words: last.words + group.words,
      };
    } else found.push(group);
  }
  return found;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The text of a passage: a slice of its article. */
export function passageText(article: Pick<Article, 'text'>, passage: { readonly span: Span }): string {
  return article.text.slice(passage.span.start, passage.span.end);
}
