import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { oneLine } from '../document/clean.ts';
import { type Extracted, type ExtractResult, refused } from '../document/extracted.ts';
import { childrenOf, readXml, xmlText } from '../document/xml.ts';
import { machineDay } from '../facts/dates.ts';
import { hole } from '../html/holes.ts';
import { extractHtml } from '../html/html.ts';
import { ArchiveTooLarge, partsOf, partText } from './archive.ts';

const body = 'word/document.xml';

/** Reads a Word document: what was struck in a tracked change is not read, a formula leaves a hole. */
export async function extractDocx(bytes: Uint8Array): Promise<ExtractResult> {
  try {
    const parts = partsOf(
      bytes,
      (name) => /^(?:\[Content_Types\]|_rels|word|docProps)/.test(name) && !/\/media\//.test(name),
    );
    const buffer = Buffer.from(
      zipSync({ ...parts, [body]: new TextEncoder().encode(withoutFormulas(partText(parts[body]))) }, { level: 0 }),
    );
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    const { title, author, published } = properties(partText(parts['docProps/core.xml']));
    const head = title === null ? '' : `<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`;
    const result = extractHtml(`<html><head>${head}</head><body><article>${value}</article></body></html>`, null);
    if (result.kind === 'refused') return refused('it holds no running text');
    const { extracted } = result;
    const told = { author: extracted.author ?? author, published: extracted.published ?? published };
    return { kind: 'extracted', extracted: { ...extracted, ...told } };
  } catch (error) {
    return refused(
      error instanceof ArchiveTooLarge ? 'it is too large to be an article' : 'it is not a readable Word document',
    );
  }
}

/** Word's formulas are no text of its paragraphs; what they stand in would close over them. */
function withoutFormulas(xml: string): string {
  const [first = '', ...others] = xml.split(/<m:oMath(?=[\s>])/);
  return others.reduce((made, part) => {
    const end = part.indexOf('</m:oMath>');
    return `${made}<w:r><w:t>${hole}</w:t></w:r>${end < 0 ? '' : part.slice(end + '</m:oMath>'.length)}`;
  }, first);
}

/** What Word keeps of a document: its title where a person gave it one, its writer, the day it was begun. */
function properties(xml: string): Pick<Extracted, 'title' | 'author' | 'published'> {
  const root = readXml(xml, null);
  const line = (name: string) => {
    const [found] = root === null ? [] : childrenOf(root, name);
    return found === undefined ? '' : oneLine(xmlText(found));
  };
  const author = line('dc:creator');
  return {
    title: /^(?:document\d*|untitled|microsoft word.*|)$|\.docx?$/i.test(line('dc:title')) ? null : line('dc:title'),
    // an account's name is nobody's
    author: /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,4}$/u.test(author) ? author : null,
    published: machineDay(line('dcterms:created')),
  };
}
