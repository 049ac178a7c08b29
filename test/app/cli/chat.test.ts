import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { chat } from '../../../src/app/cli/chat.ts';
import { createAnswering } from '../../../src/bot/answering.ts';
import { silent } from '../../../src/log.ts';
import { contextOf } from '../../support/context.ts';
import { bundledCorpus } from '../../support/dialogues.ts';

/** What `quipu chat --json` prints for these lines, read back. */
async function exchanges(lines: readonly string[]) {
  const { articles } = await bundledCorpus();
  const nowMs = () => Date.UTC(2025, 11, 10);
  const config = { questionsPerMinute: 1_000, keepQuestionsDays: 0 };
  const context = contextOf([...articles.values()], commands, nowMs);
  const { bot } = createAnswering({ context, config, log: silent, onOutcome: () => {} });
  const printed: string[] = [];
  await chat({
    bot,
    input: Readable.from(lines.map((line) => `${line}\n`)),
    write: (text) => printed.push(text),
    style: { columns: 80, isStyled: true },
    isInteractive: false,
    isJson: true,
    nowMs,
  });
  return printed.map((line) => JSON.parse(line));
}

describe('quipu chat --json', () => {
  it('prints one object a line, in order', async () => {
    const said = await exchanges(['hi', 'Who is Sean Parnell?', 'who is Ferdinand Magellan', '/sources', '/nonsense']);
    expect(said.map((each) => each.said)).toEqual([
      'hi',
      'Who is Sean Parnell?',
      'who is Ferdinand Magellan',
      '/sources',
      '/nonsense',
    ]);
    expect(said.map((each) => each.kind)).toEqual(['talk', 'answered', 'not-found', 'facts', 'talk']);
    expect(said[1].took).toBeNull();
    expect(said[1].citations[0].publisher).toBe('Shore News Network');
    expect(said[1].text).toContain('Public Affairs');
    expect(said[1].text).not.toContain('\u001B');
  });

  it('says what a line was taken for, and begins anew after an empty line', async () => {
    const said = await exchanges([
      'What is Tren de Aragua?',
      'Where does it come from?',
      '',
      'Where does it come from?',
    ]);
    expect(said).toHaveLength(3);
    expect(said[1].took).toBe('Where does Tren de Aragua come from?');
    expect(said[2].took).toBeNull();
  });
});
