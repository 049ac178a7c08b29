import { commands } from '../commands/index.ts';
import { createAnswering } from '../src/bot/answering.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { silent } from '../src/log.ts';
import { article } from '../test/support/articles.ts';
import { contextOf, somebody, somewhere, typed } from '../test/support/context.ts';

/** As long as the limits admit, of what a search found to cost most (`worst.ts`). */
const filled = (piece: string, chars: number) => piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);
const claims = [
  'a and ',
  '; a met b ',
  'critics and 1 ',
  'Peru and China said that ',
  'was met by rose to 5 ! 5% Ab ',
  'in 2024 ',
];
const lines = ['and ', 'that ', 'May 5 ', '"a , said Ab ', '1,a and ', 'the '];
const sentence = (n: number) => `China and Peru said ${filled('5% of $9bn in 2024-', 1_400)} port ${n}, said China.`;

/** Somebody who asks one thing after the other, each as bad as may be, until told to stop. */
export interface Hostile {
  /** Resolves to how many were answered. */
  stop(): Promise<number>;
}

/** Asks a bot of its own in this very process, so that whoever else is served here has to share the thread. */
export async function startHostile(): Promise<Hostile> {
  const { articles } = await readFolder(new URL('../corpus', import.meta.url).pathname);
  const text = Array.from({ length: 40 }, (_, n) => sentence(n)).join('\n\n');
  const own = [article('one', text), article('two', `The port cost $5 billion.\n\n${text}`)];
  const context = contextOf([...articles, ...own], commands, Date.now);
  const config = { questionsPerMinute: 10_000, keepQuestionsDays: 0 };
  const { bot } = createAnswering({ context, config, log: silent, onOutcome: () => {} });
  const place = { ...somewhere, thread: 't' };
  const message = (words: string, n: number) => ({
    kind: 'message' as const,
    id: `h${n}`,
    place,
    person: somebody,
    atMs: Date.now(),
    text: words,
    isAddressed: true,
    isInOwnThread: true,
  });
  let isOver = false;
  let answered = 0;
  const work = (async () => {
    for (let n = 0; !isOver; n += 1) {
      const [claim = '', line = ''] = [claims[n % claims.length], lines[n % lines.length]];
      await bot.handle(typed('check', { claim: filled(claim, 2_000) }));
      await bot.handle(typed('compare', { first: 'one', second: 'two' }));
      await bot.handle(message(filled(line, 2_000), n));
      answered += 3;
    }
  })();
  return {
    async stop() {
      isOver = true;
      await work;
      return answered;
    },
  };
}
