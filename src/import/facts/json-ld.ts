import type { ArticleKind } from '../../corpus/article.ts';
import { oneLine } from '../document/clean.ts';
import { machineDay } from './dates.ts';

/** What a page's JSON-LD says about its article. */
export interface LinkedData {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly address: string | null;
  readonly language: string | null;
  readonly kind: ArticleKind | null;
  readonly body: string | null;
  /** Null when it does not say. */
  readonly isFree: boolean | null;
}

type Entry = Readonly<Record<string, unknown>>;

/** More nodes than this in a page's JSON-LD are not looked at. */
const maxEntries = 2_000;
const articleType = /(?:Article|BlogPosting|Report|Review|NewsStory|CreativeWork|AnalysisNews)$/i;

/** Reads the article's node out of all JSON-LD of a page; null when there is none. `titles` help to choose among several. */
export function readLinkedData(scripts: readonly string[], titles: readonly string[]): LinkedData | null {
  const entries = scripts.flatMap(parsed);
  const byId = new Map(entries.flatMap((entry) => (typeof entry['@id'] === 'string' ? [[entry['@id'], entry]] : [])));
  const articles = entries.filter((entry) => typesOf(entry).some((type) => articleType.test(type)));
  const isTitled = (entry: Entry) => titles.includes(text(entry.headline) ?? text(entry.name) ?? '');
  const article =
    articles.find(isTitled) ??
    articles.find((entry) => entry.articleBody !== undefined) ??
    articles.find((entry) => entry.headline !== undefined && entry.datePublished !== undefined) ??
    articles.find((entry) => entry.headline !== undefined);
  if (!article) return null;
  const named = (value: unknown) => names(value, byId);
  return {
    title: text(article.headline) ?? text(article.name),
    // an organisation that is named as the author is the outlet
    author: named([article.author ?? article.creator].flat().filter((each) => !isOrganisation(each, byId))),
    publisher:
      named(article.publisher ?? article.sourceOrganization) ??
      named([article.author].flat().filter((each) => isOrganisation(each, byId))),
    published: day(article.datePublished ?? article.dateCreated),
    updated: day(article.dateModified),
    address: address(article.url) ?? address(article.mainEntityOfPage),
    language: text(article.inLanguage),
    kind: kindOf(article),
    body: bodyOf(article),
    isFree: isFree(article.isAccessibleForFree),
  };
}

function parsed(script: string): readonly Entry[] {
  let root: unknown;
  try {
    // some systems write raw line breaks into strings, or wrap the JSON for XHTML
    root = JSON.parse(
      script
        .replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, '')
        .replace(/[\r\n\t]+/g, ' '),
    );
  } catch {
    return [];
  }
  const found: Entry[] = [];
  const open: unknown[] = [root];
  for (let n = 0; n < open.length && n < maxEntries; n++) {
    const value = open[n];
    if (Array.isArray(value)) open.push(...value.slice(0, maxEntries));
    else if (typeof value === 'object' && value !== null) {
      found.push(value as Entry);
      const parts = Object.values(value).filter((each) => typeof each === 'object');
      open.push(...parts.slice(0, maxEntries));
    }
  }
  return found;
}

const typesOf = (entry: Entry): readonly string[] =>
  [entry['@type']].flat().filter((type): type is string => typeof type === 'string');

const text = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? oneLine(unescaped(first)) : null;
};

/** Some systems write HTML's character references into JSON. */
const unescaped = (value: string): string =>
  value
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(
      /&(?:quot|apos|nbsp|lt|gt|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip);/g,
      (name) => references.get(name) ?? name,
    )
    .replace(/&amp;/g, '&');
const references: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ '&quot;': '"', '&apos;': "'", '&nbsp;': ' ', '&lt;': '<', '&gt;': '>' },
    ...{
      '&rsquo;': '’',
      '&lsquo;': '‘',
      '&ldquo;': '“',
      '&rdquo;': '”',
      '&ndash;': '–',
      '&mdash;': '—',
      '&hellip;': '…',
    },
  }),
);

const day = (value: unknown): string | null => {
  const line = text(value);
  return line === null ? null : machineDay(line);
};

function names(value: unknown, byId: ReadonlyMap<unknown, Entry>): string | null {
  const found = [value].flat().flatMap((each: unknown) => {
    if (typeof each === 'string') return [oneLine(unescaped(each))];
    if (typeof each !== 'object' || each === null) return [];
    const entry = each as Entry;
    const name = text(entry.name) ?? text(byId.get(entry['@id'])?.name);
    return name === null ? [] : [name];
  });
  const people = [...new Set(found)].filter((name) => name !== '' && name.length <= 120 && !/^https?:/.test(name));
  return people.length > 0 ? people.slice(0, 6).join(', ') : null;
}

function isOrganisation(value: unknown, byId: ReadonlyMap<unknown, Entry>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Entry;
  const types = [...typesOf(entry), ...typesOf(byId.get(entry['@id']) ?? {})];
  return types.length > 0 && types.every((type) => /Organi[sz]ation|Corporation|WebSite|Brand/i.test(type));
}

function address(value: unknown): string | null {
  const line =
    typeof value === 'object' && value !== null ? text((value as Entry)['@id'] ?? (value as Entry).url) : text(value);
  return line !== null && /^https?:\/\//.test(line) && URL.canParse(line) ? line : null;
}

function kindOf(article: Entry): ArticleKind | null {
  const types = typesOf(article).join(' ');
  if (/Opinion/.test(types)) return 'opinion';
  if (/Analysis/.test(types)) return 'analysis';
  return null;
}

/** The whole text, for pages whose own is made by scripts; a live blog's is in its updates. */
function bodyOf(article: Entry): string | null {
  if (typeof article.articleBody === 'string') return unescaped(article.articleBody);
  const updates = [article.liveBlogUpdate].flat().flatMap((update: unknown) => {
    const entry = (update ?? {}) as Entry;
    return typeof entry.articleBody === 'string' ? [[text(entry.headline), unescaped(entry.articleBody)]] : [];
  });
  return updates.length > 0
    ? updates
        .flat()
        .filter((part) => part !== null)
        .join('\n\n')
    : null;
}

function isFree(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false)$/i.test(value) ? /^true$/i.test(value) : null;
}
