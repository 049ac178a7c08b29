import { setImmediate } from 'node:timers/promises';
import { everything } from '../search/query.ts';
import { noLimits, type Turn } from '../talk/turn.ts';
import { askReply } from './asking.ts';
import { claimReply } from './checking.ts';
import { type Context, gathering, type ReadableContext } from './command.ts';
import { comparisonReply } from './comparing.ts';
import { resolved } from './resolving.ts';

/**
 * Asks, checks, compares and follows up once, in steps: the first time loads and compiles what all others use, and nobody has
 * to wait for that, nor has an acknowledgement.
 */
export async function warmUp(context: Context): Promise<void> {
  for (const work of works) {
    await setImmediate();
    await gathering(context, async (readable) => {
      await work(readable);
    });
  }
}

const titleIn = ({ retriever }: ReadableContext): string => [...retriever.articles.values()][0]?.title ?? 'nothing';

const asking =
  (questionOn: (title: string) => string) =>
  (context: ReadableContext): unknown =>
    askReply(questionOn(titleIn(context)), everything, false, context);

const works: readonly ((context: ReadableContext) => unknown)[] = [
  asking((title) => `What is ${title}?`),
  asking((title) => `How many people are in ${title}?`),
  asking((title) => `Who said when that ${title}?`),
  asking((title) => `What is ${title}, and when was it?`),
  (context) => claimReply(`${titleIn(context)} was in 2024.`, false, context),
  (context) => {
    const publishers = new Set([...context.retriever.articles.values()].map(({ publisher }) => publisher));
    const [first, second] = publishers;
    if (first === undefined || second === undefined) return null;
    return comparisonReply({ first, second, topic: null }, false, context);
  },
  (context) => {
    const question = `Who said that ${titleIn(context)}?`;
    const before: Turn = { question, limits: noLimits, kind: 'answered', direct: null, lines: [], atMs: 0 };
    return resolved('and when?', [before], true, context);
  },
];
