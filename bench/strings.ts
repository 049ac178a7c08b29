/**
 * Writes down every text that Quipu can say, in both languages, filled in with real values, so that an editor can read it.
 *
 *   npm run strings                 writes docs/strings.md
 */
import { writeFileSync } from 'node:fs';
import { wordsOf } from '../src/reply/words/words.ts';
import { everyText, stringsPage } from '../test/support/every-text.ts';

const page = stringsPage(everyText(wordsOf('en')), everyText(wordsOf('es')));
writeFileSync(new URL('../docs/strings.md', import.meta.url), page);
