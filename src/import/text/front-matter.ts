import { parseDocument } from 'yaml';
import { oneLine } from '../document/clean.ts';
import { machineDay } from '../facts/dates.ts';

/** The fields of a file's front matter by their names in lower case; empty where it has none. */
export type Fields = ReadonlyMap<string, unknown>;

/** A longer one is no front matter. */
const maxFrontMatterChars = 16_000;

/**
 * Takes front matter off a file: YAML between lines of `---`, TOML between lines of `+++`, an object of JSON, or Pandoc's lines
 * with `%`. One that is broken says nothing.
 */
export async function frontMatter(content: string): Promise<{ readonly fields: Fields; readonly body: string }> {
  const titled = /^% (?<title>.*)\n(?:%(?<author>.*)\n(?:%(?<date>.*)\n)?)?/.exec(content);
  if (titled) return { fields: fieldsOf({ ...titled.groups }), body: content.slice(titled[0].length) };
  const object = /^\{\s*"/.test(content) ? /\n\}[ \t]*(?:\n|$)/.exec(content.slice(0, maxFrontMatterChars)) : null;
  const value = object === null ? null : readJson(content.slice(0, object.index + 2));
  if (object !== null && value !== null)
    return { fields: fieldsOf(value), body: content.slice(object.index + object[0].length) };
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(content)?.[1];
  const closing = fence === '---' ? /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/ : /\n\+\+\+[ \t]*(?:\n|$)/;
  const found = fence === undefined ? null : closing.exec(content.slice(0, maxFrontMatterChars));
  if (fence === undefined || found === null) return { fields: new Map(), body: content };
  const inner = content.slice(content.indexOf('\n') + 1, found.index);
  const body = content.slice(found.index + found[0].length);
  try {
    const value = fence === '---' ? readYaml(inner) : (await import('smol-toml')).parse(inner);
    return { fields: fieldsOf(value), body };
  } catch {
    // aliases and other tricks: the text is still good
    return { fields: new Map(), body };
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readYaml(inner: string): unknown {
  const document = parseDocument(inner, { schema: 'core', prettyErrors: false, logLevel: 'error' });
  return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
}

/** What Hugo and Zola let stand in a table of its own counts where the front matter itself says nothing. */
const tables: ReadonlySet<string> = new Set(['params', 'extra']);

function fieldsOf(value: unknown): Fields {
  const entries = isMap(value) ? Object.entries(value).map(([key, each]) => [key.toLowerCase(), each] as const) : [];
  const inner = entries.flatMap(([key, each]) => (tables.has(key) ? [...fieldsOf(each)] : []));
  return new Map([...inner, ...entries]);
}

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const lineOf = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString();
  if (isMap(value)) return lineOf((value as { name?: unknown }).name);
  return typeof value === 'string' ? oneLine(value).slice(0, 400) : '';
};

/** The first of some fields that holds text. */
export const stringOf = (fields: Fields, ...keys: readonly string[]): string | null =>
  keys.map((key) => lineOf(fields.get(key))).find((line) => line !== '') ?? null;

/** The first of some fields that holds text, or a list of texts or of things with names. */
export function listOf(fields: Fields, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const names = [fields.get(key)]
      .flat()
      .map(lineOf)
      .filter((line) => line !== '');
    if (names.length > 0) return names.slice(0, 6).join(', ').slice(0, 400);
  }
  return null;
}

/** The first of some fields that holds a day. */
export const dayOf = (fields: Fields, ...keys: readonly string[]): string | null =>
  keys.map((key) => machineDay(stringOf(fields, key) ?? '')).find((day) => day !== null) ?? null;

/** The first of some fields that holds an address. */
export const addressOf = (fields: Fields, ...keys: readonly string[]): string | null =>
  keys
    .map((key) => stringOf(fields, key))
    .find((value) => value !== null && /^https?:\/\//.test(value) && URL.canParse(value)) ?? null;
