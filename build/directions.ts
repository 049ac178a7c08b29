/** Reckons the directions of the bundled articles' sentences, so that the first question need not wait for it: `DIR FILE`. */
import { writeFileSync } from 'node:fs';
import { readFolder } from '../src/corpus/folder.ts';
import { splitPassages } from '../src/corpus/passages.ts';
import { directionsFile } from '../src/language/encoder/known-directions.ts';

const [folder = '', file = ''] = process.argv.slice(2);
const { articles } = await readFolder(folder);
const sentences = articles
  .filter(({ language }) => language.startsWith('en'))
  .flatMap((article) => splitPassages(article).flatMap((passage) => passage.sentences.map(({ text }) => text)));
writeFileSync(file, directionsFile(sentences));
