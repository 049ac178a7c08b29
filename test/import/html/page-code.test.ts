import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { withoutCode } from '../../../src/import/html/page-code.ts';

/** Every element and text of a page but what scripts and style sheets say. */
function seen(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  const { childNodes = [] } = node as Partial<DefaultTreeAdapterTypes.ParentNode>;
  const attrs = 'attrs' in node ? node.attrs.map(({ name, value }) => `${name}=${value}`).join(' ') : '';
  const isUnseen = /^(?:script|style|svg|title|textarea)$/.test(node.nodeName) && !/type=[^ ]*json/.test(attrs);
  const inside = isUnseen ? '' : childNodes.map(seen).join('');
  return `<${node.nodeName} ${attrs}>${inside}</>`;
}
const page = (html: string) => seen(parse(html, { scriptingEnabled: false }));

describe('a page without its code', () => {
  it('loses what scripts and style sheets say, and keeps data', () => {
    const html =
      '<style>a{b:c}</style><script type="text/javascript">f("x<y")</script><SCRIPT>g()</SCRIPT ><p>Text.</p><script type="application/ld+json">{"a":1}</script>';
    expect(withoutCode(html)).toBe(
      '<style></style><script type="text/javascript"></script><SCRIPT></SCRIPT ><p>Text.</p><script type="application/ld+json">{"a":1}</script>',
    );
  });

  it.each([
    ['a comment that ends inside', '<!-- <script> --><p>Seen.</p><script>f()</script>'],
    ['a drawing', '<svg><g><path d="M0"/></g></svg><p>Seen.</p>'],
    ['a drawing that a page ends', '<svg><g><p>Seen.</p></svg><p>Seen too.</p>'],
    ['a drawing in a drawing', '<svg><g><svg><path/></svg></g></svg><p>Seen.</p>'],
    ['drawings that are not closed', '<svg><path><p>Seen.</p><svg><path></svg><p>Seen too.</p>'],
    ['a script in a drawing', '<svg><script href="a.js"/></svg><p>Seen.</p><script>f()</script>'],
    ['a tag that is never closed', '<p>Seen.</p><script>f()<p>Not seen.</p>'],
    ['a tag inside a mark', '<script data-a="</script><p>Seen?</p>">f()</script><p>Seen.</p>'],
    ['a tag in a title', '<title>Of <script></title><p>Seen.</p><script>f()</script>'],
    ['a tag in a mark', '<a title="<script>">Seen.</a><script>f()</script>'],
    ['a mark with a bracket', '<script data-a="a>b">f()</script><p title="it\'s">Seen.</p>'],
  ])('is the same to a reader: %s', (_, html) => {
    expect(page(withoutCode(html))).toBe(page(html));
  });

  const parts = [
    ...['<script>', '<script src="a.js">', '</script>', "<style media='print'>", '</style>', '<script/>', '<STYLE >'],
    ...[
      '<!--',
      '-->',
      '<p>',
      '</p>',
      '<svg><script/></svg>',
      '<svg>',
      '</svg>',
      '<path d="M0"/>',
      '<g>',
      '<script data-a="a>b">',
      'text',
      "'",
      '<title>',
    ],
    ...['</title>', '<textarea>', '</textarea>', '<a href="x">', '<', '>', '<script type="application/json">'],
  ];
  it('is the same to a reader, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 14 }), (some) => {
        const html = some.join('');
        expect(page(withoutCode(html))).toBe(page(html));
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes time in proportion to a page, also of tags that are never closed', () => {
    expect(withoutCode('<script '.repeat(100_000)).length).toBe(800_000);
    expect(withoutCode('<script>'.repeat(100_000)).length).toBe(800_000);
    expect(withoutCode('<script></style>'.repeat(50_000)).length).toBe(800_000);
  });
});
