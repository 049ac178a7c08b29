import type { FromBot } from '../../../page/draw/scene.ts';
import type { RawArguments } from '../../../src/chat/interaction.ts';
import type { Language } from '../../../src/chat/language.ts';
import { wordsOf } from '../../../src/reply/words/words.ts';
import { type House, openHouse } from './house.ts';
import { type Lines, linesIn } from './lines.ts';
import type { ChatPlatform, Said, Scene } from './scene.ts';

/** The evening before the digest, and the hour at which it is due: 9 in the morning in Lima. */
const eveningMs = Date.UTC(2025, 11, 8, 22, 15);
const digestMs = Date.UTC(2025, 11, 9, 14, 0, 2);

/** Everything the bot is shown doing on a platform, for people who read a language. */
export async function scenesOf(platform: ChatPlatform, language: Language): Promise<readonly Scene[]> {
  const lines = linesIn(language);
  const call = wordsOf(language, platform).command;
  const settings = { platform, locale: lines.locale, nowMs: eveningMs, questionsPerMinute: 60, isStoreBroken: false };
  const house = await openHouse(settings);
  const hasty = await openHouse({ ...settings, questionsPerMinute: 1 });
  const thread = await openHouse(settings);
  const broken = await openHouse({ ...settings, isStoreBroken: true });
  try {
    const all = [
      ...(await answers(house, lines, call)),
      await followUp(thread, platform, lines),
      ...(await comparisons(house, lines, call)),
      ...(await aboutItself(house, call)),
      await troubles(hasty, broken, lines, call),
      ...(await digests(house, lines, call)),
      ...(platform === 'slack' ? [home(house, lines)] : []),
    ];
    return all.map((scene) => ({
      ...scene,
      language,
      name: language === 'en' ? scene.name : `${language}-${scene.name}`,
    }));
  } finally {
    await Promise.all([house, thread, hasty, broken].map((each) => each.close()));
  }
}

type Call = (path: string) => string;
/** A scene before it is known for whom. */
type Plain = Omit<Scene, 'language'>;

async function answers(house: House, lines: Lines, call: Call): Promise<readonly Plain[]> {
  const ask = async (name: string, question: string): Promise<Plain> =>
    used(name, `${call('ask')} ${question}`, call('ask'), await house.command('ask', { question }));
  const answered = await house.command('ask', { question: lines.answered });
  const checked = await house.press(answered, lines.checkButton);
  return [
    used('answered', `${call('ask')} ${lines.answered}`, call('ask'), answered),
    channel('check', lines.checked, [checked]),
    await ask('disputed', lines.disputed),
    await ask('parts', lines.several),
    await ask('not-found', lines.unanswered),
  ];
}

async function followUp(house: House, platform: ChatPlatform, lines: Lines): Promise<Plain> {
  // Discord delivers to a bot only lines that mention it.
  const again = platform === 'discord' ? '@Quipu ' : '';
  const said: Said[] = [];
  for (const text of [`@Quipu ${lines.first}`, `${again}${lines.second}`]) {
    const answer = await house.say(text);
    said.push({ kind: 'person', text, atMs: answer.atMs }, answer);
  }
  return { name: 'follow-up', asked: lines.thread[platform], surface: 'thread', said };
}

async function comparisons(house: House, lines: Lines, call: Call): Promise<readonly Plain[]> {
  const sides: RawArguments = { first: 'Newsvane', second: 'factarrow-china-influence', topic: lines.topic };
  const said = async (claim: string): Promise<Said[]> => {
    const checked = await house.command('check', { claim, private: true });
    const person: Said = { kind: 'person', text: claim, atMs: checked.atMs };
    return [person, { kind: 'used', command: lines.menu }, checked];
  };
  const claims: Said[] = [];
  for (const claim of lines.claims) claims.push(...(await said(claim)));
  return [
    used(
      'compare',
      `${call('compare')} ${Object.values(sides).join(' ')}`,
      call('compare'),
      await house.command('compare', sides),
    ),
    channel('claim', lines.claimed, claims),
  ];
}

async function aboutItself(house: House, call: Call): Promise<readonly Plain[]> {
  return [
    used('sources', call('sources'), call('sources'), await house.command('sources')),
    used('help', call('help'), call('help'), await house.command('help')),
  ];
}

/** Asked too fast; and an answer that could not be given. */
async function troubles(hasty: House, broken: House, lines: Lines, call: Call): Promise<Plain> {
  let refused = await hasty.command('help');
  for (let n = 0; n < 20 && !JSON.stringify(refused.body).includes(lines.refused); n += 1)
    refused = await hasty.command('help');
  return channel('trouble', lines.troubles, [
    { kind: 'used', command: call('ask') },
    refused,
    { kind: 'used', command: call('quiet') },
    await broken.command('quiet'),
  ]);
}

async function digests(house: House, lines: Lines, call: Call): Promise<readonly Plain[]> {
  const wanted: RawArguments = { every: 'weekdays', at: '09:00', timezone: 'America/Lima' };
  const subscribed = await house.command('digest subscribe', wanted);
  const delivered = await house.digestsAt(digestMs);
  const subscribe = call('digest subscribe');
  return [
    used('digest-subscribe', `${subscribe} ${Object.values(wanted).join(' ')}`, subscribe, subscribed),
    channel('digest', lines.delivered, delivered),
  ];
}

const home = (house: House, lines: Lines): Plain => ({
  name: 'home',
  asked: lines.home,
  surface: 'home',
  said: [{ kind: 'bot', body: house.home(), isPrivate: false, atMs: digestMs }],
});

const channel = (name: string, asked: string, said: readonly Said[]): Plain => ({
  name,
  asked,
  surface: 'channel',
  said,
});
const used = (name: string, asked: string, command: string, reply: FromBot): Plain =>
  channel(name, asked, [{ kind: 'used', command }, reply]);
