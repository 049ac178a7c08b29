// Bundles src/main.ts into dist/bundle.js, and src/launch.ts, which loads it together with its compiled code, into
// dist/quipu.js. Small pure libraries go in, which starts faster; the clients of the platforms, the database drivers and
// whatever else is large stays in node_modules and is loaded when it is first needed.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build/page.mjs';

const bundled = [
  ...['zod', 'minisearch', 'yaml', 'stemmer', 'dotenv', 'lru-cache', 'fastest-levenshtein'],
  // ES modules only, and the bundle is CommonJS: V8 keeps compiled code of scripts, not of modules.
  ...['parse5', 'entities', 'temporal-polyfill', 'temporal-utils', 'chokidar', 'readdirp'],
];

const root = fileURLToPath(new URL('.', import.meta.url));
const inRoot = (name) => fileURLToPath(new URL(name, import.meta.url));

// A bundle that is up to date is left alone: a bot that runs from it may still load parts of it.
const sources = ['src', 'commands', 'build', 'page'].flatMap((folder) =>
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
rmSync(inRoot('dist'), { recursive: true, force: true });
mkdirSync(inRoot('dist'));
// Tables that the code reads beside itself: the bundle lies in dist, so they lie in dist/data.
for (const { name, parentPath } of readdirSync(inRoot('src'), { recursive: true, withFileTypes: true }))
  if (name === 'data') cpSync(join(parentPath, name), inRoot('dist/data'), { recursive: true });
writeFileSync(inRoot('dist/package.json'), '{ "type": "commonjs" }\n');

const shared = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Which letters \p{L} has differs a little by version, so esbuild would make each such pattern anew where it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
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
};
await esbuild.build({
  ...shared,
  entryPoints: { 'extract-worker': 'src/import/extract-worker.ts', directions: 'build/directions.ts' },
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  banner: {
    js: "import { createRequire as quipuRequire } from 'node:module'; const require = quipuRequire(import.meta.url);",
  },
});
execFileSync(process.execPath, [inRoot('dist/directions.mjs'), inRoot('corpus'), inRoot('dist/data/directions.bin')]);
for (const file of ['directions.mjs', 'directions.mjs.map']) rmSync(inRoot(`dist/${file}`));
const commonJs = {
  ...shared,
  format: 'cjs',
  // `import()` becomes a `require` at its time: a script that V8 kept has no loader of modules.
  supported: { ...shared.supported, 'dynamic-import': false },
  logOverride: { 'empty-import-meta': 'silent' },
};
await esbuild.build({
  ...commonJs,
  entryPoints: { bundle: 'src/main.ts' },
  define: { 'import.meta.url': 'quipuUrl' },
});
await esbuild.build({
  ...commonJs,
  entryPoints: { quipu: 'build/launch.ts' },
  define: { 'import.meta.url': 'quipuUrl' },
  banner: { js: "#!/usr/bin/env node\nconst quipuUrl = require('node:url').pathToFileURL(__filename).href;" },
});
chmodSync(inRoot('dist/quipu.js'), 0o755);

await buildPage(inRoot('dist/page'));

// The first run compiles and keeps what it compiled. Let it be this one; where it cannot be, it is the user's.
const dataDir = mkdtempSync(join(tmpdir(), 'quipu-build-'));
try {
  execFileSync(process.execPath, [inRoot('dist/quipu.js'), 'ask', 'How many migrants are there, according to Peru?'], {
    cwd: dataDir,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
  });
} catch {
  // No articles are needed for a build.
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
