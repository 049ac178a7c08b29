import { describe, expect, test } from 'vitest';
import type { ExtractResult } from '../../src/import/document/extracted.ts';
import { renderBlocks } from '../../src/import/document/render.ts';
import { extract } from '../../src/import/extract.ts';
import { largePageParagraphs, pageBytes, pages, refusedPages } from '../fixtures/pages.ts';

const known = new Map<string, Promise<ExtractResult>>();
function read(file: string): Promise<ExtractResult> {
  const result =
    known.get(file) ??
    extract({
      bytes: pageBytes(file),
      contentType: file.endsWith('.html') ? 'text/html' : null,
      name: file,
      address: null,
    });
  known.set(file, result);
  return result;
}

describe('pages as the web serves them', () => {
  test.each(pages)('$file', async (page) => {
    const result = await read(page.file);
    if (result.kind === 'refused') expect.fail(result.reason);
    const { title, author, publisher, published, updated, notes, blocks } = result.extracted;
    expect({ title, author, publisher, published, updated, notes }).toEqual({
      title: page.title,
      author: page.author,
      publisher: page.publisher,
      published: page.published,
      updated: page.updated ?? null,
      notes: page.note === undefined ? [] : [page.note],
    });
    const prose = blocks.filter((block) => block.kind !== 'heading').map((block) => block.text);
    expect(prose[0]?.startsWith(page.first), prose[0]).toBe(true);
    expect(prose.at(-1)?.endsWith(page.last), prose.at(-1)).toBe(true);
    const text = renderBlocks(blocks);
    for (const sentence of page.within ?? []) expect(text).toContain(sentence);
    for (const furniture of page.absent ?? []) expect(text).not.toContain(furniture);
  });

  test.each(refusedPages)('$file is refused', async ({ file, reason }) => {
    const result = await read(file);
    expect(result).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
  });

  test('no entry of a five-megabyte page is lost', async () => {
    expect(pageBytes('five-megabytes.html').length).toBeGreaterThan(4_500_000);
    const result = await read('five-megabytes.html');
    expect(result.kind === 'extracted' && result.extracted.blocks.length).toBe(largePageParagraphs + 2);
  });
});
