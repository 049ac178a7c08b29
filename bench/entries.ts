/**
 * Gives every way in that people and programs type into so many inputs that mean harm or nothing, and counts what broke:
 * commands, buttons and plain words of the bot, the terminal, files of questions and claims, payloads of Discord and Slack.
 * Files that are imported are `fuzz.ts`'s, requests over HTTP `web-fuzz.ts`'s.
 *
 *   npx tsx bench/entries.ts [--inputs 10000] [--of commands,actions,messages,terminal,files,discord,slack] [--seed 1]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { answerFile } from '../src/app/cli/batch.ts';
import { chat } from '../src/app/cli/chat.ts';
import { createAnswering } from '../src/bot/answering.ts';
import type { BotWithOutcomes } from '../src/bot/bot.ts';
import type { Options } from '../src/bot/command.ts';
import { answerToLine } from '../src/bot/reply-to.ts';
import type { Interaction } from '../src/chat/interaction.ts';
import { silent } from '../src/log.ts';
import { createDiscordPlatform } from '../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../src/platform/slack/platform.ts';
import { everything } from '../src/search/query.ts';
import { createTestBot, temporaryStore } from '../test/support/bot.ts';
import { seeded } from '../test/support/changing.ts';
import { contextOf } from '../test/support/context.ts';
import { startDiscord } from '../test/support/discord.ts';
import { sendMangledToDiscord, sendMangledToSlack } from '../test/support/mangled-payloads.ts';
import { hostile } from '../test/support/replies.ts';
import { startSlack } from '../test/support/slack.ts';
import { towns } from '../test/support/towns.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000' },
    of: { type: 'string', default: 'commands,actions,messages,terminal,files,discord,slack' },
    seed: { type: 'string', default: '1' },
  },
});
const inputs = Number(values.inputs);
/** Begun anew for each way in, so that one alone goes as it goes among all. */
let random = seeded(Number(values.seed));
const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const nowMs = () => Date.UTC(2025, 11, 10);
let broken = 0;
const broke = (what: string) => {
  broken += 1;
  if (broken <= 20) console.log(`BROKE: ${what.slice(0, 1_000)}`);
};

const articleWords = [
  ...new Set(towns.flatMap(({ text, title, publisher, id }) => [id, title, publisher, ...text.split(' ')])),
];
const phrases =
  'what|who|when|why|how many|and|it|they|says who|tell me more|compare|is it true that|overview of|timeline|in 2024|since May|not|/ask|/check|--source|--since|private:|#1|?|!|"|“|”|\'|,|.|;|(|)|¿|…|2025-13-45|99999999999999999999|-1|NaN|__proto__|constructor|{x}'.split(
    '|',
  );

/** Words that mean something here and there, and harm or nothing elsewhere; now and then as long as they may be, or longer. */
function words(): string {
  const kind = random();
  if (kind < 0.06) return '';
  if (kind < 0.16)
    return any(hostile)
      .repeat(1 + Math.floor(random() * 400))
      .slice(0, 2_600);
  if (kind < 0.22) return String.fromCharCode(...Array.from({ length: 60 }, () => Math.floor(random() * 65_536)));
  const count = 1 + Math.floor(random() ** 3 * 60);
  const some = Array.from({ length: count }, () =>
    random() < 0.5 ? any(articleWords) : random() < 0.7 ? any(phrases) : any(hostile),
  );
  const text = some.join(random() < 0.9 ? ' ' : '');
  return kind < 0.27 ? text.repeat(50).slice(0, 2_000) : text;
}

