/**
 * Asks everything that is committed (topics, claims, dialogues, pairs of sources, pages, digests) and keeps what came out:
 * counts by kind, and a hash of all of it. `test/golden.test.ts` holds every change of the code to it.
 *
 *   npm run golden                  writes test/golden.json
 *   npm run golden -- --full DIR    writes all that came out, one file a set, to compare two checkouts with `diff -r`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { goldenRecord, goldenRun, goldenText } from '../test/support/golden.ts';

const { values } = parseArgs({ options: { full: { type: 'string' } } });
const run = await goldenRun();
if (values.full === undefined) {
  const file = new URL('../test/golden.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(goldenRecord(run), null, 2)}\n`);
} else {
  mkdirSync(values.full, { recursive: true });
  for (const [name, items] of run) writeFileSync(join(values.full, `${name}.json`), `${goldenText(items)}\n`);
}
