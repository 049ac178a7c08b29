// Bundles src/main.ts into dist/quipu.js. Small pure libraries go in, which starts faster; the clients of the platforms,
// the database drivers and whatever else is large stays in node_modules and is loaded when it is first needed.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bundled = ['zod', 'minisearch', 'yaml', 'stemmer', 'dotenv', 'lru-cache', 'fastest-levenshtein'];

const root = fileURLToPath(new URL('.', import.meta.url));
const inRoot = (name) => fileURLToPath(new URL(name, import.meta.url));

// A bundle that is up to date is left alone: a bot that runs from it may still load parts of it.
const sources = ['src', 'commands'].flatMap((folder) =>
  readdirSync(inRoot(folder), { recursive: true }).map((name) => inRoot(`${folder}/${name}`)),
);
const newestMs = Math.max(
  ...[...sources, inRoot('build.mjs'), inRoot('package.json')].map((file) => statSync(file).mtimeMs),
);
if (existsSync(inRoot('dist/quipu.js')) && statSync(inRoot('dist/quipu.js')).mtimeMs > newestMs) process.exit(0);

const esbuild = await import('esbuild').catch(() => null);
if (esbuild === null) {
  console.error('quipu: esbuild is not installed (a production install?); the bundle in dist/ stays as it is');
  process.exit(0);
}
rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: { quipu: 'src/main.ts', 'extract-worker': 'src/corpus/import/extract-worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  banner: {
    js: "import { createRequire as quipuRequire } from 'node:module'; const require = quipuRequire(import.meta.url);",
  },
  logLevel: 'warning',
  plugins: [
    {
      name: 'large-packages-stay-outside',
      setup(build) {
        build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
          if (kind === 'entry-point') return null;
          const name = path.startsWith('@') ? path.split('/').slice(0, 2).join('/') : path.split('/')[0];
          return bundled.includes(name) ? null : { path, external: true };
        });
      },
    },
  ],
});
