import { beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createAnswering } from '../../src/bot/answering.ts';
import type { Bot, Context } from '../../src/bot/command.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { silent } from '../../src/log.ts';
import { temporaryStore } from '../support/bot.ts';
import { contextOf, somebody } from '../support/context.ts';
import { bundledCorpus } from '../support/dialogues.ts';

let bot: Bot;
let context: Context;
let count = 0;
let place: { platform: 'terminal'; installation: null; channel: string; thread: string; kind: 'direct' };

beforeEach(async () => {
  const kept = await temporaryStore();
  const { articles } = await bundledCorpus();
  context = { ...contextOf([...articles.values()], commands, () => Date.UTC(2025, 11, 10)), store: kept.store };
  bot = createAnswering({
    context,
    config: { questionsPerMinute: 1_000, keepQuestionsDays: 0 },
    log: silent,
    onOutcome: () => {},
  }).bot;
  place = { platform: 'terminal', installation: null, channel: `c${count}`, thread: 'terminal', kind: 'direct' };
  return kept.remove;
});

const happening = () => {
  count += 1;
  return { id: `e${count}`, place, person: somebody, atMs: context.nowMs() };
};
async function say(text: string): Promise<Reply> {
  const said = await bot.handle({ ...happening(), kind: 'message', text, isAddressed: true, isInOwnThread: false });
  if (said === null) throw new Error('nothing was said');
  return said;
}
const answerOf = ({ data }: Reply) => {
  if (data?.kind !== 'answer') throw new Error('no answer');
  return data.value;
};
const words = (said: Reply) => JSON.stringify(said.blocks);

describe('an overview', () => {
  it.each(['tldr', 'tl;dr', 'TL;DR please'])('is what “%s” asks for', async (typed) => {
    expect(answerOf(await say(typed))).toMatchObject({ kind: 'answered', view: 'summary' });
  });
});

describe('what comes closest', () => {
  it.each([
    ['Who signed the Los Angeles Declaration on Peru’s behalf?', 'This may answer it'],
    ['How old is Elmer Schialer?', 'No outright answer'],
  ])('to “%s” is headed “%s”: it may answer where it gives what was asked for', async (question, heading) => {
    const said = await say(question);
    expect(answerOf(said).kind).toBe('near');
    expect(said.blocks[0]).toMatchObject({ kind: 'headline', text: heading });
  });
});

describe('small talk', () => {
  it('introduces the bot to whoever greets it first, with questions that are answered', async () => {
    const said = await say('hello!');
    expect(answerOf(said)).toMatchObject({ kind: 'not-found', view: 'talk', citations: [] });
    const examples = said.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    expect(examples).toHaveLength(3);
    for (const { action } of examples) {
      const pressed = await bot.handle({ ...happening(), kind: 'action', action });
      expect(pressed?.data).toMatchObject({ kind: 'answer', value: { kind: 'answered' } });
    }
  });

  it('is short where people know each other', async () => {
    await say('Who is Sean Parnell?');
    expect(words(await say('thanks a lot!'))).toContain('You’re welcome.');
    expect(words(await say('ok never mind'))).toContain('All right.');
    expect(words(await say('bye'))).toContain('Goodbye');
    expect(words(await say('hi'))).not.toContain('You could ask');
  });

  it('is Spanish to who speaks Spanish', async () => {
    expect(words(await say('hola'))).toContain('¡Hola!');
    expect(words(await say('muchas gracias'))).toContain('¡De nada!');
  });

  it('leaves nothing to be referred to, and is not kept as a question', async () => {
    await say('hello!');
    expect(words(await say('and in 2022?'))).toContain('ask the whole question');
  });

  it('puts off no question as a wish for an opinion', async () => {
    expect(answerOf(await say('who is the governor?')).view).not.toBe('talk');
  });

  it('does not do what no article can', async () => {
    expect(answerOf(await say('write me a poem about the sea')).view).toBe('talk');
    expect(words(await say('what is your opinion on abortion'))).toContain('no opinions');
  });
});

describe('on what outlets agree', () => {
  it.each(['what do they all agree on?', 'on what do newsvane and factarrow agree', '¿en qué coinciden los medios?'])(
    '%s',
    async (line) => {
      const answer = answerOf(await say(line));
      expect(answer).toMatchObject({ kind: 'answered', view: 'agreements' });
      expect(answer.lines.every(({ citations, label }) => citations.length > 1 || label !== undefined)).toBe(true);
    },
  );
});

