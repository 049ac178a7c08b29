import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One import of a source file, of types too: `to` is a path below the root, or a package's name. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
}

/** The TypeScript files below a folder of the repository, as paths below its root. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
    .sort();

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`, as the formatter writes them. */
const importPattern = /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** All that these files import from each other and from packages; what Node brings along is left out. */
export function importsOf(files: readonly string[]): readonly Import[] {
  return files.flatMap((from) => {
    const source = readFileSync(path.join(root, from), 'utf8');
    const named = [...source.matchAll(importPattern)].map(([, whole, lazy]) => whole ?? lazy ?? '');
    return named
      .filter((name) => !name.startsWith('node:'))
      .map((name) =>
        name.startsWith('.')
          ? { from, to: path.posix.join(path.posix.dirname(from), name), isPackage: false }
          : { from, to: packageOf(name), isPackage: true },
      );
  });
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** The groups of nodes that reach each other by the edges (Tarjan 1972), each sorted; single nodes are no circle. */
export function circles(edges: Iterable<readonly [string, string]>): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    next.set(from, (next.get(from) ?? new Set()).add(to));
    if (!next.has(to)) next.set(to, new Set());
  }
  const index = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): number => {
    const own = index.size;
    index.set(node, own);
    let low = own;
    open.push(node);
    for (const each of next.get(node) ?? []) {
      if (!index.has(each)) low = Math.min(low, visit(each));
      else if (open.includes(each)) low = Math.min(low, index.get(each) ?? own);
    }
    if (low === own) {
      const group = open.splice(open.indexOf(node));
      if (group.length > 1) found.push(group.sort());
    }
    return low;
  };
  for (const node of next.keys()) if (!index.has(node)) visit(node);
  return found;
}