/** What comes out of a bot must be an answer or a refusal, and never a fault of its own. */
async function withBot(
  use: (bot: BotWithOutcomes, give: (interaction: Interaction) => Promise<void>) => Promise<void>,
) {
  const kept = await temporaryStore();
  const context = { ...contextOf(towns, commands, nowMs), store: kept.store };
  const config = { questionsPerMinute: 1_000_000, keepQuestionsDays: 1 };
  let lastError: unknown = null;
  const answering = createAnswering({
    context,
    config,
    log: {
      ...silent,
      error: (fields: unknown) => {
        lastError = (fields as { readonly err?: unknown }).err;
      },
    },
    onOutcome: ({ kind, interaction }) => {
      if (kind !== 'failed' && kind !== 'withheld') return;
      broke(`${kind}: ${(lastError as Error | null)?.stack?.slice(0, 600)} ${JSON.stringify(interaction)}`);
    },
  });
  await use(answering.bot, async (interaction) => {
    await answering.bot.handle(interaction);
  });
  await answering.settled();
  await kept.remove();
}

const place = () => ({
  platform: any(['discord', 'slack', 'terminal', 'web'] as const),
  installation: any(['i1', 'i2', null]),
  channel: any(['c1', 'c2', null]),
  thread: any(['t1', null]),
  kind: any(['channel', 'direct', 'group'] as const),
});
const person = () => ({
  id: any(['ana', 'ben']),
  locale: any(['en', 'es-PE', 'xx', '', null]),
  timeZone: any(['America/Lima', 'Nowhere/At_All', '', null]),
  mayManageChannel: any([true, false, null]),
  mayManageInstallation: any([true, false]),
});
let count = 0;
const happening = () => {
  count += 1;
  return { id: `e${count}`, place: place(), person: person(), atMs: nowMs() };
};
const paths = commands.flatMap(({ name, verbs }) =>
  verbs.map((verb) => ({ path: verb.name === null ? name : `${name} ${verb.name}`, verb })),
);
const actions = [
  ...commands.flatMap(({ name, actions: own }) => Object.keys(own).map((each) => `${name}.${each}`)),
  'x',
  'ask.',
  '.',
  '',
];

/** Values that buttons were really made with, and what somebody may make of them. */
const value = () => {
  const parts = Array.from({ length: Math.floor(random() * 6) }, () =>
    any([...towns.map(({ id }) => id), '0', '1', '-1', '99', 'x', 'ask', any(hostile), words().slice(0, 60)]),
  );
  return parts.join(any(['.', ':', '|', '']));
};

