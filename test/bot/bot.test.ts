import { describe, expect, it } from 'vitest';
import { type BotSetup, createBot, type Outcome } from '../../src/bot/bot.ts';
import { type Command, flag, required, verb } from '../../src/bot/command.ts';
import { createQueue } from '../../src/bot/queue.ts';
import type { Interaction } from '../../src/chat/interaction.ts';
import { paragraph, type Reply, reply, text } from '../../src/chat/reply.ts';
import { UserError } from '../../src/errors.ts';
import { silent } from '../../src/log.ts';
import { contextOf, pressed, somebody, somewhere, typed } from '../support/context.ts';

const say = (words: string) => reply([paragraph(text(words))]);
const words = (answer: Reply | null) => JSON.stringify(answer?.blocks);

const echo: Command = {
  name: 'echo',
  description: 'Says it again',
  verbs: [
    verb({
      name: null,
      description: 'Says it again',
      options: {
        words: required('What to say', { suggest: (part) => [{ name: `${part}!`, value: part }] }),
        loud: flag('Louder'),
      },
      examples: [],
      access: 'everyone',
      run: (args) => {
        if (args.words === 'refuse')
          throw new UserError({ kind: 'no-source', name: 'that', nearest: [], there: ['One'], isMore: false });
        if (args.words === 'break') throw new Error('secret detail');
        return say(args.loud ? args.words.toUpperCase() : args.words);
      },
    }),
  ],
  actions: { again: (value) => say(`again ${value}`) },
  menu: null,
};
const manage: Command = {
  name: 'manage',
  description: 'For managers',
  verbs: [
    verb({
      name: 'stop',
      description: 'Stops',
      options: {},
      examples: [],
      access: 'managers',
      posts: true,
      run: () => say('stopped'),
    }),
  ],
  actions: {},
  menu: null,
};

function botWith(changes: Partial<BotSetup> = {}) {
  const outcomes: Outcome[] = [];
  const logged: object[] = [];
  const bot = createBot({
    context: contextOf([], [echo, manage]),
    log: { ...silent, error: (fields) => logged.push(fields) },
    impatient: (look) => look(),
    newErrorId: () => 'abc123',
    isMeant: async () => true,
    queue: createQueue({ maxRunning: 4, maxWaiting: 10 }),
    converse: async (_, typedWords) => (typedWords === 'psst' ? null : say(`heard ${typedWords}`)),
    waitSeconds: () => null,
    onOutcome: (outcome) => outcomes.push(outcome),
    ...changes,
  });
  return { bot, outcomes, logged };
}

describe('the bot', () => {
  it('runs the command that was typed', async () => {
    const { bot, outcomes } = botWith();
    expect(words(await bot.handle(typed('echo', { words: 'hello', loud: true })))).toContain('HELLO');
    expect(outcomes).toMatchObject([{ kind: 'replied', errorId: null }]);
  });

  it('hears what was meant where marks without width were copied along', async () => {
    const { bot } = botWith();
    const said = { ...typed('echo'), kind: 'message', text: 'sh\u200Bips', isAddressed: true, isInOwnThread: false };
    expect(words(await bot.handle(said as Interaction))).toContain('heard ships');
  });

  it('counts an outcome when it is known whether it arrived', async () => {
    const { bot, outcomes } = botWith();
    let arrive = (_: boolean) => {};
    const arrived = new Promise<boolean>((resolve) => {
      arrive = resolve;
    });
    await bot.handle(typed('echo', { words: 'hello' }), arrived);
    expect(outcomes).toEqual([]);
    arrive(false);
    await arrived;
    expect(outcomes).toMatchObject([{ kind: 'replied', isDelivered: false }]);
    await bot.handle(typed('echo', { words: 'hello' }));
    expect(outcomes.at(-1)).toMatchObject({ isDelivered: true });
  });

  it('says to the person alone what was wrong with what they typed, without an id: nothing broke', async () => {
    const { bot, outcomes, logged } = botWith();
    const answer = await bot.handle(typed('echo', { words: 'refuse' }));
    expect(answer?.isPrivate).toBe(true);
    expect(words(answer)).toContain('no source called “that”');
    expect(words(answer)).not.toContain('abc123');
    expect(outcomes[0]?.kind).toBe('refused');
    expect(logged).toEqual([]);
    expect(words(await bot.handle(typed('echo')))).toContain('Please add the words');
    expect(words(await bot.handle(typed('nothing')))).toContain('There is no command /nothing');
  });

  it('logs what broke under the id that the person sees, and shows no detail of it', async () => {
    const { bot, outcomes, logged } = botWith();
    const answer = await bot.handle(typed('echo', { words: 'break' }));
    expect(words(answer)).toContain('abc123');
    expect(words(answer)).not.toContain('secret detail');
    expect(logged).toMatchObject([{ errorId: 'abc123' }]);
    expect(outcomes[0]?.kind).toBe('failed');
  });

  it('keeps managers’ commands for managers', async () => {
    const { bot } = botWith();
    expect(words(await bot.handle(typed('manage stop')))).toContain('may manage this channel');
    expect(
      words(await bot.handle(typed('manage stop', {}, { person: { ...somebody, mayManageChannel: true } }))),
    ).toContain('stopped');
    const manager = { person: { ...somebody, mayManageChannel: true } };
    const trouble = { ...manager, postingTrouble: { kind: 'forum' as const } };
    expect(words(await bot.handle(typed('manage stop', {}, trouble)))).toContain('Use a text channel');
    const unknown = { person: { ...somebody, mayManageChannel: null } };
    expect(words(await bot.handle(typed('manage stop', {}, unknown)))).toContain('could not find out');
  });

  it('says so where a message that was pointed at has no words', async () => {
    const { bot } = botWith();
    const pointed = { isPointedAt: true } as Partial<Interaction>;
    expect(words(await bot.handle(typed('echo', { words: ' ' }, pointed)))).toContain('no words that I can read');
    expect(words(await bot.handle(typed('echo', { words: 'ships' }, pointed)))).toContain('ships');
  });

  it('hands buttons to the command that made them, and says so when it no longer knows one', async () => {
    const { bot } = botWith();
    expect(words(await bot.handle(pressed('echo.again', 'x')))).toContain('again x');
    for (const name of ['echo.gone', 'gone.again', 'echo', '', 'echo.constructor'])
      expect(words(await bot.handle(pressed(name, 'x')))).toContain('older version');
  });

  it('asks for patience instead of answering', async () => {
    const { bot, outcomes } = botWith({ waitSeconds: () => 12 });
    const answer = words(await bot.handle(typed('echo', { words: 'x' })));
    expect(answer).toContain('ask again in 12 s');
    expect(answer).not.toContain('abc123');
    expect(outcomes).toMatchObject([{ kind: 'refused', errorId: null }]);
  });

  it('suggests what the option suggests, and nothing where there is nothing to suggest', async () => {
    const { bot } = botWith();
    expect(await bot.suggest({ command: 'echo', option: 'words', typed: 'hel', place: somewhere })).toEqual([
      { name: 'hel!', value: 'hel' },
    ]);
    expect(await bot.suggest({ command: 'echo', option: 'constructor', typed: '', place: somewhere })).toEqual([]);
    expect(await bot.suggest({ command: 'none', option: 'words', typed: '', place: somewhere })).toEqual([]);
  });
});
