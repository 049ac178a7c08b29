import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readFolder } from '../../src/corpus/folder.ts';
import type { Gathered } from '../../src/search/gathered.ts';
import { createRetriever } from '../../src/search/minisearch.ts';
import type { Say } from './conversation.ts';

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

export async function bundledCorpus(): Promise<Gathered> {
  const { articles } = await readFolder(fileURLToPath(new URL('../../corpus', import.meta.url)));
  return createRetriever(articles);
}

/** Holds a dialogue against its expectations: what went wrong, and which publishers were cited that had not been asked. */
export async function played(
  { turns }: Dialogue,
  say: Say,
): Promise<{ readonly wrong: readonly string[]; readonly foreign: readonly string[] }> {
  const wrong: string[] = [];
  const foreign: string[] = [];
  for (const [n, turn] of turns.entries()) {
    const reply = await say(turn.say);
    if (n === 0 || turn.ignore) continue;
    const took = reply?.took ?? null;
    const about = `"${turn.say}" taken as "${took ?? turn.say}"`;
    const answer = reply?.data?.kind === 'answer' ? reply.data.value : null;
    if (turn.taken === null && took !== null) wrong.push(`${about}: it stands alone`);
    if (typeof turn.taken === 'string' && !new RegExp(turn.taken).test(took ?? '')) wrong.push(about);
    if (answer === null || (answer.kind === 'answered') !== (turn.kind === 'answered'))
      wrong.push(`${about}: ${answer?.kind} ${answer?.reason ?? ''}`);
    const said = [answer?.direct?.text, ...(answer?.lines ?? []).map(({ text }) => text)].join('\n');
    for (const pattern of turn.says) if (!new RegExp(pattern).test(said)) wrong.push(`${about}: no ${pattern}`);
    for (const { publisher } of answer?.citations ?? [])
      if (turn.from !== undefined && !turn.from.includes(publisher)) foreign.push(`${about}: ${publisher}`);
  }
  return { wrong: [...wrong, ...foreign], foreign };
}
