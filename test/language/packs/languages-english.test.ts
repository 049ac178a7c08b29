import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFolder } from '../../../src/corpus/folder.ts';
import { changedByOthers } from '../../support/english-alone.ts';

it('leaves what comes of English questions to the letter as it is without other languages', async () => {
  const { articles } = await readFolder(new URL('../../../corpus', import.meta.url).pathname);
  const questions = readFileSync(new URL('../../../bench/topics/questions.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): string => JSON.parse(line).question)
    .slice(0, 40);
  expect(questions).toHaveLength(40);
  expect(changedByOthers([...articles.values()], questions)).toEqual([]);
});
