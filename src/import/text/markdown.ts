import { parseDocument } from 'yaml';
import { articleKinds } from '../../corpus/article.ts';
import { type Block, type Extracted, type ExtractResult, refused } from '../extracted.ts';
import { machineDay } from '../facts/dates.ts';
import { withoutFurniture } from '../html/furniture.ts';
import { oneLine } from './clean.ts';
import { markHeadings, readLines } from './lines.ts';
import { describe } from './plain-text.ts';

/** Reads a Markdown file: its front matter in any of the usual fields, its text without marks inside the lines. */
export function extractMarkdown(content: string): ExtractResult {
  const { fields, body } = frontMatter(content.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const blocks = withoutFurniture(
    readLines(setextHeadings(body))
      .map(plainBlock)
      .filter((block) => block.text !== ''),
  );
  if (blocks.length === 0) return refused('it holds no running text');
  const found = describe(blocks, stringOf(fields, 'language', 'lang'));
  const extracted: Extracted = {
    ...found,
    title: stringOf(fields, 'title', 'headline') ?? found.title,
    titleIsFirstLine: fields.has('title') ? false : found.titleIsFirstLine,
    author: listOf(fields, 'author', 'authors', 'by', 'byline') ?? found.author,
    publisher:
      stringOf(fields, 'publisher', 'outlet', 'site', 'sitename', 'site_name', 'source_name') ?? found.publisher,
    published: dayOf(fields, 'published', 'date', 'pubdate', 'publishdate', 'date_published') ?? found.published,
    updated: dayOf(fields, 'updated', 'modified', 'lastmod', 'date_modified') ?? found.updated,
    canonical: addressOf(fields, 'url', 'canonical', 'canonical_url', 'link', 'source') ?? found.canonical,
    language: stringOf(fields, 'language', 'lang') ?? found.language,
    kind: articleKinds.find((kind) => kind === stringOf(fields, 'kind', 'type', 'category')) ?? found.kind,
    // a front matter's title leaves the first heading to the text, unless it says the same
    blocks: fields.has('title') ? withoutTitle(markHeadings(blocks), stringOf(fields, 'title')) : found.blocks,
  };
  return { kind: 'extracted', extracted };
}

type Fields = ReadonlyMap<string, unknown>;

/** A longer one is no front matter. */
const maxFrontMatterChars = 16_000;

function frontMatter(content: string): { readonly fields: Fields; readonly body: string } {
  const opening = /^---[ \t]*\n/.exec(content)?.[0];
  const found = opening === undefined ? null : /\n---[ \t]*(?:\n|$)/.exec(content.slice(0, maxFrontMatterChars));
  if (opening === undefined || found === null) return { fields: new Map(), body: content };
  const body = content.slice(found.index + found[0].length);
  try {
    const document = parseDocument(content.slice(opening.length, found.index), {
      schema: 'core',
      prettyErrors: false,
      logLevel: 'error',
    });
    const value: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    return {
      fields: new Map(isMap ? Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]) : []),
      body,
    };
  } catch {
    // aliases and other tricks: the text is still good
    return { fields: new Map(), body };
  }
}

function stringOf(fields: Fields, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = fields.get(key);
    if (typeof value === 'string' && value.trim() !== '') return oneLine(value).slice(0, 400);
  }
  return null;
}

function listOf(fields: Fields, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = fields.get(key);
    if (Array.isArray(value)) {
      const names = value.filter((each): each is string => typeof each === 'string').map(oneLine);
      if (names.length > 0) return names.slice(0, 6).join(', ').slice(0, 400);
    }
  }
  return stringOf(fields, ...keys);
}

const dayOf = (fields: Fields, ...keys: string[]): string | null => {
  const value = stringOf(fields, ...keys);
  return value === null ? null : machineDay(value);
};

const addressOf = (fields: Fields, ...keys: string[]): string | null =>
  keys
    .map((key) => stringOf(fields, key))
    .find((value) => value !== null && /^https?:\/\//.test(value) && URL.canParse(value)) ?? null;

/** A longer line is no heading, whatever stands below it. */
const maxUnderlinedChars = 150;

/** Headings that are underlined, marked as others are; without comments. */
function setextHeadings(body: string): string {
  const lines: string[] = [];
  for (const line of body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split('\n')) {
    const above = lines.at(-1) ?? '';
    const underline = /^(?:={3,}|-{3,})[ \t]*$/.exec(line)?.[0];
    if (underline === undefined || !/^(?!#{1,6} )\S/.test(above) || above.length > maxUnderlinedChars) lines.push(line);
    else lines[lines.length - 1] = `${underline.startsWith('=') ? '#' : '##'} ${above}`;
  }
  return lines.join('\n');
}

/** Takes the marks out of a line: pictures go, links and emphasis leave their words. */
function plainBlock(block: Block): Block {
  const text = block.text
    .replace(/!\[[^[\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '')
    .replace(/\[([^[\]]+)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[\^[\w-]{1,30}\]:?/g, '')
    .replace(/(\*\*\*|\*\*|__)(?=\S)([^*_]{1,2000}?\S?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]{1,1000}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,1000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, '$1');
  if (/^\s*\|.*\|\s*$/.test(text)) {
    const cells = text.split('|').map((cell) => cell.trim());
    const isRule = cells.every((cell) => /^:?-*:?$/.test(cell));
    return { kind: 'item', text: isRule ? '' : cells.filter((cell) => cell !== '').join(' | ') };
  }
  return { ...block, text: /^(?:[-*_]\s*){3,}$/.test(text) ? '' : oneLine(text) };
}

const withoutTitle = (blocks: readonly Block[], title: string | null): readonly Block[] =>
  blocks[0]?.text === title ? blocks.slice(1) : blocks;
