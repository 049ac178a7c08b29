import type { startDiscord } from './discord.ts';
import type { SlackStandIn } from './slack.ts';
import { randomOf } from './year.ts';

const junk: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1e99,
  true,
  [],
  {},
  [null],
  'x'.repeat(5_000),
  { type: 10 },
  '\u0000',
];

/** The same value with one of its parts, however deep, in place of something that does not belong there, or gone. */
function mangled(value: unknown, random: () => number): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15) return junk[Math.floor(random() * junk.length)];
  const keys = Object.keys(value);
  const key = keys[Math.floor(random() * keys.length)];
  if (key === undefined) return null;
  const copy = structuredClone(value) as Record<string, unknown>;
  if (random() < 0.1) delete copy[key];
  else copy[key] = mangled(copy[key], random);
  return copy;
}

/** Sends so many payloads over the gateway of Discord with something in them that does not belong there, and now and then a sound one that is answered. */
export async function sendMangledToDiscord(
  discord: Awaited<ReturnType<typeof startDiscord>>,
  rounds: number,
  seed: number,
): Promise<void> {
  const random = randomOf(seed);
  const bot = `<@${discord.appId}>`;
  const author = { id: '801', bot: false };
  const member = { user: { id: '801' }, permissions: '0' };
  const embeds = [{ type: 'rich', title: 'a', description: 'b', fields: [{ name: 'c', value: 'd' }] }];
  const message = {
    channel_id: '701',
    type: 0,
    content: `${bot} hi`,
    author,
    mentions: [{ id: discord.appId }],
    embeds,
  };
  const common = {
    application_id: discord.appId,
    token: 't',
    version: 1,
    guild_id: '9',
    channel_id: '701',
    member,
  };
  const layout = [{ type: 17, components: [{ type: 10, content: 'e' }] }];
  const snapshots = [{ message: { content: 'f', embeds } }];
  const resolved = { messages: { 5: { ...message, id: '5', components: layout, message_snapshots: snapshots } } };
  const option = { name: 'words', type: 3, value: 'g' };
  for (let n = 0; n < rounds; n += 1) {
    const id = String(920_000_000_000_000_000n + BigInt(n));
    const edited_timestamp = '2025-01-01T00:00:00Z';
    const interaction = { ...common, id, channel: { id: '70', type: 11, parent_id: '701' }, app_permissions: '3072' };
    const kinds: readonly (readonly [string, object])[] = [
      ['MESSAGE_CREATE', { ...message, id, guild_id: '9' }],
      ['MESSAGE_UPDATE', { ...message, id, guild_id: '9', edited_timestamp }],
      ['GUILD_CREATE', { id, threads: [{ id: '70', type: 11, parent_id: '7' }], channels: [{ id: '7', type: 0 }] }],
      ['GUILD_DELETE', { id }],
      ['THREAD_CREATE', { id: '71', type: 12, parent_id: '7' }],
      ['CHANNEL_UPDATE', { id: '7', type: 15 }],
      ['INTERACTION_CREATE', { ...interaction, type: 2, data: { id: '1', type: 1, name: 'say', options: [option] } }],
      [
        'INTERACTION_CREATE',
        { ...interaction, type: 2, data: { id: '1', type: 3, name: 'Say this again', target_id: '5', resolved } },
      ],
      ['INTERACTION_CREATE', { ...interaction, type: 3, data: { component_type: 2, custom_id: 'say.check:x' } }],
      [
        'INTERACTION_CREATE',
        { ...interaction, type: 4, data: { id: '1', type: 1, name: 'say', options: [{ ...option, focused: true }] } },
      ],
    ];
    const [t, d] = kinds[n % kinds.length] ?? ['', {}];
    discord.dispatch(t, mangled(d, random) as object);
    // a flood is another test's
    if (n % 100 === 99) await discord.answered(discord.slash('say', { words: `round ${n}` }));
  }
}

/** The same over Slack's connection. */
export async function sendMangledToSlack(slack: SlackStandIn, rounds: number, seed: number): Promise<void> {
  const random = randomOf(seed);
  const section = { type: 'section', text: { type: 'mrkdwn', text: 'a' }, fields: [{ type: 'mrkdwn', text: 'b' }] };
  const message = { type: 'message', user: 'U1', text: '<@UBOT> hi', ts: '1700000000.1', blocks: [section] };
  for (let n = 0; n < rounds; n += 1) {
    const event = { ...message, ts: `1700000000.${n}`, channel: 'C1', channel_type: 'channel', thread_ts: '1.1' };
    const edited = { ...event, text: 'ships', edited: { ts: `1700000001.${n}` } };
    const changed = { message: edited, previous_message: message };
    const kinds: readonly object[] = [
      event,
      { ...event, type: 'app_mention' },
      { type: 'message', subtype: 'message_changed', channel: 'C1', channel_type: 'channel', ...changed },
      { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' },
      { type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } },
    ];
    // the library itself needs an event with a type; without one it tells the process of an error that nobody caught
    const { type, ...fields } = kinds[n % kinds.length] as { type: string };
    slack.event({ ...(mangled(fields, random) as object | null), type });
    if (n % 100 === 99) await slack.answered(slack.slash('/say', `round ${n}`));
  }
}
