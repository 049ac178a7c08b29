import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/corpus/folder.ts';
import { problemText } from '../../src/corpus/front-matter.ts';
import { OperatorError } from '../../src/errors.ts';

const file = (text: string) =>
  `---\ntitle: T\npublisher: P\npublished: 2025-05-06\nurl: https://p.example/\nkind: report\nrendition: full\nlanguage: en\n---\n${text}\n`;

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'quipu-folder-'));
});
afterEach(() => rm(directory, { recursive: true }));
const put = (name: string, content: string | Buffer) => writeFile(path.join(directory, name), content);

describe('a folder of articles', () => {
  it('serves the good ones and names the broken one', async () => {
    await put('b.md', file('Second.'));
    await put('a.md', file('First.'));
    await put('broken.md', file('x').replace('kind: report', 'kind: poem'));
    await put('README.md', '# Not an article');
    await put('notes.txt', 'not an article');
    const { articles, problems } = await readFolder(directory);
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(problems.map(problemText)).toEqual([
      `${path.join(directory, 'broken.md')}:6 kind: kind must be one of report, opinion, analysis, transcript, readout`,
    ]);
  });

  it('does not follow links, and names bytes that are no text', async () => {
    await put('outside.txt', file('Secret.'));
    await symlink(path.join(directory, 'outside.txt'), path.join(directory, 'link.md'));
    await put('latin1.md', Buffer.from(file('Dari\xE9n.'), 'latin1'));
    await mkdir(path.join(directory, 'folder.md'));
    const { articles, problems } = await readFolder(directory);
    expect(articles).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      'is not a plain file (links are not followed)',
      'is not UTF-8 text',
      'is not a plain file (links are not followed)',
    ]);
  });

  it('has the same hash when nothing changed, and another when a letter did', async () => {
    await put('a.md', file('First.'));
    const before = await readFolder(directory);
    expect((await readFolder(directory)).hash).toBe(before.hash);
    await put('a.md', file('Fjrst.'));
    expect((await readFolder(directory)).hash).not.toBe(before.hash);
  });

  it('has a collection in each folder in it, and in a field', async () => {
    await put('top.md', file('First.'));
    await put('field.md', file('Second.').replace('kind:', 'collection: sport\nkind:'));
    for (const name of ['news', '.versions', 'Not One']) await mkdir(path.join(directory, name));
    await put('news/a.md', file('Third.'));
    await put('news/README.md', '# Not an article');
    await put('news/other.md', file('Fourth.').replace('kind:', 'collection: sport\nkind:'));
    await put('.versions/a.1.md', file('Old.'));
    await put('Not One/a.md', file('Unseen.'));
    await symlink(path.join(directory, 'news'), path.join(directory, 'link'));
    const { articles, problems } = await readFolder(directory);
    expect(articles.map(({ id, collection }) => [id, collection])).toEqual([
      ['field', 'sport'],
      ['top', undefined],
      ['news.a', 'news'],
    ]);
    expect(problems.map(({ message }) => message)).toEqual(['says sport, and the file is in the folder news']);
  });

  it('that is not there is the operator’s to put right', async () => {
    await expect(readFolder(path.join(directory, 'nowhere'))).rejects.toThrow(OperatorError);
    await expect(readFolder(path.join(directory, 'nowhere'))).rejects.toThrow(/CORPUS_DIR/);
    expect((await readFolder(directory)).articles).toEqual([]);
  });
});
