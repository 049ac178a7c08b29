import { beforeEach, describe, expect, it } from 'vitest';
import { askCommand } from '../../commands/ask.ts';
import { quietCommand } from '../../commands/quiet.ts';
import { answerSchema } from '../../src/answer/answer.ts';
import { createAnswering } from '../../src/bot/answering.ts';
import type { Bot, Context } from '../../src/bot/command.ts';
import type { Interaction, Person, Place } from '../../src/chat/interaction.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { silent } from '../../src/log.ts';
import { article } from '../support/articles.ts';
import { temporaryStore } from '../support/bot.ts';
import { contextOf } from '../support/context.ts';

const articles = [
  article(
    'newsvane-aid',
    'A total of 14 million people in Latin America need humanitarian support in 2025. A total of 5 million children in Latin America need humanitarian support in 2025.\n\nOperation Mercury is a Peruvian initiative against illegal mining.',
    { publisher: 'Newsvane', title: 'Aid in Latin America' },
  ),
  article('factarrow-aid', 'A total of 4.7 million children in Latin America need humanitarian support in 2025.', {
    publisher: 'FactArrow',
    title: 'The need for help',
  }),
];
const channel: Place = { platform: 'slack', installation: 'T1', channel: 'C1', thread: null, kind: 'channel' };
const thread: Place = { ...channel, thread: '17.1' };
const direct: Place = { ...channel, channel: 'D1', kind: 'direct' };
const ana: Person = { id: 'ana', locale: null, timeZone: null, mayManageChannel: true };

let bot: Bot;
let context: Context;
let count = 0;

beforeEach(async () => {
  const kept = await temporaryStore();
  context = { ...contextOf(articles, [askCommand, quietCommand], () => 1_765_000_000_000), store: kept.store };
  bot = createAnswering({
    context,
    config: { questionsPerMinute: 1_000, keepQuestionsDays: 0 },
    log: silent,
    onOutcome: () => {},
  }).bot;
  return kept.remove;
});

const happening = (place: Place, person: Person) => {
  count += 1;
  return { id: `e${count}`, place, person, atMs: context.nowMs() };
};
const say = (text: string, place: Place, isAddressed = true, person = ana, isInOwnThread = false) =>
  bot.handle({ ...happening(place, person), kind: 'message', text, isAddressed, isInOwnThread });
const command = (name: string, args: Extract<Interaction, { kind: 'command' }>['args'], place: Place, person = ana) =>
  bot.handle({ ...happening(place, person), kind: 'command', command: name, args });

const words = (said: Reply | null) => JSON.stringify(said?.blocks ?? null);
const question = 'How many people in Latin America need humanitarian support in 2025?';

describe('a follow-up', () => {
  it('says which question it was taken to be, in front of the answer', async () => {
    await say(question, thread);
    const said = await say('and how many of them are children?', thread);
    expect(said?.blocks[0]).toEqual({
      kind: 'note',
      inlines: [
        { kind: 'text', text: 'I took this as: How many children in Latin America need humanitarian support in 2025?' },
      ],
    });
    expect(said?.data?.value).toMatchObject({ kind: 'answered' });
    expect(words(said)).toContain('5 million');
  });

  it('of a command is understood, with the options of the command', async () => {
    await command('ask', { question, source: 'Newsvane' }, channel);
    const said = await say('and the children?', channel);
    const { citations } = answerSchema.parse(said?.data?.value);
    expect(new Set(citations.map(({ publisher }) => publisher))).toEqual(new Set(['Newsvane']));
  });

  it('never brings out what was asked in private', async () => {
    await command('ask', { question, private: true }, channel);
    expect(words(await say('and the children?', channel))).toContain('ask the whole question');
  });

  it('is understood in direct messages, also after a private question', async () => {
    await command('ask', { question, private: true }, direct);
    expect(words(await say('and the children?', direct))).toContain('I took this as');
  });

  it('of nothing asks for the whole question', async () => {
    const said = await say('when?', direct);
    expect(words(said)).toContain('ask the whole question');
    expect(said?.data).toBeNull();
  });

  it('of a source that has gone is not limited to it', async () => {
    await command('ask', { question: 'How many children need humanitarian support?', source: 'FactArrow' }, channel);
    context.retriever.update({ removed: ['factarrow-aid'], added: [] });
    expect((await say('and in 2025?', channel))?.data?.value).toMatchObject({ kind: 'answered' });
  });
});

