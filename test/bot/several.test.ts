import { beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerSchema } from '../../src/answer/answer.ts';
import { inOneGo } from '../../src/answer/steps.ts';
import { verifyAnswer } from '../../src/answer/verify.ts';
import { renderReply } from '../../src/app/cli/render.ts';
import { createAnswering } from '../../src/bot/answering.ts';
import type { Context } from '../../src/bot/command.ts';
import { asking, maxParts, severally } from '../../src/bot/several.ts';
import type { Place } from '../../src/chat/interaction.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { silent } from '../../src/log.ts';
import { inEnglish } from '../../src/reply/words/words.ts';
import { everything } from '../../src/search/query.ts';
import { channelGaps } from '../../src/store/gaps.ts';
import { unansweredIn } from '../../src/store/questions.ts';
import { noLimits } from '../../src/talk/turn.ts';
import { temporaryStore } from '../support/bot.ts';
import { contextOf, somebody } from '../support/context.ts';
import { towns, townsRetriever } from '../support/towns.ts';

const retriever = townsRetriever();
const today = '2025-06-01';

/** What a message gets, with how often the articles were asked. */
async function answerTo(text: string) {
  const message = { text, turns: [], retriever, scopeOf: () => everything, today };
  const asks = asking(message);
  const asked = new Set<string>();
  const whole = inOneGo(asks(text, noLimits));
  const parted = await severally(message, whole, (question, ...rest) => {
    asked.add(question);
    return asks(question, ...rest);
  });
  const { answer } = parted ?? whole;
  expect(verifyAnswer(answer, retriever.articles)).toEqual([]);
  expect(answerSchema.safeParse(inEnglish(answer, 0)).error).toBeUndefined();
  return { answer, searches: asked.size };
}

const three = 'What did the Lorne Bridge cost, who opened it and how long is it?';

describe('several questions of one message', () => {
  it('are answered one by one, each with its own outcome', async () => {
    const { answer } = await answerTo(three);
    expect(answer).toMatchObject({
      kind: 'answered',
      state: { kind: 'parts', answered: 2, read: 3, of: 3 },
      direct: null,
      parts: [
        { kind: 'answered', question: 'What did the Lorne Bridge cost?', direct: { text: '$42 million' } },
        { kind: 'answered', question: 'Who opened it?', takenAs: 'Who opened the Lorne Bridge?' },
        { kind: 'near', question: 'How long is it?', takenAs: 'How long is the Lorne Bridge?', support: null },
      ],
    });
    expect(answer.parts?.[0]).not.toHaveProperty('takenAs');
    const shown = answer.lines.map(({ text }) => text);
    for (const part of answer.parts ?? []) for (const { text } of part.lines) expect(shown).toContain(text);
    expect(inEnglish(answer, 0).headline).toBe('2 of 3 questions answered');
  });

  it('are asked in two sentences too, and what stands for the first one’s subject is put in its place', async () => {
    const { answer } = await answerTo('Who is Tomas Ilves? And who is Ana Duarte? What did she open?');
    expect(answer.parts?.map(({ direct, takenAs }) => takenAs ?? direct?.text)).toEqual([
      'a hydrologist at Brackwater University',
      'the minister of transport',
      'What did Ana Duarte open?',
    ]);
  });

  it('tell of a dispute in the part that has it', async () => {
    const { answer } = await answerTo(
      'How many people does Ferro Norte employ at the Salt Creek mine, and how much did the Lorne Bridge cost?',
    );
    expect(answer).toMatchObject({ support: 'disputed', parts: [{ support: 'disputed' }, { disagreements: [] }] });
    expect(answer.disagreements).toEqual(answer.parts?.[0]?.disagreements);
  });

  it.each([
    'When was the Lorne Bridge opened and who opened it?',
    'Who met Ana Duarte and Tomas Ilves?',
    'How many people does Ferro Norte employ?',
    'Where is Jupiter, and who discovered it?',
  ])('stay one where one sentence answers all, or the parts tell no more: %s', async (text) => {
    expect((await answerTo(text)).answer).not.toHaveProperty('parts');
  });

  it('come out the same in capitals and without any', async () => {
    const { answer } = await answerTo(three);
    const shown = ({ kind, lines, direct }: Pick<typeof answer, 'kind' | 'lines' | 'direct'>) => ({
      kind,
      lines,
      direct,
    });
    for (const typed of [three.toLowerCase(), three.toUpperCase(), three.slice(0, -1)]) {
      const other = (await answerTo(typed)).answer;
      expect(shown(other)).toEqual(shown(answer));
      expect(other.parts?.map(shown)).toEqual(answer.parts?.map(shown));
    }
  });

  it('are looked up as far as the fourth, which is said', async () => {
    const many = ['the Lorne Bridge', 'Ferro Norte', 'Deep Shift', 'the Moss River', 'Salt Creek', 'the city'];
    const text = `What is ${many[0]}${many
      .slice(1, -1)
      .map((one) => `, what is ${one}`)
      .join('')} and what is ${many.at(-1)}?`;
    const { answer } = await answerTo(text);
    expect(answer.parts).toHaveLength(maxParts);
    expect(answer.state).toMatchObject({ read: maxParts, of: many.length });
  });

  it('cost no more searches however many there are', async () => {
    const { searches } = await answerTo(`What is the Lorne Bridge${' and what did it cost'.repeat(80)}?`);
    expect(searches).toBeLessThanOrEqual(3 * maxParts);
  });
});

