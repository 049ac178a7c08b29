import { describe, expect, test } from 'vitest';
import { renderBlocks } from '../../../src/import/document/render.ts';
import { guessKind } from '../../../src/import/facts/kind.ts';
import { extractMarkdown } from '../../../src/import/text/markdown.ts';

const opening =
  'The mill stands where two streams meet, and whoever keeps it must know both of them well before the spring comes.';
const long = `It turns${', and it turns'.repeat(12)}.`;
async function read(content: string) {
  const result = await extractMarkdown(content);
  if (result.kind === 'refused') throw new Error(result.reason);
  return { ...result.extracted, text: renderBlocks(result.extracted.blocks) };
}
/** What a piece becomes under a title and a paragraph. */
const below = async (piece: string) =>
  (await read(`# The mill\n\n${opening}\n\n${piece}`)).text.replace(opening, '').trim();

describe('front matter', () => {
  test('TOML, with the tables of site generators', async () => {
    const content = `+++\ntitle = "The mill at night"\ndate = 2025-03-01T20:00:00Z\n[extra]\nauthors = ["Ann Bo", "Ed Cole"]\n+++\n\n${opening}`;
    expect(await read(content)).toMatchObject({
      title: 'The mill at night',
      author: 'Ann Bo, Ed Cole',
      published: '2025-03-01',
      text: opening,
    });
  });
  test('YAML with names inside, and the day of creation where there is no other', async () => {
    const content = `---\ntitle: The mill\nauthor:\n  name: Ann Bo\ncreated: 2025-03-01\n---\n${opening}`;
    expect(await read(content)).toMatchObject({ author: 'Ann Bo', published: '2025-03-01' });
  });
  test('an object of JSON', async () => {
    const content = `{\n  "title": "The mill",\n  "date": "2025-03-01",\n  "author": "Ann Bo"\n}\n\n${opening}`;
    expect(await read(content)).toMatchObject({
      title: 'The mill',
      author: 'Ann Bo',
      published: '2025-03-01',
      text: opening,
    });
  });
  test('the lines of Pandoc', async () => {
    const content = `% The mill\n% Ann Bo\n% 1 March 2025\n\n${opening}`;
    expect(await read(content)).toMatchObject({
      title: 'The mill',
      author: 'Ann Bo',
      published: '2025-03-01',
      text: opening,
    });
  });
  test('what is broken says nothing, and the text is read', async () => {
    expect(await read(`+++\ntitle = \n+++\n# The mill\n\n${opening}`)).toMatchObject({
      title: 'The mill',
      text: opening,
    });
  });
});

