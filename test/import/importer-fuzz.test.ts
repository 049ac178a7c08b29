import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readFolder } from '../../src/corpus/folder.ts';
import { readArticle } from '../../src/corpus/front-matter.ts';
import { guardedExtractor } from '../../src/import/guard.ts';
import { openImporter } from '../../src/import/importer.ts';
import { seeded } from '../support/changing.ts';
import { fuzzInput } from '../support/fuzz.ts';

/** A hundred and more here; `bench/fuzz.ts` tries ten thousand. */
const inputs = 30;
const extractor = guardedExtractor();
afterAll(() => extractor.close());

test('front matter, whatever it is, is an article or names what is wrong', () => {
  const random = seeded(11);
  for (let n = 0; n < inputs; n++) {
    const content = new TextDecoder().decode(fuzzInput('front matter', random));
    const result = readArticle(content, 'x.md', 'x');
    if (result.kind === 'broken') expect(result.problems.length).toBeGreaterThan(0);
    else expect(result.article.text.length).toBeGreaterThan(0);
  }
});

test.each(['html', 'pdf'] as const)(
  '%s, whatever it is, comes in valid or not at all, and writes nothing elsewhere',
  async (kind) => {
    const root = await mkdtemp(path.join(tmpdir(), 'quipu-fuzz-'));
    const into = path.join(root, 'corpus');
    const importer = await openImporter({
      into,
      knownFolder: null,
      asideFolder: path.join(root, 'aside'),
      overrides: { publisher: null, published: null, kind: null },
      isDryRun: false,
      extractor,
      nowMs: () => Date.UTC(2025, 8, 1),
    });
    const random = seeded(12);
    const batch = Array.from({ length: inputs }, (_, n) => ({
      source: `input ${n}`,
      documents: [
        {
          bytes: fuzzInput(kind, random),
          contentType: kind === 'html' ? 'text/html' : null,
          name: `../${n}.x`,
          address: null,
        },
      ],
      reason: null,
      feed: null,
    }));
    const rows = await importer.bring(batch);
    expect(rows).toHaveLength(inputs);
    for (const row of rows) expect(row.outcome === 'refused').toBe(row.reason !== null);
    expect(await readdir(root)).toEqual(rows.some((row) => row.outcome === 'added') ? ['corpus'] : []);
    if (rows.some((row) => row.outcome === 'added')) {
      const { articles, problems } = await readFolder(into);
      expect(problems).toEqual([]);
      expect(articles.map((article) => article.id).sort()).toEqual(
        [...new Set(rows.flatMap((row) => row.id ?? []))].sort(),
      );
    }
    await rm(root, { recursive: true });
  },
);

test('feeds, whatever they are, are read or not', async () => {
  const random = seeded(13);
  for (let n = 0; n < inputs; n++) {
    const bytes = fuzzInput('feed', random);
    const feed = await extractor.readFeed({
      bytes,
      contentType: null,
      address: 'https://a.example/feed',
      name: 'feed',
    });
    for (const item of feed?.items ?? []) expect(item.address === null || /^https?:/.test(item.address)).toBe(true);
  }
});
