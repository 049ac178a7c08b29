import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { circles, filesIn, type Import, importsOf, root } from './support/imports.ts';

/**
 * What each room may import besides itself, types counted. `answer` is the room with all its inner rooms, `answer/*` the
 * files that lie loose in it. What is not listed may not be imported.
 */
const mayImport: Readonly<Record<string, string>> = {
  'src/errors.ts': '',
  'src/log.ts': '',
  'src/config.ts': 'errors.ts log.ts',
  'src/language': '',
  'src/corpus': 'errors.ts language',
  'src/import': 'errors.ts language corpus',
  'src/search': 'errors.ts language corpus',
  'src/answer/question': 'language corpus search',
  'src/answer': 'errors.ts language corpus search answer/question',
  'src/answer/relate': 'language corpus search answer/*',
  'src/answer/evidence': 'language corpus search answer/* answer/question answer/relate',
  'src/answer/lines': 'language corpus search answer/* answer/question answer/relate answer/evidence',
  'src/answer/ask': 'language corpus search answer/* answer/question answer/relate answer/evidence answer/lines',
  'src/answer/check': 'language corpus search answer/* answer/question answer/relate answer/evidence answer/lines',
  'src/answer/compare': 'errors.ts language corpus search answer/* answer/question answer/relate answer/lines',
  'src/answer/overview': 'language corpus search answer/* answer/question answer/relate answer/evidence answer/lines',
  'src/talk': 'language corpus search answer',
  'src/chat': 'errors.ts language corpus answer',
  'src/store': 'errors.ts log.ts chat',
  'src/digest': 'errors.ts log.ts language corpus search answer chat store',
  'src/reply': 'errors.ts language corpus answer chat store digest',
  'src/bot': 'errors.ts log.ts config.ts language corpus search answer talk chat store reply',
  commands: 'errors.ts answer chat store digest reply bot',
  'src/platform/shared': 'log.ts answer chat store reply bot',
  'src/platform/discord': 'errors.ts log.ts answer chat store reply bot platform/shared',
  'src/platform/slack': 'errors.ts log.ts answer chat store reply bot platform/shared',
  'src/platform/web': 'errors.ts log.ts config.ts corpus search answer chat store digest reply bot platform/shared',
  'src/app':
    'errors.ts log.ts config.ts corpus import search answer chat store digest reply bot commands platform/discord platform/slack platform/web',
  'src/main.ts': 'errors.ts app',
  build: 'language corpus',
  page: 'answer chat corpus platform/discord platform/web',
};

/** Where each package may be imported: whoever wants it elsewhere asks for what wraps it there. */
const packages: Readonly<Record<string, string>> = {
  '@discordjs/rest': 'src/platform/discord',
  '@discordjs/ws': 'src/platform/discord',
  '@hono/node-server': 'src/platform/web',
  '@modelcontextprotocol/server': 'src/platform/web',
  '@mozilla/readability': 'src/import/html',
  '@slack/bolt': 'src/platform/slack',
  chardet: 'src/import/text',
  chokidar: 'src/corpus',
  'cli-progress': 'src/app/cli',
  'discord-markdown-parser': 'page',
  'discord.js': 'src/platform/discord',
  dotenv: 'src/main.ts',
  entities: 'src/import',
  'fastest-levenshtein': 'src/answer/sources.ts',
  feedsmith: 'src/import/feeds',
  fflate: 'src/import/text',
  hono: 'src/platform/web',
  htmlparser2: 'src/import',
  'iconv-lite': 'src/import/text',
  'ipaddr.js': 'src/import/web',
  kysely: 'src/store',
  libsql: 'src/store/sqlite.ts',
  '@orama/stemmers': 'src/language/es',
  compromise: 'src/language/tagging.ts',
  'lru-cache': 'src',
  mammoth: 'src/import/text',
  'markdown-it': 'src/import/text',
  'mdast-util-gfm': 'src/reply',
  'mdast-util-to-markdown': 'src/reply',
  minisearch: 'src/search/passage-index.ts',
  parse5: 'src/import/html',
  'pdfjs-dist': 'src/import/text',
  pg: 'src/store/postgres.ts src/search/postgres',
  pino: 'src/log.ts',
  'prom-client': 'src/app/serve',
  react: 'page',
  'react-dom': 'page',
  'robots-parser': 'src/import/web',
  'slack-blocks-to-jsx': 'page',
  'smol-toml': 'src/import/text',
  stemmer: 'src/language',
  'temporal-polyfill': 'src/digest',
  tinyld: 'src/import/facts',
  undici: 'src/import/web',
  yaml: 'src/corpus src/import/text',
  zod: 'src',
};

