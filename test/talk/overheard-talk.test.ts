import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Conversations, conversationsOver } from '../support/conversation.ts';
import { bundledCorpus } from '../support/dialogues.ts';

/** A line that nobody addressed to the bot, in a thread where these questions were answered. */
const schema = z.object({ id: z.string(), before: z.array(z.string()), line: z.string() });
const linesOf = (name: string) =>
  readFileSync(new URL(`../../bench/topics/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
const talk = linesOf('talk.jsonl');
const followUps = linesOf('unaddressed.jsonl');

/** Of 202 lines of talk between people, no more may be answered. */
const maxTalk = 2;
/** Of 110 follow-ups, so many must be answered. */
const minFollowUps = 92;

describe('in a thread that it answered in', () => {
  let conversations: Conversations;
  beforeAll(async () => {
    const { articles } = await bundledCorpus();
    conversations = await conversationsOver([...articles.values()], '2025-12-10');
  });
  afterAll(() => conversations.end());

  /** The lines that get an answer although nobody addressed the bot. */
  async function answered(lines: typeof talk, by?: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const { before, line } of lines) {
      const say = conversations.begin();
      for (const question of before) await say(question);
      const reply = await say(line, by === undefined ? { isAddressed: false } : { isAddressed: false, by });
      if (reply !== null) found.push(line);
    }
    return found;
  }

  it('what people say to each other is none of its business', async () => {
    const lines = await answered(talk, 'ben');
    expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(maxTalk);
  });

  it('a follow-up is answered without being addressed', async () => {
    const lines = await answered(followUps);
    const silent = followUps.filter(({ line }) => !lines.includes(line)).map(({ line }) => line);
    expect(lines.length, silent.join('\n')).toBeGreaterThanOrEqual(minFollowUps);
  });
});
