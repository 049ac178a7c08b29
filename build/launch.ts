import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { loadBundle } from './code-cache.ts';

// What `quipu` runs: main.ts, bundled beside this file.
const require = createRequire(import.meta.url);
const bundle = loadBundle(fileURLToPath(new URL('bundle.js', import.meta.url)), require);
if (!bundle.wasKept) process.once('exit', bundle.keep);
bundle.run();
