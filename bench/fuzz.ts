import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFolder } from '../src/corpus/folder.ts';
import { readArticle } from '../src/corpus/front-matter.ts';
import { extractLimits, guardedExtractor } from '../src/import/guard.ts';
import { openImporter } from '../src/import/importer.ts';
import { seeded } from '../test/support/changing.ts';
import { type FuzzKind, fuzzInput, fuzzKinds } from '../test/support/fuzz.ts';

/**
 * Feeds the importer with spoilt files: `tsx bench/fuzz.ts [inputs in all] [seed]`. Counts what comes in and what is refused,
 * and fails on a crash, on an input that takes over two seconds of processor time of its own, on an invalid article, and on a file written
 * outside the folder.
 */
const total = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const maxMs = 2_000;

const root = mkdtempSync(path.join(tmpdir(), 'quipu-fuzz-'));
const into = path.join(root, 'corpus');
const extractor = guardedExtractor();
const importer = await openImporter({
  into,
  knownFolder: null,
  asideFolder: path.join(root, 'aside'),
  overrides: { publisher: null, published: null, kind: null },
  isDryRun: false,
  extractor,
  nowMs: () => Date.UTC(2025, 8, 1),
});

/** What came of an input; `given up` is one that took too long or too much memory. */
type Outcome = 'of use' | 'of no use' | 'given up';

/** Does with one input what is done with it in earnest. */
async function tryOne(kind: FuzzKind, bytes: Uint8Array, n: number): Promise<Outcome> {
  const use = (is: boolean): Outcome => (is ? 'of use' : 'of no use');
  if (kind === 'front matter') return use(readArticle(new TextDecoder().decode(bytes), 'x.md', 'x').kind === 'article');
  if (kind === 'feed') {
    const document = { bytes, contentType: null, address: 'https://a.example/feed', name: 'feed' };
    return use((await extractor.readFeed(document)) !== null);
  }
  const documents = [{ bytes, contentType: kind === 'html' ? 'text/html' : null, name: `../../${n}.x`, address: null }];
  const [row] = await importer.bring([{ source: `${n}`, documents, reason: null, feed: null }]);
  return row?.reason?.includes('took too long') ? 'given up' : use(row?.outcome !== 'refused');
}

/** The thread starts and loads its parser with the first input of a kind: that is no input's own time. */
const warmUp = (kind: FuzzKind) =>
  tryOne(
    kind,
    fuzzInput(kind, () => 0),
    -1,
  );

/** Of all threads together: how busy the machine is with other things changes nothing. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

let failures = 0;
let slowInAll = 0;
for (const kind of fuzzKinds) {
  const random = seeded(seed + fuzzKinds.indexOf(kind));
  const times: number[] = [];
  await warmUp(kind);
  let cameIn = 0;
  for (let n = 0; n < total / fuzzKinds.length; n++) {
    const bytes = fuzzInput(kind, random);
    let outcome: Outcome = 'of no use';
    const startMs = processorMs();
    try {
      outcome = await tryOne(kind, bytes, n);
      if (outcome === 'of use') cameIn++;
    } catch (error) {
      failures++;
      console.log(`CRASH: ${kind} ${n}: ${(error as Error).message}`);
    }
    const tookMs = processorMs() - startMs;
    times.push(tookMs);
    // one that was given up has ended the thread
    if (outcome === 'given up' || tookMs > extractLimits.baseMs) await warmUp(kind);
    if (tookMs > maxMs) console.log(`slow: ${kind} ${n} (${bytes.length} bytes) took ${Math.round(tookMs)} ms`);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  const slow = times.filter((ms) => ms > maxMs).length;
  slowInAll += slow;
  console.log(
    `${kind.padEnd(13)} ${times.length} inputs, ${cameIn} of use; ms p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}; over 2 s: ${slow}`,
  );
}
await extractor.close();
const { problems } = await readFolder(into);
const outside = readdirSync(root).filter((name) => name !== 'corpus' && name !== 'aside');
console.log(`invalid articles ${problems.length}, files outside the folder ${outside.length}, crashes ${failures}`);
rmSync(root, { recursive: true, force: true });
process.exitCode = failures + slowInAll + problems.length + outside.length > 0 ? 1 : 0;
