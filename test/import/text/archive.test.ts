import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { renderBlocks } from '../../../src/import/document/render.ts';
import { extract } from '../../../src/import/extract.ts';

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));
async function read(bytes: Uint8Array) {
  const result = await extract({ bytes, contentType: null, name: 'x', address: null });
  if (result.kind === 'refused') return result.reason;
  const { blocks, title, author, published, language } = result.extracted;
  return { title, author, published, language, text: renderBlocks(blocks) };
}

const opening =
  'The mill stands where two streams meet, and whoever keeps it must know both of them well before the spring comes. It has stood there since the days of the first bridge.';

describe('a Word document', () => {
  const word = (body: string, core = '') =>
    zip({
      '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}</w:body></w:document>`,
      'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    });
  const run = (text: string, properties = '') =>
    `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (inner: string, style = '') =>
    `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;

  test('is read with its headings, powers and tables; formulas leave no false sentence', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const body = [
      paragraph(run(opening)),
      paragraph(run('The wheel'), 'Heading1'),
      paragraph(
        `${run('It has 40 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run(' of wood. It turns ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${run(' times. It stops.')}`,
      ),
      paragraph(
        `${run('It is ')}<w:del w:id="1"><w:r><w:delText>new</w:delText></w:r></w:del><w:ins w:id="2">${run('old')}</w:ins>${run('.')}`,
      ),
      `<w:tbl><w:tr>${cell('Year')}${cell('Turns')}</w:tr><w:tr>${cell('1990')}${cell('14')}</w:tr></w:tbl>`,
    ];
    const core =
      '<dc:title>The mill</dc:title><dc:creator>Ann Bo</dc:creator><dcterms:created>2025-03-01T10:00:00Z</dcterms:created>';
    expect(await read(word(body.join(''), core))).toMatchObject({
      title: 'The mill',
      author: 'Ann Bo',
      published: '2025-03-01',
      text: `${opening}\n\n## The wheel\n\nIt has 40 m² of wood. It stops.\n\nIt is old.\n\n- Year | Turns\n- 1990 | 14`,
    });
  });

  test('that is broken is refused', async () => {
    expect(await read(Buffer.concat([word('').subarray(0, 300), Buffer.from('word/document.xml')]))).toMatch(
      /not a readable Word/,
    );
  });
});

describe('an e-book', () => {
  const book = (parts: Readonly<Record<string, string>>) =>
    zip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': `<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`,
      'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Mills &amp; weirs</dc:title><dc:creator>Ann Bo</dc:creator><dc:date>2025-03-01</dc:date><dc:language>en</dc:language></metadata><manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="two" href="text/b%20c.xhtml"/><item id="one" href="text/a.xhtml"/></manifest><spine><itemref idref="n"/><itemref idref="one"/><itemref idref="two"/></spine></package>`,
      'OEBPS/nav.xhtml': '<html><body><nav><a href="text/a.xhtml">One</a></nav></body></html>',
      ...parts,
    });

  test('is read chapter by chapter', async () => {
    const bytes = book({
      'OEBPS/text/a.xhtml': `<html><body><h1>Mills</h1><p>${opening}</p></body></html>`,
      'OEBPS/text/b c.xhtml': '<html><body><h1>Weirs</h1><p>A weir holds 10<sup>6</sup> litres.</p></body></html>',
    });
    expect(await read(bytes)).toEqual({
      title: 'Mills & weirs',
      author: 'Ann Bo',
      published: '2025-03-01',
      language: 'en',
      text: `## Mills\n\n${opening}\n\n## Weirs\n\nA weir holds 10⁶ litres.`,
    });
  });

  test('without text is refused, and so is any other archive', async () => {
    expect(await read(book({}))).toMatch(/no running text/);
    expect(await read(zip({ 'a.txt': opening }))).toMatch(/archive/);
  });
});