const entries: Readonly<Record<string, () => Promise<void>>> = {
  commands: () =>
    withBot(async (_, give) => {
      for (let n = 0; n < inputs; n += 1) {
        const { path: command, verb } = any(paths);
        const named = Object.entries(verb.options as Options).filter(([, { required }]) => required || random() < 0.4);
        const args = Object.fromEntries(
          named.map(([name, { type, choices }]) => [
            name,
            type === 'boolean' ? random() < 0.5 : choices.length > 0 && random() < 0.7 ? any(choices) : words(),
          ]),
        );
        const isOdd = random() < 0.05;
        await give({
          ...happening(),
          kind: 'command',
          command: isOdd ? words() : command,
          args: isOdd ? { [words()]: words() } : args,
        });
      }
    }),
  actions: () =>
    withBot(async (_, give) => {
      for (let n = 0; n < inputs; n += 1)
        await give({ ...happening(), kind: 'action', action: { name: any(actions), value: value() } });
    }),
  messages: () =>
    withBot(async (_, give) => {
      for (let n = 0; n < inputs; n += 1)
        await give({
          ...happening(),
          kind: 'message',
          text: words(),
          isAddressed: random() < 0.7,
          isInOwnThread: random() < 0.5,
        });
    }),
  terminal: () =>
    withBot(async (bot) => {
      const typed = () =>
        random() < 0.5 ? words() : random() < 0.7 ? `/${any(paths).path} ${words()}` : `#${Math.floor(random() * 12)}`;
      const lines = Array.from({ length: inputs }, () =>
        `${typed().replace(/[\r\n]+/g, ' ')}\n`.replace(/^\/?(?:exit|quit)\n$/i, '\n'),
      );
      for (const isJson of [true, false]) {
        const said: string[] = [];
        const input = Readable.from(lines.slice(0, inputs / 2));
        const write = (text: string) => void said.push(text);
        const answered = await chat({
          bot,
          input,
          write,
          style: { columns: 80, isStyled: !isJson },
          isInteractive: false,
          isJson,
          nowMs,
        });
        if (said.length !== answered) broke(`${answered} lines, ${said.length} answers`);
        if (isJson) for (const each of said) JSON.parse(each);
      }
    }),
  files: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'quipu-entries-'));
    const file = path.join(folder, 'questions.jsonl');
    const line = () => {
      const kind = random();
      if (kind < 0.1) return words().replace(/[\r\n]+/g, ' ');
      const sound = JSON.stringify({
        id: any([1, 'a', null, {}, [], words()]),
        question: kind < 0.2 ? any([null, 1, {}, [], true]) : words(),
      });
      return kind < 0.3
        ? sound.slice(0, Math.floor(random() * sound.length))
        : kind < 0.4
          ? any(['null', '1', '[]', '"x"', '{}', '\u0000'])
          : sound;
    };
    writeFileSync(file, Array.from({ length: inputs }, line).join('\n'));
    const context = contextOf(towns, commands, nowMs);
    let [written, told] = [0, 0];
    const unusable = await answerFile(
      file,
      'question',
      (question) => answerToLine(question, everything, context),
      (text) => {
        JSON.parse(text);
        written += 1;
      },
      () => {
        told += 1;
      },
    );
    if (unusable !== told) broke(`${unusable} lines of no use, ${told} told`);
    console.log(`  ${written} answered, ${told} of no use`);
    rmSync(folder, { recursive: true });
  },
  discord: async () => {
    const [discord, kept] = [await startDiscord(), await temporaryStore()];
    const shared = { bot: createTestBot(), store: kept.store, log: silent, nowMs: Date.now, onAcknowledged: () => {} };
    const platform = createDiscordPlatform({
      ...shared,
      token: discord.state.token,
      appId: null,
      guildId: null,
      apiUrl: discord.apiUrl,
      onSilent: () => {},
    });
    await platform.start();
    await sendMangledToDiscord(discord, inputs, Number(values.seed));
    await discord.answered(discord.slash('say', { words: 'still here' }));
    if (platform.trouble() !== null) broke(`Discord: ${platform.trouble()}`);
    await platform.stop(1_000);
    await discord.close();
    await kept.remove();
  },
  slack: async () => {
    const [slack, kept] = [await startSlack(), await temporaryStore()];
    const { botToken, appToken } = slack.state;
    const shared = { bot: createTestBot(), store: kept.store, log: silent, nowMs: Date.now, onAcknowledged: () => {} };
    const platform = createSlackPlatform({
      ...shared,
      botToken,
      appToken,
      signingSecret: null,
      port: null,
      host: null,
      apiUrl: slack.apiUrl,
      commandPrefix: '',
    });
    await platform.start();
    await sendMangledToSlack(slack, inputs, Number(values.seed));
    await slack.answered(slack.slash('/say', 'still here'));
    if (platform.trouble() !== null) broke(`Slack: ${platform.trouble()}`);
    await platform.stop(1_000);
    await slack.close();
    await kept.remove();
  },
};

process.on('unhandledRejection', (error) => broke(`unhandled: ${(error as Error)?.stack ?? error}`));
for (const name of values.of.split(',')) {
  const before = broken;
  random = seeded(Number(values.seed));
  const startMs = performance.now();
  try {
    await entries[name]?.();
  } catch (error) {
    broke(`${name}: ${(error as Error).stack}`);
  }
  console.log(
    `${name}: ${inputs} inputs, ${broken - before} broke something, ${Math.round((performance.now() - startMs) / 1000)} s`,
  );
}
process.exitCode = broken > 0 ? 1 : 0;