describe('what its signs become', () => {
  test.each([
    ['program text', '```sh\n# no heading\nrun  --all\n\n> none\n```', '```\n# no heading\nrun  --all\n\n> none\n```'],
    ['program text with fences in it', '~~~\n```\na\n```\n~~~', '````\n```\na\n```\n````'],
    ['a wrapped paragraph', 'The wheel turns\nslowly in March.', 'The wheel turns slowly in March.'],
    ['a sentence a line', 'It turns.\nIt stops.', 'It turns. It stops.'],
    ['paragraphs without blank lines', `${long}\nIt stops.`, `${long}\n\nIt stops.`],
    ['lines that stand alone', 'By the weir\nBehind the wheel', '## By the weir\n\nBehind the wheel'],
    ['a wrapped quotation', '> The wheel turns\n> slowly.\n>\n> It stops.', '> The wheel turns slowly.\n\n> It stops.'],
    ['a callout', '> [!WARNING]\n> Mind the wheel.', 'Mind the wheel.'],
    ['a callout with a title', '> [!tip]- Good to know\n> Mind the wheel.', '## Good to know\n\nMind the wheel.'],
    ['a list in a list', '- one\n  - two\n    wrapped\n- [x] three', '- one\n- two wrapped\n- three'],
    ['a table with an empty cell', '| a | b | c |\n|---|---|---|\n| 1 | | 3 |', '- a | b | c\n- 1 |  | 3'],
    ['a term and its meaning', 'Weir\n: A wall in a stream.', 'Weir: A wall in a stream.'],
    ['emphasis', 'It is **very** _old_ and ~~new~~ loud.', 'It is very old and loud.'],
    ['names and sums', 'Set `a_b`, __init__, x_y_z and 2*3*4 there.', 'Set a_b, __init__, x_y_z and 2*3*4 there.'],
    [
      'links and pictures',
      'See [the *old* map](a.md "t")![p](p.png), [it][1] and <https://a.example/>.\n\n[1]: b.md',
      'See the old map, it and https://a.example/.',
    ],
    [
      'notes',
      'It turns.[^1] It stops.[^b]\n\n[^1]: Since May.\n\n[^b]: Daily',
      'It turns. It stops.\n\n- Since May.\n- Daily',
    ],
    [
      'markup in a line',
      'Press <kbd>Q</kbd>, 10<sup>3</sup> times.<br/>Then <!-- not --> stop.',
      'Press Q, 10³ times. Then stop.',
    ],
    ['what only looks like markup', 'A List<T> of <Gate> and a < b.', 'A List<T> of <Gate> and a < b.'],
    [
      'markup on lines of its own',
      '<div align="center"><p>The <del>old</del> wheel turns.</p><img src="a.png"></div>',
      'The wheel turns.',
    ],
    [
      'an anchor and attributes',
      '## Wheels {#wheels .old}\n\nIt turns. ^w1\n\nIt stops.\n{: .note}',
      '## Wheels\n\nIt turns.\n\nIt stops.',
    ],
    ['links of notebooks', 'See [[Weir]], [[Weir#Old|the old one]] and ==this==.', 'See Weir, the old one and this.'],
    ['the same in program text', 'Write `[[Weir]]` and `a==b==c` and `{#x}`.', 'Write [[Weir]] and a==b==c and {#x}.'],
    [
      'hidden remarks',
      'It turns. %%Ask Ann%%\n\n%%\nhidden\n%%\n\n{% comment %}\nno\n{% endcomment %}\n\nIt stops.',
      'It turns.\n\nIt stops.',
    ],
    [
      'tags of a template',
      '{% include nav.html %}\n\nIt turns.{% if a %}\n{{< figure src="a.png" >}}\n\nA {{< term text="weir" id="w" >}} is a wall.',
      'It turns.\n\nA weir is a wall.',
    ],
    ['a value of a template', 'It has {{ site.wheels }} wheels. It turns.', 'It turns.'],
    ['a listing of a template', '{% highlight sh %}\nrun # now\n{% endhighlight %}', '```\nrun # now\n```'],
    [
      'a template in program text',
      '```\n{{ a }} {% b %} %%c%%\n```\n\nUse `{{ a }}`.',
      '```\n{{ a }} {% b %} %%c%%\n```\n\nUse {{ a }}.',
    ],
    ['a formula', 'It is $\\frac{1}{2}$ wide. It costs $4 or $5.', 'It costs $4 or $5.'],
    ['formulas with powers', 'It is $a^2$ wide.\n\n$$\nE = m c^2\n$$\n\nIt turns.', 'It turns.'],
    ['a picture on a line of its own', 'The wheel\n![wheel](p.png)\nturns.', 'The wheel turns.'],
    ['a page that is put in', 'See [[hill|the mill]] and ![[map]]. It turns.', 'See the mill and . It turns.'],
    [
      'marks of Pandoc',
      'The [old]{.smallcaps} mill.^[As it was.] It is 4 m^2^ of H~2~O.',
      'The old mill. It is 4 m² of H2O.',
    ],
    [
      'frames',
      '::: tip Mind it\nIt turns.\n:::\n\n:::note[Now]\nIt stops.\n:::',
      '## Mind it\n\nIt turns.\n\n## Now\n\nIt stops.',
    ],
    [
      'frames with what is in them set in',
      '!!! note "Mind it"\n    It turns.\n\n    It stops.\n\nIt waits.',
      '## Mind it\n\nIt turns.\n\nIt stops.\n\nIt waits.',
    ],
    ['frames in program text', '```\n::: tip\nimport a from "b"\n```', '```\n::: tip\nimport a from "b"\n```'],
    ['a note as program text', '```{note}\n:class: dim\nIt turns.\n```', 'It turns.'],
    [
      'parts of a page',
      'import A from "a";\n\n<A>\n\nIt <A>turns</A> on. {/* no */}\n\n</A>\n\nA List<T> is.',
      'It turns on. {/* no */}\n\nA List<T> is.',
    ],
    ['a row with nothing in front', '| a | b |\n|---|---|\n| | 22 |', '- a | b\n- | 22'],
    [
      'a chapter called like the readers’ part',
      '## Comments\n\nIn this language they begin with a sign.',
      '## Comments\n\nIn this language they begin with a sign.',
    ],
  ])('%s', async (_, piece, expected) => expect(await below(piece)).toBe(expected));
});

test('a manual is no opinion, a plea is', () => {
  const manual =
    'You must set the limit first. Then you should start it. You cannot stop it here. Let’s try. You need to wait, and we should write it down.';
  expect(guessKind('Wheels', manual)).toBe('report');
  expect(guessKind('Wheels', `${manual}\n\n\`\`\`\nrun\n\`\`\``)).toBe('report');
  expect(
    guessKind(
      'Wheels',
      'I have seen it. We must act now, for our country and our future. I ask our leaders to see it.',
    ),
  ).toBe('opinion');
});