describe('in a channel', () => {
  let context: Context;
  let say: (text: string, id?: string) => Promise<Reply>;
  const place: Place = { platform: 'discord', installation: 'g', channel: 'c', thread: 't', kind: 'channel' };
  const channel = { platform: 'discord', installation: 'g', channel: 'c' } as const;
  let settled: () => Promise<void>;
  beforeEach(async () => {
    const kept = await temporaryStore();
    context = { ...contextOf(towns, commands, () => Date.UTC(2025, 5, 1)), store: kept.store };
    const answering = createAnswering({
      context,
      config: { questionsPerMinute: 1_000, keepQuestionsDays: 30 },
      log: silent,
      onOutcome: () => {},
    });
    settled = answering.settled;
    let count = 0;
    say = async (text, id = `e${count + 1}`) => {
      count += 1;
      const happening = { id, place, person: somebody, atMs: context.nowMs() };
      const message = { ...happening, kind: 'message', text, isAddressed: true, isInOwnThread: true } as const;
      const said = await answering.bot.handle(message);
      if (said === null) throw new Error('nothing was said');
      return said;
    };
    return kept.remove;
  });
  const answerOf = ({ data }: Reply) => {
    if (data?.kind !== 'answer') throw new Error('no answer');
    return data.value;
  };

  it('each is headed by itself, and what is not found says so in a line', async () => {
    const text = renderReply(await say(three), { columns: 200, isStyled: false });
    const places = [
      'What did the Lorne Bridge cost?',
      '$42 million',
      'Who opened it?',
      'Ana Duarte',
      'How long is it?',
      'No outright answer.',
    ];
    const found = places.map((words) => text.indexOf(words));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it('each that is not answered is a gap of its own', async () => {
    await say(`${three} And who is Jonas Petrel?`);
    await settled();
    const unanswered = await unansweredIn(context.store, channel, 9);
    expect(unanswered.map(({ question }) => question).sort()).toEqual([
      'How long is the Lorne Bridge?',
      'Who is Jonas Petrel?',
    ]);
    const terms = (await channelGaps(context.store, channel, 20)).map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(['petrel', 'lorne']));
    expect(terms).not.toContain('opened');
  });

  it('a message that was changed keeps no more gaps than it has', async () => {
    await say(`${three} And who is Jonas Petrel?`, 'same');
    await say('Who is Jonas Petrel?', 'same');
    await settled();
    const unanswered = await unansweredIn(context.store, channel, 9);
    expect(unanswered.map(({ question }) => question)).toEqual(['Who is Jonas Petrel?']);
  });

  it('a follow-up refers to the last of them that was answered', async () => {
    await say('Who is Tomas Ilves? And what did the Lorne Bridge cost?');
    expect((await say('and when was it opened?')).took).toBe('When was the Lorne Bridge opened?');
  });

  it('politeness and wishes about the form ask nothing', async () => {
    const plain = answerOf(await say('What did the Lorne Bridge cost?'));
    for (const typed of [
      'hello! What did the Lorne Bridge cost? bullet points please',
      'What did the Lorne Bridge cost, one line is enough',
      'I need it for a slide. What did the Lorne Bridge cost? thanks',
    ])
      expect(answerOf(await say(typed))).toMatchObject({ kind: 'answered', lines: plain.lines, direct: plain.direct });
  });

  it('a wish about the form alone shows the answer again and says why it has that form', async () => {
    await say('What did the Lorne Bridge cost?');
    const said = await say('as bullet points please');
    expect(JSON.stringify(said.blocks)).toContain('in no other form');
    expect(
      answerOf(said)
        .lines.map(({ text }) => text)
        .join(),
    ).toContain('$42 million');
  });
});
