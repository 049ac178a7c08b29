import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findQuoted as findQuotedInSteps } from '../../../src/answer/check/quoted.ts';
import { quotedWords } from '../../../src/answer/check/quoted-words.ts';
import { inOneGo } from '../../../src/answer/steps.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { readFolder } from '../../../src/corpus/folder.ts';
import { splitPassages } from '../../../src/corpus/passages.ts';
import { article } from '../../support/articles.ts';
import { mangled, randomFrom } from '../../support/mangle.ts';

const findQuoted = (excerpt: string, articles: Iterable<Article>) => inOneGo(findQuotedInSteps(excerpt, articles));

let articles: readonly Article[];
let sentences: readonly { readonly id: string; readonly text: string }[];
beforeAll(async () => {
  articles = (await readFolder('corpus')).articles;
  sentences = articles
    .flatMap((each) =>
      splitPassages(each).flatMap((passage) => passage.sentences.map(({ text }) => ({ id: each.id, text }))),
    )
    .filter(({ text }) => quotedWords(text).length > 5);
});

/** Sentences of no article, made of plausible words. */
function foreign(count: number): readonly string[] {
  const random = randomFrom(7);
  const pick = (words: string) => words.split(' ')[Math.floor(random() * words.split(' ').length)] ?? '';
  return Array.from(
    { length: count },
    () =>
      `The ${pick('new old small northern united foreign')} ${pick('minister bank council company court ship')} ${pick('told opened sold met built crossed')} the ${pick('people border port bridge talks factory')} ${pick('in on after before during near')} ${pick('May Lima winter Monday Peru Chile')} for ${pick('security trade defense growth peace')}.`,
  );
}

describe('the sentences of the bundled articles', () => {
  it('lead to their own article, every one', () => {
    const lost = sentences.filter(({ id, text }) => findQuoted(text, articles)?.article.id !== id);
    expect(lost).toEqual([]);
  });

  it('are quoted to the letter where nothing was changed', () => {
    for (const { text } of sentences) {
      const found = findQuoted(text, articles);
      expect(found).toMatchObject({ changed: [], leftOut: [] });
      expect(text).toContain(found?.article.text.slice(found.span.start, found.span.end));
    }
  });

  it('lead there mangled too, 98 of 100', () => {
    const random = randomFrom(1);
    const chosen = Array.from({ length: 200 }, () => sentences[Math.floor(random() * sentences.length)]);
    const right = chosen.filter((each, at) => {
      const text = mangled(each?.text ?? '', at);
      return findQuoted(text, articles)?.article.id === each?.id;
    });
    expect(right.length).toBeGreaterThanOrEqual(196);
  });
});

describe('sentences from elsewhere', () => {
  it('are not found', () => {
    const found = foreign(200).filter((text) => findQuoted(text, articles) !== null);
    expect(found).toEqual([]);
  });
});

describe('findQuoted', () => {
  const source = article(
    'a',
    'Nobody expected the old mill at Arden to burn. The council will not rebuild it before the winter comes.',
  );

  it('names the words that were changed', () => {
    const excerpt = 'The council will not rebuild it before the summer comes';
    const found = findQuoted(excerpt, [source]);
    expect(found?.changed.map(({ start, end }) => excerpt.slice(start, end))).toEqual(['summer']);
    expect(found?.leftOut.map(({ start, end }) => source.text.slice(start, end))).toEqual(['winter']);
  });

  it('names the words that were left out', () => {
    const found = findQuoted('the council will rebuild it before the winter comes', [source]);
    expect(found?.leftOut.map(({ start, end }) => source.text.slice(start, end))).toEqual(['not']);
  });

  it.each([
    ['The town paid $66 million for the mill last year', 'The town paid $6.6 million for the mill last year', '66'],
    ['Each dish of the mill held 103 cells of yeast', 'Each dish of the mill held 10³ cells of yeast', '103'],
    ['The town paid 1,20 crowns for each of the stones', 'The town paid 120 crowns for each of the stones', '1,20'],
  ])('takes no number for another: %s', (excerpt, text, number) => {
    const found = findQuoted(excerpt, [article('b', `${text}. Nobody asked why.`)]);
    expect(found?.changed.map(({ start, end }) => excerpt.slice(start, end))).toEqual([number]);
  });

  it('takes a number for itself however its thousands are parted', () => {
    const found = findQuoted('The town paid 81800 crowns for the mill', [
      article('b', 'The town paid 81,800 crowns for the mill. Nobody asked why.'),
    ]);
    expect(found?.changed).toEqual([]);
  });

  it('leaves too short excerpts alone', () => {
    expect(findQuoted('The council will', [source])).toBeNull();
    expect(findQuoted('The council will rebuild it', [source])).toBeNull();
    expect(findQuoted('the council WILL not', [source])?.changed).toEqual([]);
  });

  it('follows the articles as they change', () => {
    const later = { ...source, text: 'Everything about the mill has been rewritten since then, say the editors.' };
    const excerpt = 'Nobody expected the old mill at Arden to burn';
    expect(findQuoted(excerpt, [source])).not.toBeNull();
    expect(findQuoted(excerpt, [later])).toBeNull();
  });

  it('gives spans inside the text, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (text, pasted) => {
          const other = article('b', `${text} one two three four five six seven eight`);
          const found = findQuoted(`${pasted} one two three four five six seven`, [source, other]);
          if (found === null) return;
          const { start, end } = found.span;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(found.article.text.length);
        },
      ),
    );
  });
});
