import { expect, test } from 'vitest';
import { extractPdf, maxPdfPages } from '../../../src/import/text/pdf.ts';
import { makePdf, pdfLines } from '../../support/pdf.ts';

const running = (page: number) => [
  { text: 'Harbour Office - Annual Report', size: 9, y: 770 },
  { text: `Page ${page}`, size: 9, x: 300, y: 30 },
];
const report = makePdf(
  [
    [
      ...running(1),
      { text: 'Annual report of the harbour', size: 20, y: 720 },
      { text: 'By Lena Voss', y: 694 },
      { text: 'Published: 3 March 2024', y: 680 },
      ...pdfLines(
        [
          'The harbour handled 4,100 ships in the year under report, eleven more than',
          'in the year before. Most of them carried grain, and the wait for a pilot fell to forty min-',
          'utes on average.',
        ],
        640,
      ),
      ...pdfLines(
        ['A second tug was bought in June for 3.2 million. It has not been out of', 'service for a single day.'],
        590,
      ),
      { text: 'Dredging', size: 14, y: 540 },
      ...pdfLines(['The channel was dredged to nine metres, and the work goes on into the'], 515),
    ],
    [
      ...running(2),
      ...pdfLines(['next year, as the contract provides.'], 720),
      ...pdfLines(['The office thanks its pilots.'], 690),
    ],
    [...running(3), ...pdfLines(['A third page closes the report with one more paragraph of plain text.'], 720)],
  ],
  { Title: 'Microsoft Word - report.docx', Author: 'jdoe', CreationDate: 'D:20240501120000Z' },
);

test('a report: lines become paragraphs, divided words whole, running titles and page numbers go', async () => {
  const result = await extractPdf(report);
  if (result.kind === 'refused') expect.fail(result.reason);
  const { title, author, published, blocks } = result.extracted;
  expect({ title, author, published }).toEqual({
    title: 'Annual report of the harbour',
    author: 'Lena Voss',
    published: '2024-03-03',
  });
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      text: 'The harbour handled 4,100 ships in the year under report, eleven more than in the year before. Most of them carried grain, and the wait for a pilot fell to forty minutes on average.',
    },
    {
      kind: 'paragraph',
      text: 'A second tug was bought in June for 3.2 million. It has not been out of service for a single day.',
    },
    { kind: 'heading', text: 'Dredging' },
    {
      kind: 'paragraph',
      text: 'The channel was dredged to nine metres, and the work goes on into the next year, as the contract provides.',
    },
    { kind: 'paragraph', text: 'The office thanks its pilots.' },
    { kind: 'paragraph', text: 'A third page closes the report with one more paragraph of plain text.' },
  ]);
});

test('what the pages do not say, the file may', async () => {
  const pdf = makePdf(
    [
      pdfLines(
        ['This text has no title at all, and goes on for two lines like any other', 'paragraph of a letter would.'],
        700,
      ),
    ],
    { Title: 'A letter about the harbour', Author: 'Lena Voss', CreationDate: 'D:20240501120000Z' },
  );
  const result = await extractPdf(pdf);
  expect(result).toMatchObject({
    extracted: { title: 'A letter about the harbour', author: 'Lena Voss', published: '2024-05-01' },
  });
});

test('pages without text are pictures', async () =>
  expect(await extractPdf(makePdf([[], []]))).toEqual({
    kind: 'refused',
    reason: 'it has no text layer: its pages are pictures',
  }));

test('a book is refused by its number of pages', async () => {
  const pages = Array.from({ length: maxPdfPages + 1 }, () => []);
  expect(await extractPdf(makePdf(pages))).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining(`${maxPdfPages + 1} pages`),
  });
});

test('what is no PDF after all is refused', async () =>
  expect(await extractPdf(Buffer.from('%PDF-1.7\nnothing else'))).toEqual({
    kind: 'refused',
    reason: 'it is not a readable PDF',
  }));
