import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasOtherFigures, isToldApart } from '../../../src/import/facts/told-apart.ts';
import { importFiles } from '../../support/import.ts';

const bulletin = (level: string) =>
  `The dam office gives its report to fishermen, millers and everybody who lives below the dam each day at eight. The lake behind the dam stood at ${level} metres this morning. The office reads the level from a mark in the wall that was cut when the dam was built by hand. Fishermen are asked to stay behind the red line, and to leave the lake when the horn is heard twice. Millers below the dam keep their gates shut until the office sends word to them. The next report will come at the same hour on the day after at the lake house and in the square.`;

describe('what tells two articles apart that resemble each other', () => {
  const one = { title: 'Lake report', publisher: 'Dam Office', published: '2025-03-01', text: bulletin('12.4') };
  test.each([
    ['another figure', { text: bulletin('12.9') }, true],
    ['another day in the text', { text: bulletin('12.4').replace('the day after', 'Friday') }, false],
    [
      'another title of the same outlet',
      { title: 'Weir report', text: bulletin('12.4').replace('twice', 'loudly') },
      true,
    ],
    [
      'another day of the same outlet',
      { published: '2025-03-02', text: bulletin('12.4').replace('twice', 'loudly') },
      true,
    ],
    ['nothing', {}, false],
    ['an edit', { text: `${bulletin('12.4')} It rained.` }, false],
    ['the same text under another title', { title: 'Weir report' }, false],
    ['the same text under another title on another day', { title: 'Weir report', published: '2025-03-02' }, true],
    [
      'a copy of another outlet, with its own title, a day later',
      {
        title: 'Lake is high',
        publisher: 'Valley Post',
        published: '2025-03-02',
        text: `${bulletin('12.4')} So says the office.`,
      },
      false,
    ],
    ['another figure in another outlet', { publisher: 'Valley Post', text: bulletin('13.1') }, true],
    [
      "the title with the outlet's name",
      { title: 'Lake report - Dam Office', text: `${bulletin('12.4')} It rained.` },
      false,
    ],
  ])('%s: %s', (_, fields, expected) => {
    expect(isToldApart({ ...one, ...fields }, one)).toBe(expected);
    expect(isToldApart(one, { ...one, ...fields })).toBe(expected);
  });

  test('days of the week and months count as figures, lines that are nothing else do not', () => {
    expect(hasOtherFigures('The gate opens on Monday at noon.', 'The gate opens on Tuesday at noon.')).toBe(true);
    expect(hasOtherFigures('Page 3\nThe gate opens.', 'Page 4\nThe gate opens.')).toBe(false);
    expect(hasOtherFigures('It had 3 boats. It had 4 boats.', 'It had 4 boats.')).toBe(false);
  });
});

describe('files that resemble each other', () => {
  let directory = '';
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'quipu-apart-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));
  const put = async (name: string, content: string) => {
    const file = path.join(directory, 'in', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  const run = () => importFiles([path.join(directory, 'in')], path.join(directory, 'corpus'));

  test('bulletins of a series come in one by one, and once', async () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];
    for (const [n, day] of days.entries())
      await put(
        `${day}.md`,
        `---\ntitle: Lake report for ${day}\npublished: 2025-03-0${n + 3}\n---\n${bulletin(`12.${n}`)}`,
      );
    expect((await run()).map((row) => row.outcome)).toEqual(days.map(() => 'added'));
    expect((await run()).map((row) => row.outcome)).toEqual(days.map(() => 'unchanged'));
  });

  test('pages of one name in several folders are articles of their own, and keep their folders', async () => {
    const topics = ['pump', 'gate', 'horn'];
    const page = (topic: string, more = '') =>
      `# The ${topic}\n\n${bulletin('12.4').replaceAll('dam', `dam and its ${topic}`)}${more}`;
    for (const topic of topics) await put(`${topic}/index.md`, page(topic));
    expect((await run()).map((row) => row.outcome)).toEqual(['added', 'added', 'added']);
    await put('horn/index.md', page('horn', ' It was painted.'));
    expect((await run()).map((row) => [row.outcome, row.title])).toEqual([
      ['unchanged', 'The gate'],
      ['new version', 'The horn'],
      ['unchanged', 'The pump'],
    ]);
    expect(await readdir(path.join(directory, 'corpus'))).toHaveLength(4);
  });

  test('a file that says the same as another is folded into it, and that is said', async () => {
    await put('a.md', `# Lake report\n\n${bulletin('12.4')}`);
    await put('b.md', `# Lake report\n\n${bulletin('12.4')}\n\nIt rained.`);
    expect(await run()).toMatchObject([
      { outcome: 'added', id: 'a' },
      { outcome: 'folded', id: 'a', notes: ['it says the same as a'] },
    ]);
  });
});
