import type { Extracted } from '../src/import/document/extracted.ts';
import { extract } from '../src/import/extract.ts';
import { type PageFixture, pageBytes, pages, refusedPages } from '../test/fixtures/pages.ts';
import { benchPages } from './extract/pages.ts';
import { readers } from './extract/readers.ts';
import { mean, score as scoreText } from './extract/score.ts';

/** What the extractor is scored on, page by page. */
const aspects = ['title', 'date', 'author', 'first', 'last', 'clean'] as const;
type Aspect = (typeof aspects)[number];

/** Which aspects of a page came out as a reader finds them. `clean`: nothing of the page's furniture is in the text. */
function score(page: PageFixture, { title, published, author, blocks }: Extracted): Readonly<Record<Aspect, boolean>> {
  const prose = blocks.filter((block) => block.kind !== 'heading').map((block) => block.text);
  const text = blocks.map((block) => block.text).join('\n');
  return {
    title: title === page.title,
    date: published === page.published,
    author: author === page.author,
    first: prose[0]?.startsWith(page.first) ?? false,
    last: prose.at(-1)?.endsWith(page.last) ?? false,
    clean: !(page.absent ?? []).some((furniture) => text.includes(furniture)),
  };
}

const read = (file: string) => extract({ bytes: pageBytes(file), contentType: null, name: file, address: null });

/** Reads the pages of `bench/extract` with the extractor and with others; one line a reader, and one a layout that it reads badly. */
async function benchReaders(print: (line: string) => void): Promise<void> {
  const pages = benchPages();
  print(`\n${pages.length} pages by runs of four words`);
  print(`${'reader'.padEnd(32)}${['precision', 'recall', 'F1', 'ms'].map((each) => each.padEnd(11)).join('')}`);
  for (const [name, reader] of Object.entries(readers)) {
    const startMs = performance.now();
    const texts: string[] = [];
    for (const { html } of pages) texts.push(await reader(html).catch(() => ''));
    const tookMs = performance.now() - startMs;
    const scores = pages.map(({ wanted }, n) => scoreText(texts[n] ?? '', wanted));
    const { precision, recall, f1 } = mean(scores);
    const numbers = [precision, recall, f1].map((each) => each.toFixed(3).padEnd(11));
    print(`${name.padEnd(32)}${numbers.join('')}${tookMs.toFixed(0)}`);
    if (name !== 'quipu') continue;
    for (const [n, page] of pages.entries()) {
      const { precision: p = 0, recall: r = 0 } = scores[n] ?? {};
      if (p < 0.95 || r < 0.95) print(`  ${page.name.padEnd(32)}${p.toFixed(2)} ${r.toFixed(2)}`);
    }
  }
}

/** Scores the extractor on the pages of `test/fixtures/pages`; one line a page, one with the sums. */
export async function benchExtract(print: (line: string) => void): Promise<void> {
  const sums = new Map<Aspect, number>(aspects.map((aspect) => [aspect, 0]));
  print(`${'page'.padEnd(26)}${aspects.map((aspect) => aspect.padEnd(8)).join('')}ms`);
  for (const page of pages) {
    const bytes = pageBytes(page.file);
    const startMs = performance.now();
    const result = await extract({ bytes, contentType: null, name: page.file, address: null });
    const tookMs = performance.now() - startMs;
    const right = result.kind === 'extracted' ? score(page, result.extracted) : null;
    for (const aspect of aspects) if (right?.[aspect]) sums.set(aspect, (sums.get(aspect) ?? 0) + 1);
    const marks = aspects.map((aspect) => (right?.[aspect] ? 'right' : 'WRONG').padEnd(8));
    print(`${page.file.padEnd(26)}${marks.join('')}${tookMs.toFixed(0)}`);
  }
  let refused = 0;
  for (const page of refusedPages) {
    const result = await read(page.file);
    if (result.kind === 'refused' && page.reason.test(result.reason)) refused++;
  }
  print(`${`of ${pages.length}`.padEnd(26)}${aspects.map((aspect) => String(sums.get(aspect)).padEnd(8)).join('')}`);
  await benchReaders(print);
  print(`pages without an article: ${refused} of ${refusedPages.length} refused for the right reason`);
}

if (process.argv[1] === import.meta.filename) await benchExtract(console.log);