describe('what is asked about the bot and its sources', () => {
  it.each([
    ['are you a robot?', 'a program and not a person'],
    ['what are your sources?', 'FactArrow (2)'],
    ['how old are your articles?', '7 December 2025'],
    ['are your sources biased?', 'opinion pieces: FactArrow'],
    ['what is a brief', 'own words on what an article says'],
  ])('%s', async (line, told) => {
    expect(words(await say(line))).toContain(told);
  });

  it('tells who wrote what is named, with a sentence of it', async () => {
    const answer = answerOf(await say("who wrote the factarrow article on china's influence?"));
    expect(answer.headline).toContain('Donald Miller');
    expect(answer.lines[0]?.text).toContain('Donald Miller');
  });
});

describe('what stands above', () => {
  it('is shown again with its sources when somebody asks who says so', async () => {
    await say('What is Operation Mercury?');
    const answer = answerOf(await say('says who?'));
    expect(answer.headline).toContain('Newsvane');
    expect(new Set(answer.citations.map(({ publisher }) => publisher))).toEqual(new Set(['Newsvane']));
  });

  it('is asked about no more where it has not the figure that somebody is said to give', async () => {
    await say('What is Operation Mercury?');
    expect(answerOf(await say('who says 4,812?')).headline).not.toContain('Newsvane, 6 May 2025');
  });

  it('goes on as the view that it was', async () => {
    await say('timeline please');
    const reply = await say('and for Newsvane?');
    expect(answerOf(reply)).toMatchObject({ view: 'timeline', kind: 'answered' });
    expect(new Set(answerOf(reply).citations.map(({ publisher }) => publisher))).toEqual(new Set(['Newsvane']));
  });

  it('goes on when more is wanted', async () => {
    const before = answerOf(await say('Which threats did Pete Hegseth name?'));
    const more = answerOf(await say('tell me more'));
    expect(more.lines.length).toBeGreaterThan(0);
    const known = new Set(before.citations.map(({ excerpt }) => excerpt));
    expect(more.citations.filter(({ excerpt }) => known.has(excerpt))).toEqual([]);
  });

  it('is not translated, and that is said', async () => {
    await say('What is Operation Mercury?');
    expect(words(await say('in spanish please'))).toContain('the articles are in English');
  });

  it('is still what was asked after somebody wanted to know who wrote it', async () => {
    await say('What is Operation Mercury?');
    await say('who published this?');
    expect(answerOf(await say('by how much did it cut deforestation?')).question).toContain('Operation Mercury');
  });

  it('is what somebody may say otherwise, and what a source that is named is asked about', async () => {
    await say('Who is Isabel Rodriguez?');
    expect(words(await say('does anyone say otherwise?'))).toContain('Isabel Rodriguez');
    await say('Who is Isabel Rodriguez?');
    const said = answerOf(await say('what does Newsvane say about that?'));
    expect(said.state.kind).not.toBe('overview');
    expect(said.question).toContain('Newsvane');
  });

  it('cannot be asked why where it tells of much, and that is said with a whole question', async () => {
    await say('timeline please');
    expect(words(await say('why?'))).toMatch(/“why\?” asks about here.*such as “[^”]+\?”/);
  });

  it('is summed up when somebody points back at it', async () => {
    await say('Who is Mateo Vargas?');
    const answer = answerOf(await say('summarize that'));
    expect(answer).toMatchObject({ kind: 'answered', view: 'summary' });
    expect(new Set(answer.citations.map(({ publisher }) => publisher))).toEqual(new Set(['Foreign Policy Watchdog']));
  });
});

describe('in prose', () => {
  it('a comparison gives what /compare gives', async () => {
    const said = await say('how do newsvane and factarrow differ on china');
    expect(answerOf(said)).toMatchObject({ kind: 'answered', view: 'comparison' });
    expect(words(said)).toContain('Only FactArrow says');
  });

  it('a check gives what /check gives', async () => {
    const said = await say('is it true that peru will host the conference in 2027?');
    expect(answerOf(said)).toMatchObject({ kind: 'answered', view: 'check' });
    expect(words(said)).toMatch(/ says? otherwise/);
  });

  it('a check of nothing asks for the sentence', async () => {
    expect(words(await say('fact check this'))).toContain('Which sentence?');
  });

  it('an overview of what no article has says so', async () => {
    expect(answerOf(await say('tell me about quinoa prices'))).toMatchObject({
      kind: 'not-found',
      reason: 'None of the articles mentions quinoa.',
    });
  });
});
