import { fileURLToPath } from 'node:url';
import type { Answer } from '../src/answer/answer.ts';
import { ask } from '../src/answer/ask/ask.ts';
import { englishMeaning } from '../src/language/meaning.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { answeredWithin, readCorpora, type Topic } from './train-data.ts';

type Outcome = Pick<Answer, 'kind' | 'lines' | 'citations'>;

interface Tally {
  readonly answerable: readonly { readonly topic: Topic; readonly answer: Outcome }[];
  readonly nearMisses: readonly Outcome[];
}

/**
 * Asks the questions of every corpus of bench/topics/corpora and prints how they come out, each setting in its own row.
 * The weights have seen these questions; `npm run train` prints the scores of corpora left out.
 *
 * @param ablated also without the table of meanings and everyday speech
 * @param today the day of asking, `YYYY-MM-DD`
 */
export async function evaluateCorpora(ablated: boolean, today: string): Promise<void> {
  const head = ['corpus', 'setting', 'asked', 'answered', 'near', 'lead', 'shown', 'misses', 'answered'];
  console.log(row(head));
  for (const { name, articles, topics, nearMisses } of await readCorpora(
    fileURLToPath(new URL('topics/corpora', import.meta.url)),
  )) {
    for (const meaning of ablated ? [englishMeaning(), null] : [englishMeaning()]) {
      const retriever = createRetriever(articles, meaning);
      const answerTo = ({ question }: Topic) => ask({ question, retriever, today });
      const tally = {
        answerable: topics.map((topic) => ({ topic, answer: answerTo(topic) })),
        nearMisses: nearMisses.map(answerTo),
      };
      console.log(row([name, meaning === null ? 'words alone' : 'all', ...cells(tally)]));
    }
  }
}

const row = (cellsOf: readonly string[]): string =>
  cellsOf.map((cell, at) => (at < 2 ? cell.padEnd(14) : cell.padStart(10))).join('');

function cells({ answerable, nearMisses }: Tally): readonly string[] {
  const percent = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(1);
  const share = (accepts: (one: Tally['answerable'][number]) => boolean): string =>
    percent(answerable.filter(accepts).length, answerable.length);
  return [
    String(answerable.length),
    share(({ answer }) => answer.kind === 'answered'),
    share(({ answer }) => answer.kind === 'near'),
    share(({ topic, answer }) => answeredWithin(topic, answer, 1)),
    share(({ topic, answer }) => answeredWithin(topic, answer, answer.lines.length)),
    String(nearMisses.length),
    percent(nearMisses.filter(({ kind }) => kind === 'answered').length, nearMisses.length),
  ];
}
