import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBlocks } from '../../../src/import/document/render.ts';
import { extractHtml } from '../../../src/import/html/html.ts';
import { splitSentences } from '../../../src/language/sentences.ts';

const opening =
  'The water board of the valley met on Monday in the old mill to hear what the engineers had found in the spring.';
const closing = 'Everybody in the hall agreed that the report should be read again before the first frost comes.';
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Valley water</title></head><body><article><h1>Valley water</h1><p>${opening}</p>${body}<p>${closing}</p></article></body></html>`;

function textOf(body: string): string {
  const result = extractHtml(pageOf(body), null);
  if (result.kind === 'refused') throw new Error(result.reason);
  return renderBlocks(result.extracted.blocks);
}
const between = (body: string): string => textOf(body).replace(opening, '').replace(closing, '').trim();

describe('what an element does to a sentence', () => {
  test.each([
    ['a power', '<p>It holds 10<sup>6</sup> litres on 40 m<sup>2</sup>.</p>', 'It holds 10⁶ litres on 40 m².'],
    ['a negative power', '<p>The dose is 10<sup>-3</sup> grams.</p>', 'The dose is 10⁻³ grams.'],
    ['an index', '<p>Less CO<sub>2</sub> and H<sub>2</sub>O came out.</p>', 'Less CO2 and H2O came out.'],
    ['a fraction', '<p>It is 2<sup>1</sup>/<sub>2</sub> miles.</p>', 'It is 2¹/₂ miles.'],
    ['an ordinal', '<p>On the 3<sup>rd</sup> day it rained.</p>', 'On the 3rd day it rained.'],
    ['a power that no line has', '<p>It grew by 10<sup>x/y</sup> in a year. It rained.</p>', 'It rained.'],
    ['a note', '<p>It cost 40<sup><a href="#n1">1</a></sup> crowns.</p>', 'It cost 40 crowns.'],
    [
      'a linked note',
      '<p>It cost 40<a href="#fn2" class="footnote-ref"><sup>2</sup></a> crowns.</p>',
      'It cost 40 crowns.',
    ],
    [
      'two notes',
      '<p>It cost 40<sup><a href="p.html#n1">1</a>, <a href="#n2">2</a></sup> crowns.</p>',
      'It cost 40 crowns.',
    ],
    ['a struck word', '<p>It costs <del>40</del> <ins>55</ins> crowns.</p>', 'It costs 55 crowns.'],
    ['a struck sentence', '<p><s>The mill is shut.</s> The mill is open.</p>', 'The mill is open.'],
    [
      'words struck by style',
      '<p>It costs <span style="text-decoration: line-through">40</span> 55 crowns.</p>',
      'It costs 55 crowns.',
    ],
    [
      'words struck by a class',
      '<p>It costs <span class="line-through">40</span> 55 crowns.</p>',
      'It costs 55 crowns.',
    ],
    ['an index that is a sum', '<p>It is x<sub>n+1</sub> litres. It rained.</p>', 'It rained.'],
    ["a formula's source", '<p>It is \\(x^2\\) litres. It cost $4. It rained.</p>', 'It cost $4. It rained.'],
    [
      'a picture that is a word',
      '<p>Press <img src="stop.png" height="20" alt="Stop"> to wait. It rained.</p>',
      'It rained.',
    ],
    ['a drawing that is a word', '<p>Press <svg aria-label="Stop"></svg> to wait. It rained.</p>', 'It rained.'],
    ['a picture that says nothing', '<p>The mill <img src="a.png" alt=""> is open.</p>', 'The mill is open.'],
    ['a choice', '<p>Take <select><option>the mill</option></select> to wait. It rained.</p>', 'It rained.'],
    [
      'a template that is shown',
      '<div><template shadowrootmode="open"><p>The mill is open all day.</p></template></div>',
      'The mill is open all day.',
    ],
    [
      'a credit behind a caption',
      '<figure><img src="a.png"><figcaption>The mill cost 4 million crowns. Photo: Tom Reed</figcaption></figure>',
      'The mill cost 4 million crowns.',
    ],
    [
      'numbers of lines',
      '<pre><code><span class="lineno">1</span>a = 4\n<span class="lineno">2</span>b = 5</code></pre>',
      '```\na = 4\nb = 5\n```',
    ],
    ['a number as a formula', '<p>It has <math><mn>45</mn></math> gates.</p>', 'It has 45 gates.'],
    [
      'a power as a formula',
      '<p>It has <math><msup><mn>10</mn><mn>3</mn></msup></math> gates.</p>',
      'It has 10³ gates.',
    ],
    [
      'a fraction as a formula',
      '<p>It took <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> hour. It ended.</p>',
      'It ended.',
    ],
    [
      'a formula with its source',
      '<p>Where <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>h</mi><mo>=</mo><mn>4</mn></mrow><annotation encoding="application/x-tex">h=4</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>h</span><span>=</span><span>4</span></span></span> holds, it runs.</p>',
      'Where h = 4 holds, it runs.',
    ],
    [
      'a formula as a picture',
      '<p>It is <img class="tex" alt="\\frac{1}{2}" src="a.png"> wide. It is long.</p>',
      'It is long.',
    ],
    ['a picture beside words', '<p>It is <img alt="a mill" src="a.png"> wide.</p>', 'It is wide.'],
    ['a sign as a picture', '<p>Fine <img class="emoji" alt="🙂" src="a.png"> it said.</p>', 'Fine 🙂 it said.'],
    ['a button', '<p>Press <button>Stop</button> to end it.</p>', 'Press Stop to end it.'],
    ['a field', '<p>Write <input type="text"> into it. It rained.</p>', 'It rained.'],
    [
      'a word that its class calls a date',
      '<p>It ends on <span class="date">5 May</span> at noon.</p>',
      'It ends on 5 May at noon.',
    ],
    [
      'a word that its class calls an advertisement',
      '<p>It is <span class="ad">not</span> allowed.</p>',
      'It is not allowed.',
    ],
    ['a word that ears are spared', '<p>It is <span aria-hidden="true">not</span> allowed.</p>', 'It is not allowed.'],
    ['a word for ears alone', '<p>It is <span class="sr-only">really</span> allowed.</p>', 'It is allowed.'],
    ['letters turned round', '<p>It says <bdo dir="rtl">not</bdo> so. It rained.</p>', 'It rained.'],
    ['a reading beside a word', '<p>It is called <ruby>漢<rt>kan</rt></ruby> there.</p>', 'It is called 漢 there.'],
    ['an element that only this page has', '<p>It is <x-word>not</x-word> allowed.</p>', 'It is not allowed.'],
  ])('%s', (_, body, expected) => expect(between(body)).toBe(expected));

  test('program text keeps its lines, blanks and order', () => {
    const body =
      '<pre class="highlight"><code><b>if</b> open <i>and</i> full:\n    <span>stop</span>(<span>4</span>)\n\n# no heading</code></pre>';
    expect(between(body)).toBe('```\nif open and full:\n    stop(4)\n\n# no heading\n```');
  });

  test('text set as typed keeps its order too', () => {
    expect(between('<pre>The gate did <b>not</b> open on <i>Monday</i>, they said.</pre>')).toBe(
      'The gate did not open on Monday, they said.',
    );
  });

  test('lines of typed text that break off in a sentence are put together', () => {
    expect(
      between('<pre>The gate did not open on Monday, and\nit will\nnot open on Tuesday.\n\nIt was heard.</pre>'),
    ).toBe('The gate did not open on Monday, and it will not open on Tuesday.\n\nIt was heard.');
  });

  test('cells stay in their columns', () => {
    const row = (cells: string) => `<tr>${cells}</tr>`;
    const table = [
      row('<th></th><th colspan="2">Flow</th><th>Gate</th>'),
      row('<td rowspan="3">North</td><td>4</td><td></td><td rowspan="2">A</td>'),
      row('<td></td><td>6</td>'),
      row('<td>1<br>2</td><td>10<sup>3</sup></td><td></td>'),
      row('<td></td><td></td><td></td><td></td>'),
    ];
    expect(between(`<table>${table.join('')}</table>`).split('\n')).toEqual([
      '- | Flow |  | Gate',
      '- North | 4 |  | A',
      '- North |  | 6 | A',
      '- North | 1 2 | 10³ |',
    ]);
  });
});

