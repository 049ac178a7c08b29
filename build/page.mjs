import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles page/ for the browser: each file's name holds a hash of what is in it, so that browsers may keep it for good. */
export async function buildPage(folder) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['page/main.tsx'],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    metafile: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    loader: { '.woff2': 'file', '.woff': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const [[script, { cssBundle }]] = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint);
  const shell = readFileSync(join(root, 'page/index.html'), 'utf8')
    .replace('%SCRIPT%', basename(script))
    .replace('%STYLE%', basename(cssBundle));
  writeFileSync(join(folder, 'index.html'), shell);
}
