import { articleKinds } from '../../corpus/article.ts';
import { type Block, type Extracted, type ExtractResult, refused } from '../document/extracted.ts';
import { withoutFurniture } from '../html/furniture.ts';
import { addressOf, dayOf, frontMatter, listOf, stringOf } from './front-matter.ts';
import { readMarkdown } from './markdown-blocks.ts';
import { withoutTemplates } from './markdown-templates.ts';
import { describe } from './plain-text.ts';

/** Reads a Markdown file: its front matter in any of the usual fields, its text without marks inside the lines. */
export async function extractMarkdown(content: string): Promise<ExtractResult> {
  const { fields, body } = await frontMatter(content.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  // a heading that its writer marked is one: a manual has chapters called "Comments" and "Contents"
  const blocks = withoutFurniture(readMarkdown(withoutTemplates(body)), ['quotation', 'code', 'heading']);
  if (blocks.length === 0) return refused('it holds no running text');
  const found = describe(blocks, stringOf(fields, 'language', 'lang'));
  const title = stringOf(fields, 'title', 'headline');
  const extracted: Extracted = {
    ...found,
    title: title ?? found.title,
    titleIsFirstLine: title !== null ? false : found.titleIsFirstLine,
    author: listOf(fields, 'author', 'authors', 'by', 'byline', 'creator') ?? found.author,
    publisher:
      stringOf(fields, 'publisher', 'outlet', 'site', 'sitename', 'site_name', 'source_name') ?? found.publisher,
    published:
      dayOf(
        fields,
        'published',
        'date',
        'pubdate',
        'publishdate',
        'date_published',
        'published_at',
        'created',
        'created_at',
      ) ?? found.published,
    updated:
      dayOf(fields, 'updated', 'modified', 'lastmod', 'date_modified', 'updated_at', 'last_updated') ?? found.updated,
    canonical: addressOf(fields, 'url', 'canonical', 'canonical_url', 'link', 'source') ?? found.canonical,
    language: stringOf(fields, 'language', 'lang') ?? found.language,
    kind: articleKinds.find((kind) => kind === stringOf(fields, 'kind', 'type', 'category')) ?? found.kind,
    // a front matter's title leaves the first heading to the text, unless it says the same
    blocks: title === null ? found.blocks : withoutTitle(blocks, title),
  };
  return { kind: 'extracted', extracted };
}

const withoutTitle = (blocks: readonly Block[], title: string): readonly Block[] =>
  blocks[0]?.text === title ? blocks.slice(1) : blocks;
