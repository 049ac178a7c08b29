import { oneLine } from '../document/clean.ts';
import { type Extracted, type ExtractResult, refused } from '../document/extracted.ts';
import { machineDay } from '../facts/dates.ts';
import { withoutFurniture } from '../html/furniture.ts';
import { pageBlocks } from './pdf-lines.ts';
import { inReadingOrder } from './pdf-order.ts';
import { fileLines, type PdfLine } from './pdf-rows.ts';
import { describe } from './plain-text.ts';

/** A longer document is a book: it is refused rather than cut. */
export const maxPdfPages = 300;
/** Fewer characters a page than this, and the pages are pictures. */
const minPageChars = 20;

/** Loads pdf.js with what it loads itself when it reads its first file. */
export const warmUp = async (): Promise<void> => void (await extractPdf(new TextEncoder().encode('%PDF-1.4')));

/** Reads the text layer of a PDF. Nothing in it is run: no script, no form, no font program. */
export async function extractPdf(bytes: Uint8Array): Promise<ExtractResult> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // a copy: pdf.js takes the memory over
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > maxPdfPages) return refused(`it has ${document.numPages} pages, more than ${maxPdfPages}`);
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      pages.push(inReadingOrder(fileLines(items.flatMap((item) => ('str' in item ? [item] : [])))));
      page.cleanup();
    }
    const info = await document.getMetadata().catch(() => null);
    return read(pages, (info?.info ?? {}) as PdfInfo);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return refused('it is locked with a password');
    return refused('it is not a readable PDF');
  } finally {
    await task.destroy();
  }
}

interface PdfInfo {
  readonly Title?: unknown;
  readonly Author?: unknown;
  readonly CreationDate?: unknown;
  readonly Language?: unknown;
}

function read(pages: readonly (readonly PdfLine[])[], info: PdfInfo): ExtractResult {
  const blocks = withoutFurniture(pageBlocks(pages));
  const chars = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (chars < minPageChars * pages.length || chars < 40) return refused('it has no text layer: its pages are pictures');
  const language =
    typeof info.Language === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(info.Language) ? info.Language : null;
  const found = describe(blocks, language);
  return { kind: 'extracted', extracted: { ...found, ...told(info, found), language } };
}

/** What the file says about itself counts where its pages say nothing; its title is often the name of the Word file. */
function told(info: PdfInfo, found: Extracted): Pick<Extracted, 'title' | 'author' | 'published' | 'titleIsFirstLine'> {
  const line = (value: unknown) => (typeof value === 'string' ? oneLine(value) : '');
  const title = line(info.Title);
  const isTitle =
    title.split(' ').length >= 3 && !/^microsoft word|\.(?:docx?|pdf|indd|tex|rtf|odt)$|untitled/i.test(title);
  const author = line(info.Author);
  // D:20250506120000Z
  const made = /^D:(\d{8})/.exec(line(info.CreationDate))?.[1];
  return {
    title: found.title ?? (isTitle ? title.slice(0, 300) : null),
    titleIsFirstLine: found.titleIsFirstLine,
    author: found.author ?? (/^\p{L}[\p{L}\p{M}.' -]{3,80}$/u.test(author) && author.includes(' ') ? author : null),
    published: found.published ?? (made === undefined ? null : machineDay(made)),
  };
}
