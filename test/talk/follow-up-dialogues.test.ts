import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { conversationsOver } from '../support/conversation.ts';
import { bundledCorpus, type Dialogue, dialogueSchema, played } from '../support/dialogues.ts';

const file = fileURLToPath(new URL('../../bench/topics/dialogues.jsonl', import.meta.url));
const dialogues = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line): Dialogue => dialogueSchema.parse(JSON.parse(line)));

/** Of 40, so many must be understood and answered right. */
const wanted = 36;

describe('follow-up dialogues over the bundled articles', () => {
  let outcomes: { readonly id: string; readonly wrong: readonly string[]; readonly foreign: readonly string[] }[];

  beforeAll(async () => {
    const { articles } = await bundledCorpus();
    const conversations = await conversationsOver([...articles.values()], '2025-12-10');
    outcomes = [];
    for (const dialogue of dialogues)
      outcomes.push({ id: dialogue.id, ...(await played(dialogue, conversations.begin())) });
    await conversations.end();
  });

  it('has forty, of every kind', () => {
    expect(dialogues).toHaveLength(40);
    expect(new Set(dialogues.map(({ kind }) => kind))).toEqual(
      new Set(['pronoun', 'ellipsis', 'bare', 'source', 'topic', 'chain']),
    );
  });

  it('understands and answers them', () => {
    const wrong = outcomes.filter((outcome) => outcome.wrong.length > 0);
    expect(dialogues.length - wrong.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(wanted);
  });

  it('answers none from another source than the one asked for', () => {
    expect(outcomes.filter(({ foreign }) => foreign.length > 0)).toEqual([]);
  });
});
