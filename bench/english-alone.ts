/**
 * Asks English questions with English as the only language and with all of them, and names those of which something else comes, to
 * the letter: none may.
 *
 *   npx tsx bench/english-alone.ts [--most N]                                     questions of bench/topics, N of each corpus
 *   npx tsx bench/english-alone.ts --articles DIR --questions FILE [--most N]     others; JSON lines with a `question` each
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readFolder } from '../src/corpus/folder.ts';
import { changedByOthers } from '../test/support/english-alone.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string' }, questions: { type: 'string' }, most: { type: 'string', default: '80' } },
});
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const corpora = here('topics/corpora');
const sets: readonly (readonly [articles: string, questions: string])[] =
  values.articles !== undefined && values.questions !== undefined
    ? [[values.articles, values.questions]]
    : [
        [here('../corpus'), here('topics/questions.jsonl')],
        [here('../corpus'), here('topics/bundled.jsonl')],
        ...readdirSync(corpora, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => [`${corpora}/${name}/articles`, `${corpora}/${name}/questions.jsonl`] as const),
      ];

let [asked, changed] = [0, 0];
for (const [folder, file] of sets) {
  const { articles } = await readFolder(folder);
  const questions = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): string => JSON.parse(line).question)
    .slice(0, Number(values.most));
  const others = changedByOthers([...articles.values()], questions);
  asked += questions.length;
  changed += others.length;
  for (const question of others) console.log(question);
}
console.log(`${asked} questions asked, ${changed} changed by other languages`);
process.exitCode = changed > 0 ? 1 : 0;
