import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { explain } from '../../src/answer/ask/ask.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import type { Gathered } from '../../src/search/gathered.ts';
import { createRetriever } from '../../src/search/minisearch.ts';
import { resolveFollowUp } from '../../src/talk/follow-up.ts';
import { type Turn, turnOf } from '../../src/talk/turn.ts';

const turnSchema = z.object({
  say: z.string(),
  /** Pattern of the question it is taken to be; null: as typed. Left out: either way. */
  taken: z.string().nullable().optional(),
  kind: z.enum(['answered', 'not-found']).default('answered'),
  /** Patterns that the answer holds. */
  says: z.array(z.string()).default([]),
  /** The only publishers that may be cited. */
  from: z.array(z.string()).optional(),
  /** Only sets the scene. */
  ignore: z.boolean().default(false),
});

/** A talk with the bot; the first turn sets the scene, the others are follow-ups. */
export const dialogueSchema = z.object({
  id: z.string(),
  kind: z.enum(['pronoun', 'ellipsis', 'bare', 'source', 'topic', 'chain']),
  turns: z.array(turnSchema).min(2),
});
export type Dialogue = z.infer<typeof dialogueSchema>;

const today = '2025-12-10';

export async function bundledCorpus(): Promise<Gathered> {
  const { articles } = await readFolder(fileURLToPath(new URL('../../corpus', import.meta.url)));
  return createRetriever(articles);
}

/** Holds a dialogue against its expectations: what went wrong, and which publishers were cited that had not been asked. */
export function played(
  dialogue: Dialogue,
  retriever: Gathered,
): { readonly wrong: readonly string[]; readonly foreign: readonly string[] } {
  const turns: Turn[] = [];
  const wrong: string[] = [];
  const foreign: string[] = [];
  dialogue.turns.forEach((turn, n) => {
    const taken = resolveFollowUp(turns, turn.say, {
      articles: retriever.articles,
      today,
      judge: (question) => {
        const { answer, judgement } = explain({ question, retriever, today });
        const said = [answer.direct?.text ?? '', ...answer.lines.map(({ text }) => text)].join('\n');
        return { score: judgement?.score ?? 0, isAnswered: answer.kind === 'answered', said };
      },
    });
    const { answer } = explain({ question: taken.question, retriever, today });
    turns.push(turnOf(answer, taken.limits, n));
    if (n === 0 || turn.ignore) return;
    const about = `"${turn.say}" taken as "${taken.took ?? turn.say}"`;
    if (turn.taken === null && taken.took !== null) wrong.push(`${about}: it stands alone`);
    if (typeof turn.taken === 'string' && !new RegExp(turn.taken).test(taken.took ?? '')) wrong.push(about);
    if (answer.kind !== turn.kind) wrong.push(`${about}: ${answer.kind} ${answer.because?.kind ?? ''}`);
    const said = [answer.direct?.text, ...answer.lines.map(({ text }) => text)].join('\n');
    for (const pattern of turn.says) if (!new RegExp(pattern).test(said)) wrong.push(`${about}: no ${pattern}`);
    for (const { publisher } of answer.citations)
      if (turn.from !== undefined && !turn.from.includes(publisher)) foreign.push(`${about}: ${publisher}`);
  });
  return { wrong: [...wrong, ...foreign], foreign };
}