const files = ['src', 'commands', 'build', 'page'].flatMap(filesIn);
const all = importsOf(files);
const ownImports = all.filter(({ isPackage }) => !isPackage);

const isIn = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);

/** The innermost room of the table that holds a file. */
const roomOf = (file: string): string | undefined =>
  Object.keys(mayImport)
    .filter((room) => isIn(file, room))
    .sort((one, other) => other.length - one.length)[0];

function isAllowed({ from, to }: Import): boolean {
  const room = roomOf(from);
  if (room === undefined || room === roomOf(to)) return room !== undefined;
  return (mayImport[room] ?? '').split(' ').some((name) => {
    const place = name === 'commands' ? name : `src/${name}`;
    return place.endsWith('/*') ? path.posix.dirname(to) === place.slice(0, -2) : isIn(to, place);
  });
}

/** The folder of a file; each of the four files of `src` counts by itself. */
const folderOf = (file: string): string => (path.posix.dirname(file) === 'src' ? file : path.posix.dirname(file));

const told = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('the house', () => {
  it('has a room for every file', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('has four loose files', () => {
    const loose = files.filter((file) => path.posix.dirname(file) === 'src');
    expect(loose).toEqual(['src/config.ts', 'src/errors.ts', 'src/log.ts', 'src/main.ts']);
  });

  it('lets each room import what its table says', () => {
    expect(ownImports.filter((each) => !isAllowed(each)).map(told)).toEqual([]);
  });

  it('has no circle of folders', () => {
    const edges = ownImports
      .map(({ from, to }) => [folderOf(from), folderOf(to)] as const)
      .filter(([from, to]) => from !== to);
    expect(circles(edges)).toEqual([]);
  });

  it('imports a package only where it belongs', () => {
    const misplaced = all.filter(
      ({ from, to, isPackage }) => isPackage && !(packages[to] ?? '').split(' ').some((place) => isIn(from, place)),
    );
    expect(misplaced.map(told)).toEqual([]);
  });

  it('names no package that it is not installed with', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const installed = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
    const isThere = (name: string) => installed.has(name) || installed.has(`@types/${name}`);
    expect(Object.keys(packages).filter((name) => !isThere(name))).toEqual([]);
  });

  it('knows a language beside English by name in its own folder, the table, and where languages are told apart', () => {
    const isOwn = (file: string) => isIn(file, 'src/language/es') || isIn(file, 'src/language/packs');
    expect(ownImports.filter(({ from, to }) => isIn(to, 'src/language/es') && !isOwn(from)).map(told)).toEqual([]);
    const names = (file: string) => /'es'/.test(readFileSync(path.join(root, file), 'utf8'));
    expect(files.filter((file) => !isOwn(file) && names(file))).toEqual([
      'src/import/facts/dates.ts',
      'src/language/which-language.ts',
      // The plural's ending.
      'src/language/words.ts',
      'src/reply/words/es.ts',
      'page/words/es.ts',
    ]);
  });

  it('has no file of more than 400 lines', () => {
    const isLong = (file: string) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 401;
    expect(files.filter((file) => !isIn(file, 'src/language/tables') && isLong(file))).toEqual([]);
  });
});

describe('circles', () => {
  it('are found, also those of several', () => {
    const edges = ['ab', 'bc', 'ca', 'cd', 'de', 'ed', 'ef'].map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const);
    expect(circles(edges).toSorted()).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });
});
