import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { loadBundle } from './code-cache.ts';

// What `quipu` runs: main.ts, bundled beside this file.
const require = createRequire(import.meta.url);
const bundle = loadBundle(fileURLToPath(new URL('bundle.js', import.meta.url)), require);

// Node.js 20 optimises what has run for a little while, and a question or a draft spends more time on that than it gains:
// half as much again for 1,000 words. Later versions do this better by themselves, and do not know the setting. What V8
// keeps goes by its settings, so a run that keeps its code has the usual ones.
const bytesBeforeOptimising = 1_000_000;
if (!bundle.wasKept) process.once('exit', bundle.keep);
else if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${bytesBeforeOptimising}`);
bundle.run();
