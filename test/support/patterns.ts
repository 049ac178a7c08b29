import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import type { AttackPattern } from 'recheck';

/** A regular expression of the program. */
export interface Pattern {
  /** The first file that has it, from the root of the checkout. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/**
 * How the time of a pattern grows with the text. `short`: more than linearly, but the worst text of `shortChars` that was
 * found takes no time to speak of. `unknown`: it could not be told.
 */
export type Growth = 'linear' | 'short' | 'worse' | 'unknown';

/** As long as a question, a claim and a sentence may be. */
const shortChars = 2_000;
/** Processor time for such a text, in milliseconds: a square takes a fifth of it, a cube a hundred times as much. */
const maxShortMs = 100;

const root = path.join(import.meta.dirname, '../..');

/** The files of the program, from the root of the checkout. */
export const programFiles = (): readonly string[] =>
  ['src', 'commands'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name))
      .sort(),
  );

/** A name for a pattern in the record of those that have been looked at. */
export const hashOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

/** Every pattern that is written in the program, or made when one of its modules is loaded, once each. */
export async function programPatterns(): Promise<readonly Pattern[]> {
  const found = new Map<string, Pattern>();
  const add = (pattern: Pattern) => {
    if (!found.has(hashOf(pattern))) found.set(hashOf(pattern), pattern);
  };
  for (const file of programFiles()) for (const each of literalsIn(file)) add({ file, ...each });
  for (const each of await constructed()) add(each);
  return [...found.values()];
}

function literalsIn(file: string): readonly Omit<Pattern, 'file'>[] {
  const { code } = transformSync(readFileSync(path.join(root, file), 'utf8'), { loader: 'ts', target: 'es2022' });
  const found: Omit<Pattern, 'file'>[] = [];
  const open: unknown[] = [parse(code, { ecmaVersion: 'latest', sourceType: 'module' })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null || node instanceof RegExp) continue;
    const { regex } = node as { readonly regex?: { readonly pattern: string; readonly flags: string } };
    if (regex) found.push({ source: regex.pattern, flags: regex.flags });
    open.push(...Object.values(node));
  }
  return found;
}

/** Modules that do something when they are loaded. */
const acting = /(?:^src\/main|^build\/|-worker)\.ts$/;

/** The patterns that modules put together when they are loaded: they are asked for one by one while `RegExp` listens. */
async function constructed(): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      // Packages make patterns too, when a module loads them.
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const file = /(?:src|commands)\/[^:)?]+\.ts/.exec(caller)?.[0];
      if (file !== undefined && !caller.includes('node_modules'))
        found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of programFiles()) if (!acting.test(file)) await import(path.join(root, file));
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}

/** What a checker says of a pattern. Takes from a millisecond to `maxMs`. */
export async function growthOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>, maxMs: number): Promise<Growth> {
  // The build in JavaScript: it needs neither Java nor a program for this kind of machine.
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  const found = checkSync(source, flags, { timeout: maxMs });
  if (found.status === 'safe') return 'linear';
  if (found.status !== 'vulnerable') return 'unknown';
  if (found.complexity.type === 'exponential') return 'worse';
  return isHarmless(new RegExp(source, flags), found.attack) ? 'short' : 'worse';
}

/** Tries ever longer beginnings of the worst text that was found: no try takes much longer than the one before. */
function isHarmless(pattern: RegExp, attack: AttackPattern): boolean {
  for (let chars = shortChars / 32; chars <= shortChars; chars *= 2) {
    const text = cutTo(chars, attack);
    text.replace(pattern, '');
    // The second run is of compiled code.
    const before = process.cpuUsage();
    text.replace(pattern, '');
    if (process.cpuUsage(before).user / 1000 > maxShortMs) return false;
  }
  return true;
}

/** The worst text, with what is repeated in it repeated less often. */
function cutTo(chars: number, { pumps, suffix, string }: AttackPattern): string {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  if (once === 0) return string.slice(0, chars);
  const times = Math.max(1, Math.floor((chars - fixed) / once));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
}

const recordFile = path.join(root, 'test/fixtures/patterns.txt');

/** How the patterns grow that have been looked at, by their hashes. */
export function readRecord(): ReadonlyMap<string, Growth> {
  if (!existsSync(recordFile)) return new Map();
  const lines = readFileSync(recordFile, 'utf8').trim().split('\n');
  return new Map(lines.map((line) => line.split(' ') as [string, Growth]));
}

export function writeRecord(growths: ReadonlyMap<string, Growth>): void {
  const lines = [...growths].map(([hash, growth]) => `${hash} ${growth}\n`).sort();
  writeFileSync(recordFile, lines.join(''));
}
