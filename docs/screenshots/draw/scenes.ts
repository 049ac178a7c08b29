import type { FromBot } from '../../../page/draw/scene.ts';
import type { RawArguments } from '../../../src/chat/interaction.ts';
import { type House, openHouse } from './house.ts';
import type { ChatPlatform, Said, Scene } from './scene.ts';

/** The evening before the digest, and the hour at which it is due: 9 in the morning in Lima. */
const eveningMs = Date.UTC(2025, 11, 8, 22, 15);
const digestMs = Date.UTC(2025, 11, 9, 14, 0, 2);

/** Everything the bot is shown doing on a platform. */
export async function scenesOf(platform: ChatPlatform): Promise<readonly Scene[]> {
  const settings = { platform, nowMs: eveningMs, questionsPerMinute: 60, isStoreBroken: false };
  const house = await openHouse(settings);
  const hasty = await openHouse({ ...settings, questionsPerMinute: 1 });
  const thread = await openHouse(settings);
  const broken = await openHouse({ ...settings, isStoreBroken: true });
  try {
    return [
      ...(await answers(house)),
      await followUp(thread, platform),
      ...(await comparisons(house)),
      ...(await aboutItself(house)),
      await troubles(hasty, broken),
      ...(await digests(house)),
      ...(platform === 'slack' ? [home(house)] : []),
    ];
  } finally {
    await Promise.all([house, thread, hasty, broken].map((each) => each.close()));
  }
}

async function answers(house: House): Promise<readonly Scene[]> {
  const ask = (question: string) => house.command('ask', { question });
  const answered = await ask('How many children need humanitarian aid?');
  const checked = await house.press(answered, 'Where Newsvane says it');
  return [
    used('answered', '/ask How many children need humanitarian aid?', 'ask', answered),
    channel('check', 'Pressed “Where Newsvane says it” under that answer', [checked]),
    used('disputed', `/ask ${disputed}`, 'ask', await ask(disputed)),
    used('parts', `/ask ${several}`, 'ask', await ask(several)),
    used(
      'not-found',
      '/ask How many Venezuelans live in Peru?',
      'ask',
      await ask('How many Venezuelans live in Peru?'),
    ),
  ];
}
const disputed = 'How many minors crossed the Darién Gap?';
const several = 'What is Operation Mercury, who is Sean Parnell and how old is Elmer Schialer?';

async function followUp(house: House, platform: ChatPlatform): Promise<Scene> {
  // Discord delivers to a bot only lines that mention it.
  const again = platform === 'discord' ? '@Quipu ' : '';
  const asked = [
    '@Quipu How many people in Latin America need humanitarian support?',
    `${again}and how many of them are children?`,
  ];
  const said: Said[] = [];
  for (const text of asked) {
    const answer = await house.say(text);
    said.push({ kind: 'person', text, atMs: answer.atMs }, answer);
  }
  return {
    name: 'follow-up',
    asked:
      platform === 'discord'
        ? 'In a thread: a mention, then a follow-up'
        : 'In a thread: a mention, then a follow-up without one',
    surface: 'thread',
    said,
  };
}

async function comparisons(house: House): Promise<readonly Scene[]> {
  const sides: RawArguments = { first: 'Newsvane', second: 'factarrow-china-influence', topic: 'migration' };
  const said = async (claim: string): Promise<Said[]> => {
    const checked = await house.command('check', { claim, private: true });
    const person: Said = { kind: 'person', text: claim, atMs: checked.atMs };
    return [person, { kind: 'used', command: 'Check this claim' }, checked];
  };
  return [
    used(
      'compare',
      '/compare first:Newsvane second:factarrow-china-influence topic:migration',
      'compare',
      await house.command('compare', sides),
    ),
    channel('claim', '“Check this claim” in the menu of two messages', [
      ...(await said('Illegal gold mining is a $48 billion industry.')),
      ...(await said('Peru will host the defense ministers in 2027.')),
    ]),
  ];
}

async function aboutItself(house: House): Promise<readonly Scene[]> {
  return [
    used('sources', '/sources', 'sources', await house.command('sources')),
    used('help', '/help', 'help', await house.command('help')),
  ];
}

/** Asked too fast; and an answer that could not be given. */
async function troubles(hasty: House, broken: House): Promise<Scene> {
  let refused = await hasty.command('help');
  for (let n = 0; n < 20 && !JSON.stringify(refused.body).includes('ask again in'); n += 1)
    refused = await hasty.command('help');
  return channel('trouble', 'Asked too fast; and a failure on our side', [
    { kind: 'used', command: '/ask' },
    refused,
    { kind: 'used', command: '/quiet' },
    await broken.command('quiet'),
  ]);
}

async function digests(house: House): Promise<readonly Scene[]> {
  const wanted: RawArguments = { every: 'weekdays', at: '09:00', timezone: 'America/Lima' };
  const subscribed = await house.command('digest subscribe', wanted);
  const delivered = await house.digestsAt(digestMs);
  return [
    used(
      'digest-subscribe',
      '/digest subscribe every:weekdays at:09:00 timezone:America/Lima',
      'digest subscribe',
      subscribed,
    ),
    channel('digest', 'Delivered at nine in Lima', delivered),
  ];
}

const home = (house: House): Scene => ({
  name: 'home',
  asked: 'The app’s home',
  surface: 'home',
  said: [{ kind: 'bot', body: house.home(), isPrivate: false, atMs: digestMs }],
});

const channel = (name: string, asked: string, said: readonly Said[]): Scene => ({
  name,
  asked,
  surface: 'channel',
  said,
});
const used = (name: string, asked: string, command: string, reply: FromBot): Scene =>
  channel(name, asked, [{ kind: 'used', command: `/${command}` }, reply]);
