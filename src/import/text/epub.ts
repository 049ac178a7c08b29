import { oneLine } from '../document/clean.ts';
import { type Block, type ExtractResult, nothingFound, refused } from '../document/extracted.ts';
import { childrenOf, readXml, type XmlElement, xmlText } from '../document/xml.ts';
import { machineDay } from '../facts/dates.ts';
import { isNobody } from '../facts/person.ts';
import { readElement } from '../html/html-blocks.ts';
import { pruneUnseen } from '../html/html-furniture.ts';
import { settleInline } from '../html/html-inline.ts';
import { parsePage } from '../html/html-tree.ts';
import { ArchiveTooLarge, partsOf, partText } from './archive.ts';

/** A book says how it is made in a few words of XML, and its chapters are pages. */
const isWanted = (name: string): boolean => /\.(?:xml|opf|x?html?)$/i.test(name);

/** Reads an e-book: the chapters in their order, and what the book says of itself. */
export function extractEpub(bytes: Uint8Array): ExtractResult {
  try {
    const parts = partsOf(bytes, isWanted);
    const container = readXml(partText(parts['META-INF/container.xml']), null);
    const at = allOf(container, 'rootfile')[0]?.attributes.get('full-path') ?? '';
    const book = readXml(partText(parts[at]), null);
    if (book === null) return refused('it is not a readable e-book');
    if (parts['META-INF/encryption.xml'] !== undefined && allOf(book, 'item').length === 0)
      return refused('it is locked');
    const blocks = chapterNames(book, at).flatMap((name) => chapter(parts[name]));
    if (blocks.length === 0) return refused('it holds no running text');
    return { kind: 'extracted', extracted: { ...nothingFound, ...told(book), blocks } };
  } catch (error) {
    return refused(
      error instanceof ArchiveTooLarge ? 'it is too large to be an article' : 'it is not a readable e-book',
    );
  }
}

function allOf(root: XmlElement | null, name: string): readonly XmlElement[] {
  if (root === null) return [];
  const own = root.name.replace(/^.*:/, '') === name ? [root] : [];
  return [...own, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : allOf(child, name)))];
}

/** The files of the spine, but for the navigation. */
function chapterNames(book: XmlElement, at: string): readonly string[] {
  const items = new Map(allOf(book, 'item').map((item) => [item.attributes.get('id'), item]));
  return allOf(book, 'itemref').flatMap((reference) => {
    const item = items.get(reference.attributes.get('idref'));
    const isNavigation = /(?:^|\s)nav(?:\s|$)/.test(item?.attributes.get('properties') ?? '');
    const href = item?.attributes.get('href');
    if (!href || isNavigation || reference.attributes.get('linear') === 'no') return [];
    return [decodeURIComponent(new URL(href, `file:///${at}`).pathname.slice(1))];
  });
}

function chapter(part: Uint8Array | undefined): readonly Block[] {
  if (part === undefined) return [];
  const root = parsePage(partText(part));
  settleInline(root);
  pruneUnseen(root);
  return readElement(root).map(({ block }) => block);
}

function told(book: XmlElement) {
  const lines = (name: string) =>
    allOf(book, 'metadata')
      .flatMap((metadata) => childrenOf(metadata, `dc:${name}`))
      .map((each) => oneLine(xmlText(each)))
      .filter((line) => line !== '');
  const creators = lines('creator').filter((name) => !isNobody(name));
  return {
    title: lines('title')[0] ?? null,
    author: creators.length > 0 ? creators.slice(0, 6).join(', ') : null,
    publisher: lines('publisher')[0] ?? null,
    published:
      lines('date')
        .map(machineDay)
        .find((day) => day !== null) ?? null,
    language: lines('language').find((tag) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) ?? null,
  };
}
