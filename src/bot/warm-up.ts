import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { asWrittenIn } from '../language/packs/languages.ts';
import { everything } from '../search/query.ts';
import { mayReadAll } from '../search/size.ts';
import { noLimits, type Turn } from '../talk/turn.ts';
import { askReply } from './asking.ts';
import { claimReply } from './checking.ts';
import { type Context, gathering, type ReadableContext } from './command.ts';
import { comparisonReply } from './comparing.ts';
import { resolved } from './resolving.ts';

/**
 * Asks, checks, compares and follows up once, in steps: the first time loads and compiles what all others use, and nobody has
 * to wait for that, nor has an acknowledgement. Then reads the sentences of the articles ahead.
 */
export async function warmUp(context: Context): Promise<void> {
  for (const work of works) {
    await setImmediate();
    await gathering(context, async (readable) => {
      await work(readable);
    });
  }
  await readAhead(context);
}

/** Sentences that are read as wholes ahead; half of those whose direction is kept. */
const maxAhead = 10_000;
/** What else there is to do comes first: reading one takes a fifth of this. */
const restMs = 25;

/** Reads the sentences of the articles as wholes, one now and then, so that no question has to. */
async function readAhead(context: Context): Promise<void> {
  const sentences = await gathering(context, ({ retriever }) => {
    const { articles } = retriever;
    if (!mayReadAll(articles)) return [];
    retriever.expect([...articles.values()]);
    return [...articles.values()].flatMap((article) =>
      retriever.passages(article.id).flatMap((passage) => passage.sentences.map(({ text }) => ({ article, text }))),
    );
  });
  const { meaning } = context.retriever;
  if (meaning === null) return;
  for (const { article, text } of sentences.slice(0, maxAhead)) {
    await sleep(restMs, undefined, { ref: false });
    asWrittenIn(article, () => meaning.ofWhole(text));
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
