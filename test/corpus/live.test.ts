import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { liveFolder } from '../../src/corpus/live.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'quipu-live-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const content = (text: string, title = 'A title') =>
  `---\ntitle: ${title}\npublisher: Paper\npublished: 2025-05-06\nurl: https://paper.example/a\nkind: report\nrendition: full\nlanguage: en\n---\n\n${text}\n`;
const put = (name: string, text: string) => writeFile(path.join(directory, name), text);
const summary = async (folder: ReturnType<typeof liveFolder>) => {
  const { added, removed } = await folder.look();
  return { added: added.map((article) => `${article.id}: ${article.text}`), removed };
};

test('the first look finds everything, the next only what has changed', async () => {
  const folder = liveFolder(directory);
  await put('one.md', content('First.'));
  await put('two.md', content('Second.'));
  expect(await summary(folder)).toEqual({ added: ['one: First.', 'two: Second.'], removed: [] });
  expect(await summary(folder)).toEqual({ added: [], removed: [] });
  await put('one.md', content('First, changed.'));
  await rm(path.join(directory, 'two.md'));
  await put('three.md', content('Third.'));
  expect(await summary(folder)).toEqual({ added: ['one: First, changed.', 'three: Third.'], removed: ['two'] });
});

test('a file written again with the same bytes changes nothing', async () => {
  const folder = liveFolder(directory);
  await put('one.md', content('Same.'));
  await folder.look();
  await put('next.tmp', content('Same.'));
  await rename(path.join(directory, 'next.tmp'), path.join(directory, 'one.md'));
  expect(await summary(folder)).toEqual({ added: [], removed: [] });
});

test('a broken file is named and its last good version stays, until it is mended or gone', async () => {
  const folder = liveFolder(directory);
  await put('one.md', content('Good.'));
  await folder.look();
  await put('one.md', content('Bad.').replace('2025-05-06', 'yesterday'));
  expect(await summary(folder)).toEqual({ added: [], removed: [] });
  expect(folder.problems).toMatchObject([{ file: path.join(directory, 'one.md'), line: 4, field: 'published' }]);
  await put('one.md', content('Good.'));
  expect(await summary(folder)).toEqual({ added: [], removed: [] });
  expect(folder.problems).toEqual([]);
  await put('one.md', '');
  await folder.look();
  expect(folder.problems).toHaveLength(1);
  await rm(path.join(directory, 'one.md'));
  expect(await summary(folder)).toEqual({ added: [], removed: ['one'] });
  expect(folder.problems).toEqual([]);
});

test('a file that never was good is named and not in', async () => {
  const folder = liveFolder(directory);
  await put('one.md', 'no front matter');
  expect(await summary(folder)).toEqual({ added: [], removed: [] });
  expect(folder.problems).toHaveLength(1);
  expect([...folder.hashes.keys()]).toEqual([]);
  await put('one.md', content('Mended.'));
  expect(await summary(folder)).toEqual({ added: ['one: Mended.'], removed: [] });
});

test('a link is not followed', async () => {
  const folder = liveFolder(directory);
  await put('outside.txt', content('Secret.'));
  await symlink(path.join(directory, 'outside.txt'), path.join(directory, 'link.md'));
  expect(await summary(folder)).toEqual({ added: [], removed: [] });
  expect(folder.problems[0]?.message).toContain('links are not followed');
});

test('a folder that cannot be read for the moment changes nothing', async () => {
  const folder = liveFolder(directory);
  await put('one.md', content('Here.'));
  await folder.look();
  await rename(directory, `${directory}-away`);
  expect(await summary(folder)).toEqual({ added: [], removed: [] });
  expect(folder.problems[0]?.field).toBe('folder');
  await rename(`${directory}-away`, directory);
  expect(await summary(folder)).toEqual({ added: [], removed: [] });
  expect(folder.problems).toEqual([]);
});

test('a folder that was never there is an error', async () => {
  await expect(liveFolder(path.join(directory, 'none')).look()).rejects.toThrow('cannot be read');
});

test('what is remembered is not parsed again', async () => {
  await put('one.md', content('Parsed.'));
  const first = liveFolder(directory);
  const [article] = (await first.look()).added;
  const hashes = first.hashes;
  const asked: string[] = [];
  const second = liveFolder(directory, (name, hash) => {
    asked.push(name);
    return hashes.get(name) === hash ? article : undefined;
  });
  const [again] = (await second.look()).added;
  expect(again).toBe(article);
  expect(asked).toEqual(['one.md']);
});

test('a file of a collection has its folder in its id; of two files with one id the first is in', async () => {
  const folder = liveFolder(directory);
  await mkdir(path.join(directory, 'news'));
  await put('news/one.md', content('In news.'));
  expect(await summary(folder)).toEqual({ added: ['news.one: In news.'], removed: [] });
  await put('news.one.md', content('On top.'));
  expect(await summary(folder)).toEqual({ added: [], removed: [] });
  expect(folder.problems[0]?.message).toContain('news.one is already the article in news/one.md');
  await rm(path.join(directory, 'news/one.md'));
  expect(await summary(folder)).toEqual({ added: ['news.one: On top.'], removed: ['news.one'] });
  expect(folder.problems).toEqual([]);
});
