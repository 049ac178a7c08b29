import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { extract } from '../../src/import/extract.ts';
import { parsePage, textOf } from '../../src/import/html/html-tree.ts';

/** Reads the text of a page's article; empty when there is none. */
export type Reader = (html: string) => Promise<string>;

const address = 'https://valley.example/story';
const plain = (markup: string | null | undefined): string => (markup ? textOf(parsePage(markup)) : '');

/** What the same pages are read with, each as its own page says it is used. */
export const readers: Readonly<Record<string, Reader>> = {
  quipu: async (html) => {
    const result = await extract({
      bytes: Buffer.from(html),
      contentType: 'text/html; charset=utf-8',
      name: 'x',
      address,
    });
    return result.kind === 'refused' ? '' : result.extracted.blocks.map(({ text }) => text).join('\n');
  },
  '@mozilla/readability': async (html) => {
    const { document } = parseHTML(html);
    return plain(new Readability(document as never).parse()?.content);
  },
  defuddle: async (html) => plain((await Defuddle(parseHTML(html).document as never, address)).content),
  '@extractus/article-extractor': async (html) => plain((await extractFromHtml(html, address))?.content),
};
