import { describe, expect, test } from 'vitest';
import { renderBlocks } from '../../../src/import/document/render.ts';
import { extractPdf } from '../../../src/import/text/pdf.ts';
import { hyphensOf } from '../../../src/import/text/pdf-hyphens.ts';
import { fileLines, type TextItem } from '../../../src/import/text/pdf-rows.ts';
import { makePdf, type PdfText, pdfLines } from '../../support/pdf.ts';

async function read(lines: readonly PdfText[]): Promise<string> {
  const result = await extractPdf(makePdf([lines]));
  if (result.kind === 'refused') throw new Error(result.reason);
  return renderBlocks(result.extracted.blocks);
}

const title: PdfText = { text: 'The mill in the valley', size: 18, y: 740 };
const left = [
  'The mill has stood beside the stream',
  'for three hundred years, and nobody',
  'knows who laid its first stone. It',
  'was last mended in the spring.',
];
const right = [
  'The wheel is of oak and turns even',
  'in August, when the stream is low',
  'and the weir has to be shut. A new',
  'wheel would cost a fortune.',
];
const columns = [pdfLines(left, 700, 60), pdfLines(right, 700, 320)] as const;
const read2 = `${left.join(' ')}\n\n${right.join(' ')}`;

describe('columns are read one after the other', () => {
  test.each<[string, readonly PdfText[]]>([
    ['written one after the other', [title, ...columns.flat()]],
    ['written across', [title, ...columns[0].flatMap((line, n) => [line, columns[1][n] ?? line])]],
    ['written from the right', [title, ...columns[1], ...columns[0]]],
    ['with the title last', [...columns.flat(), title]],
  ])('%s', async (_, lines) => expect(await read(lines)).toBe(read2));
});

test('an empty cell keeps its column', async () => {
  const rows = [
    ['Wheel', 'Year', 'Turns'],
    ['Old one', '', '9'],
    ['', '2019', '14'],
    ['Third', '2020', ''],
  ];
  const table = rows.flatMap((row, n) =>
    row.flatMap((text, column) => (text === '' ? [] : [{ text, x: 72 + column * 130, y: 600 - n * 16 }])),
  );
  const text = pdfLines(['The mill keeps a list of all the wheels that it has had since it was built.'], 690);
  expect(await read([title, ...text, ...table])).toContain(
    '- Wheel | Year | Turns\n- Old one |  | 9\n- | 2019 | 14\n- Third | 2020 |',
  );
});

test('a number that ends a line with a hyphen goes on in the next', async () => {
  const text = pdfLines(
    ['The mill was rebuilt in the years of 1990-', '1994 by a firm with a 5-', 'year plan for it.'],
    690,
  );
  expect(await read([title, ...text])).toContain('in the years of 1990-1994 by a firm with a 5-year plan for it.');
});

describe('tables are read row by row', () => {
  const cells = [
    ['Wheel', 'Year', 'Turns'],
    ['Old one', '1720', '9'],
    ['New one', '2019', '14'],
  ];
  const at = (row: number, column: number): PdfText => ({
    text: cells[row]?.[column] ?? '',
    x: 72 + column * 130,
    y: 600 - row * 16,
  });
  const text = pdfLines(['The mill keeps a list of all the wheels that it has had since it was built.'], 690);
  const order = [0, 1, 2];
  test.each<[string, readonly PdfText[]]>([
    ['written row by row', order.flatMap((row) => order.map((column) => at(row, column)))],
    ['written column by column', order.flatMap((column) => order.map((row) => at(row, column)))],
  ])('%s', async (_, table) => {
    expect(await read([title, ...text, ...table])).toContain(
      '- Wheel | Year | Turns\n- Old one | 1720 | 9\n- New one | 2019 | 14',
    );
  });
});

test('raised numbers are powers behind units, and notes elsewhere', async () => {
  const line = (pieces: readonly [string, number][], y: number): PdfText[] =>
    pieces.map(([text, x]) => (/^\d$/.test(text) ? { text, x, y: y + 4, size: 6 } : { text, x, y, size: 10 }));
  const lines = [
    ...line(
      [
        ['The mill has an area of 90 m', 72],
        ['2', 201],
        ['and cost a lot in 1990', 208],
        ['7', 306],
        ['.', 310],
      ],
      700,
    ),
    ...line(
      [
        ['It turned 10', 72],
        ['6', 128],
        ['times, the miller', 135],
        ['3', 206],
        ['said.', 213],
      ],
      686,
    ),
  ];
  expect(await read([title, ...lines])).toBe(
    'The mill has an area of 90 m² and cost a lot in 1990. It turned 10⁶ times, the miller said.',
  );
});

test.each([
  ['mil', 'ler', 'The miller came.', false],
  ['water', 'mill', 'A water-mill stood here.', true],
  ['water', 'wheel', 'A waterwheel stood here.', false],
  ['thirty', 'four', '', true],
  ['co', 'operate', '', true],
  ['non', 'payment', '', true],
  ['long', 'lost', '', true],
  ['pre', 'sent', '', false],
  ['win', 'ter', '', false],
])('a hyphen between %s and %s in a document that says %j belongs: %s', (first, second, text, expected) =>
  expect(hyphensOf(text)(first, second)).toBe(expected),
);

test('words that are written from the right stand in the order in which they are read', () => {
  const word = (str: string, x: number): TextItem => ({
    str,
    transform: [10, 0, 0, 10, x, 500],
    width: 40,
    height: 10,
    dir: 'rtl',
  });
  const words = [word('הטחנה', 200), word('עומדת', 150), word('ליד', 100), word('הנחל', 50)];
  const expected = 'הטחנה עומדת ליד הנחל';
  expect(fileLines(words).map(({ text }) => text)).toEqual([expected]);
  expect(fileLines([...words].reverse()).map(({ text }) => text)).toEqual([expected]);
});
