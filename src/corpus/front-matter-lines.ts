import type { LineCounter, ParsedNode } from 'yaml';

/** The first field that stands there a second time. */
export function repeatedField(
  root: ParsedNode | null,
  counter: LineCounter,
): { readonly field: string; readonly line: number } | null {
  const items: unknown = (root as { items?: unknown } | null)?.items;
  const seen = new Set<string>();
  for (const item of Array.isArray(items) ? items : []) {
    const { key } = (item ?? {}) as { key?: { range?: readonly number[] } };
    const field = String(key);
    if (seen.has(field) && key?.range) return { field, line: counter.linePos(key.range[0] ?? 0).line + 1 };
    if (key?.range) seen.add(field);
  }
  return null;
}

/** The line of the innermost node on `path` that is there; the opening fence is line 1. */
export function fieldLine(root: ParsedNode | null, path: readonly PropertyKey[], counter: LineCounter): number {
  let node: unknown = root;
  let offset: number | undefined;
  for (const key of path) {
    const items: unknown = (node as { items?: unknown } | null)?.items;
    if (!Array.isArray(items)) break;
    const pair: unknown =
      typeof key === 'number' ? items[key] : items.find((item) => String((item as { key?: unknown }).key) === key);
    if (pair === undefined || pair === null) break;
    const { key: keyNode, value } = pair as { key?: { range?: readonly number[] }; value?: unknown };
    offset = (keyNode ?? (pair as { range?: readonly number[] })).range?.[0] ?? offset;
    node = keyNode ? value : pair;
  }
  return offset === undefined ? 1 : counter.linePos(offset).line + 1;
}