/** A piece of a sentence: as a page has it, and as a reader sees it; `null` where no line of text can say what is seen. */
type Piece = readonly [html: string, seen: string | null];
const word = fc.constantFrom('gate', 'mill', 'seven', '40', 'not', 'never', '1,200', 'water', 'Cedar');
const piece: fc.Arbitrary<Piece> = fc.tuple(word, fc.nat(23), fc.nat(9)).map(([text, kind, digit]): Piece => {
  const seen: readonly Piece[] = [
    [`<b>${text}</b>`, text],
    [`<a href="/x">${text}</a>`, text],
    [`${text}<sup>${digit}</sup>`, `${text}${'⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]}`],
    [`10<sup>-${digit}</sup>`, `10⁻${'⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]}`],
    [`<sup>${digit}/x</sup>`, null],
    [`${text}<sup><a href="#n">${digit}</a></sup>`, text],
    [`<del>${text}</del>`, ''],
    [`<math><mn>${digit}</mn></math>`, String(digit)],
    [`<math><msqrt><mn>${digit}</mn></msqrt></math>`, null],
    [`<span class="share date ad">${text}</span>`, text],
    [`<span aria-hidden="true">${text}</span>`, text],
    [`<span hidden>${text}</span>`, ''],
    [`<span style="display:none">${text}</span>`, ''],
    [`<!-- ${text} -->`, ''],
    [`<button>${text}</button>`, text],
    [`<bdo dir="rtl">${text}</bdo>`, null],
    [`<x-part>${text}</x-part>`, text],
  ];
  return seen[kind] ?? [text, text];
});
/** It opens and closes with words, so that each piece stands inside. */
const sentence = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces): readonly Piece[] => [['They say', 'They say'], ...pieces, ['at the board.', 'at the board.']]);
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

const bare = (text: string) => text.replace(/\s/g, '');

test('every sentence that comes in stands in the page as a reader sees it, and all that can be read come in', () => {
  fc.assert(
    fc.property(paragraphs, (all) => {
      const html = all.map(
        (sentences) => `<p>${sentences.map((each) => each.map(([tag]) => tag).join(' ')).join(' ')}</p>`,
      );
      const seen = all.flat().map((each) => each.map(([, text]) => text ?? '\ufffc').join(' '));
      const page = bare([opening, ...seen, closing].join(' '));
      const text = textOf(html.join(''));
      for (const { text: line } of text.split('\n').flatMap((block) => splitSentences(block)))
        expect(page).toContain(bare(line));
      for (const each of seen) if (!each.includes('\ufffc')) expect(bare(text)).toContain(bare(each));
    }),
  );
});
