import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../src/app/serve/metrics.ts';
import { variables } from '../src/config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = ['docs', '.'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name)),
);
const textOf = (page: string) => readFileSync(path.join(root, page), 'utf8');
const all = pages.map((page) => [page, textOf(page)] as const);

/** Whether a path of the repository exists; `*` stands for any part of a name. */
function exists(named: string): boolean {
  if (!named.includes('*')) return existsSync(path.join(root, named));
  const pattern = new RegExp(`^${named.replace(/[.]/g, '\\.').replaceAll('*', '[^/]*')}$`);
  const [top = ''] = named.split('/');
  return readdirSync(path.join(root, top), { recursive: true }).some((file) => pattern.test(`${top}/${file}`));
}

describe('the docs', () => {
  it.each(all)('%s names only files that are there', (_, text) => {
    const named = text.match(/(?<![\w/.])(?:src|test|bench|commands|docs)\/[\w*/.-]*[\w*/]/g) ?? [];
    expect([...new Set(named)].filter((each) => !exists(each))).toEqual([]);
  });

  it.each(all)('%s names only pages and links that are there', (page, text) => {
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)|`([\w-]+\.md)`/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    const folder = path.dirname(path.join(root, page));
    expect(linked.filter((each) => !existsSync(path.join(folder, each)))).toEqual([]);
  });

  it.each(all)('%s names only variables that are read', (_, text) => {
    const named = text.match(/`[A-Z]+(?:_[A-Z]+)+(?==|`)/g) ?? [];
    const known = new Set(Object.keys(variables.shape));
    expect(named.map((each) => each.slice(1)).filter((each) => !known.has(each) && each !== 'NODE_ENV')).toEqual([]);
  });

  it('name every metric, and none that is not there', async () => {
    const text = await createMetrics([], async () => ({
      queue: { running: 0, waiting: 0 },
      index: { articles: 0, passages: 0, isComplete: true, problems: 0 },
      platforms: [],
      digests: null,
      feeds: null,
    })).text();
    const measured = [...text.matchAll(/^# HELP (quipu_\w+)/gm)].map((match) => match[1]);
    const told = textOf('docs/operating.md').match(/(?<=`)quipu_\w+(?=`)/g) ?? [];
    expect(new Set(told)).toEqual(new Set(measured));
  });

  it('and the files for hosts name only variables that are read', () => {
    const known = new Set([
      ...Object.keys(variables.shape),
      'POSTGRES_PASSWORD',
      'POSTGRES_USER',
      'POSTGRES_DB',
      'BALANCER_PORT',
    ]);
    const named = {
      'compose.yaml': /^ +([A-Z_]+):|\$\{([A-Z_]+)|(SHARDS):/gm,
      'docs/deploy/render.yaml': /key: ([A-Z_]+)/g,
      'docs/deploy/fly.toml': /^([A-Z_]+) =/gm,
    };
    for (const [file, pattern] of Object.entries(named)) {
      const names = [...textOf(file).matchAll(pattern)].map((match) =>
        match.slice(1).find((each) => each !== undefined),
      );
      expect(names.length, file).toBeGreaterThan(0);
      expect(
        names.filter((name) => !known.has(name ?? '')),
        file,
      ).toEqual([]);
    }
    expect(() => JSON.parse(textOf('docs/deploy/railway.json'))).not.toThrow();
  });

  it('and the image have all that the build reads', () => {
    const copied = [...textOf('Dockerfile').matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, what = '']) =>
      what.split(' '),
    );
    const [, read = ''] = /const sources = \[([^\]]+)\]/.exec(textOf('build.mjs')) ?? [];
    for (const folder of read.match(/\w+/g) ?? []) expect(copied).toContain(folder);
    expect(textOf('Dockerfile')).toContain('npm ci --ignore-scripts');
  });

  it('have a heading for every folder of the code', () => {
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((each) => each.isDirectory());
    const headings =
      textOf('docs/ARCHITECTURE.md')
        .match(/^## .+$/gm)
        ?.join('\n') ?? '';
    expect(folders.map(({ name }) => name).filter((name) => !headings.includes(`src/${name}/`))).toEqual([]);
  });
});
