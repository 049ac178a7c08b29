/**
 * Looks at every pattern of the program and records how its time grows with the text, so that the tests need to look only
 * at new ones. With `--all` also again at those that are recorded: some minutes.
 *
 *   npx tsx bench/patterns.ts [--all]
 */
import { type Growth, growthOf, hashOf, programPatterns, readRecord, writeRecord } from '../test/support/patterns.ts';

/** What a checker may take for one pattern before it is `unknown`. */
const maxMs = 15_000;

const known = process.argv.includes('--all') ? new Map<string, Growth>() : readRecord();
const growths = new Map<string, Growth>();
for (const pattern of await programPatterns()) {
  const before = known.get(hashOf(pattern));
  const growth = before ?? (await growthOf(pattern, maxMs));
  growths.set(hashOf(pattern), growth);
  if (growth !== 'linear' && before === undefined)
    console.log(`${growth}  ${pattern.file}  /${pattern.source}/${pattern.flags}`);
  writeRecord(growths);
}