describe('a line that nobody addressed to the bot', () => {
  it('is answered in a thread where it has answered, when it is a question; not twice in a row to different people', async () => {
    await say(question, thread);
    expect(words(await say('and the children?', thread, false))).toContain('I took this as');
    expect(await say('What is Operation Mercury?', thread, false, { ...ana, id: 'ben' })).toBeNull();
    expect(words(await say('What is Operation Mercury?', thread, false))).toContain('initiative');
  });

  it('is answered below the bot’s own message, where a command was answered', async () => {
    await command('ask', { question }, channel);
    expect(words(await say('and the children?', thread, false, ana, true))).toContain('I took this as');
    expect(await say('good point', thread, false, ana, true)).toBeNull();
    await command('quiet', { setting: 'on' }, channel);
    expect(await say('and the children?', thread, false, ana, true)).toBeNull();
  });

  it('is left alone elsewhere', async () => {
    await say(question, thread);
    expect(await say('What is Operation Mercury?', { ...thread, thread: '17.2' }, false)).toBeNull();
    expect(await say('What is Operation Mercury?', channel, false)).toBeNull();
  });

  it('is left alone when it is talk, or asks what the articles do not hold', async () => {
    await say(question, thread);
    expect(await say('thanks', thread, false)).toBeNull();
    expect(await say('can you send me the draft?', thread, false)).toBeNull();
    expect(await say('who wants coffee?', thread, false)).toBeNull();
  });

  it('is left alone where quiet is on, and costs nothing', async () => {
    await say(question, thread);
    expect(words(await command('quiet', { setting: 'on' }, channel))).toContain('Quiet is on');
    expect(await say('and the children?', thread, false)).toBeNull();
    expect(words(await say('and the children?', thread))).toContain('I took this as');
    await command('quiet', { setting: 'off' }, channel);
    expect(words(await say('and the children?', thread, false))).toContain('I took this as');
  });
});

describe('small talk that is addressed to the bot', () => {
  it('gets a short word, and no search', async () => {
    expect(words(await say('thanks!', direct))).toContain('You’re welcome.');
    expect(words(await say('hi', direct))).toContain('ask');
    expect(words(await say('', direct))).toContain('ask');
  });
});

describe('/quiet', () => {
  it('is for those who may manage the channel', async () => {
    const said = await command('quiet', { setting: 'on' }, channel, { ...ana, mayManageChannel: false });
    expect(words(said)).toContain('may manage this channel');
  });

  it('tells how it is set, per channel', async () => {
    await command('quiet', { setting: 'on' }, channel);
    expect(words(await command('quiet', {}, channel))).toContain('Quiet is on');
    expect(words(await command('quiet', {}, { ...channel, channel: 'C2' }))).toContain('Quiet is off');
    expect(words(await command('quiet', { setting: 'on' }, direct))).toContain('Use /quiet in a channel');
  });
});

describe('words that every object of the language knows', () => {
  const odd = Object.getOwnPropertyNames(Object.prototype);

  it('are words like others, wherever they stand', async () => {
    await say(question, thread);
    const broke = /went wrong|salió mal/;
    for (const word of odd) {
      for (const line of [`and ${word}?`, `the ${word}?`, `${word} him`, `¿Cuántos ${word} necesitan ayuda?`])
        expect(words(await say(`${line} ${word}`, thread))).not.toMatch(broke);
      for (const typed of [{ question: `¿Qué ${word} necesita ayuda?` }, { question: word, source: word, since: word }])
        expect(words(await command('ask', typed, channel))).not.toMatch(broke);
    }
  });
});
