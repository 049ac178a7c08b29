import type { APIInteraction, GatewayDispatchPayload, GatewayMessageCreateDispatchData } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { fromInteraction, fromMessage } from '../../../src/platform/discord/receive.ts';
import { createThreads } from '../../../src/platform/discord/threads.ts';
import { commands } from '../../support/bot.ts';

const botId = '42';
const unknown = createThreads();
const noThreads = unknown.threadOf;
const interaction = (fields: object) =>
  ({
    id: '1',
    application_id: botId,
    token: 't',
    version: 1,
    locale: 'es-ES',
    type: 2,
    data: { type: 1, name: 'say', options: [] },
    ...fields,
  }) as unknown as APIInteraction;
const message = (fields: object) =>
  ({
    id: '1',
    channel_id: '7',
    type: 0,
    content: `<@${botId}> hi`,
    author: { id: '8' },
    mentions: [{ id: botId }],
    guild_id: '9',
    ...fields,
  }) as unknown as GatewayMessageCreateDispatchData;

describe('an interaction of Discord', () => {
  it('in a thread knows the channel that the thread belongs to', () => {
    const received = fromInteraction(
      interaction({
        guild_id: '9',
        channel: { id: '70', type: 11, parent_id: '7' },
        member: { user: { id: '8' }, permissions: '0' },
      }),
      commands,
      unknown,
      5,
    );
    expect(received).toMatchObject({
      interaction: {
        place: { installation: '9', channel: '7', thread: '70', kind: 'channel' },
        person: { id: '8', locale: 'es-ES' },
        atMs: 5,
      },
    });
  });

  it.each([
    [{ context: 1, user: { id: '8' } }, 'direct', true],
    [{ context: 2, user: { id: '8' } }, 'group', false],
    [{ guild_id: '9', member: { user: { id: '8' }, permissions: String(1 << 4) } }, 'channel', true],
    [{ guild_id: '9', member: { user: { id: '8' }, permissions: String(1 << 5) } }, 'channel', true],
    [{ guild_id: '9', member: { user: { id: '8' }, permissions: String(1 << 3) } }, 'channel', true],
    [{ guild_id: '9', member: { user: { id: '8' }, permissions: String(1 << 11) } }, 'channel', false],
    [
      {
        guild_id: '9',
        channel: { id: '70', type: 12, parent_id: '7' },
        member: { user: { id: '8' }, permissions: '0' },
      },
      'private-thread',
      false,
    ],
  ])('%j: %s, may manage %s', (fields, kind, mayManageChannel) => {
    expect(fromInteraction(interaction(fields), commands, unknown, 0)).toMatchObject({
      interaction: { place: { kind }, person: { mayManageChannel } },
    });
  });

  it('of a kind that was never asked for is left alone', () => {
    expect(fromInteraction(interaction({ type: 5, user: { id: '8' } }), commands, unknown, 0)).toBeNull();
    expect(
      fromInteraction(interaction({ data: { type: 2, name: 'say' }, user: { id: '8' } }), commands, unknown, 0),
    ).toBeNull();
    expect(
      fromInteraction(
        interaction({ type: 3, data: { component_type: 5, custom_id: 'x', values: ['1'] }, user: { id: '8' } }),
        commands,
        unknown,
        0,
      ),
    ).toBeNull();
  });

  it('of a select is about what was picked', () => {
    const data = { component_type: 3, custom_id: 'select:0', values: ['ask.check:a'] };
    expect(fromInteraction(interaction({ type: 3, data, user: { id: '8' } }), commands, unknown, 0)).toMatchObject({
      interaction: { kind: 'action', action: { name: 'ask.check', value: 'a' } },
    });
    const empty = { ...data, values: [] };
    expect(fromInteraction(interaction({ type: 3, data: empty, user: { id: '8' } }), commands, unknown, 0)).toBeNull();
  });
});

describe('what the bot may post by itself', () => {
  const granted = (...bits: number[]) => String(bits.reduce((all, bit) => all | (1n << BigInt(bit)), 0n));
  const guild = { guild_id: '9', member: { user: { id: '8' }, permissions: '0' }, app_permissions: granted(10, 11) };
  const forum = createThreads();
  forum.learn({
    t: 'GUILD_CREATE',
    d: { threads: [], channels: [{ id: '7', type: 15 }] },
  } as unknown as GatewayDispatchPayload);
  forum.learn({ t: 'CHANNEL_CREATE', d: { id: '6', type: 0 } } as unknown as GatewayDispatchPayload);
  const thread = (parent_id: string) => ({ ...guild, channel: { id: '70', type: 11, parent_id } });

  it.each([
    [{ ...guild, channel: { id: '6', type: 0 } }, null],
    [thread('6'), null],
    [thread('5'), null],
    [{ context: 1, user: { id: '8' } }, null],
    [thread('7'), { kind: 'forum' }],
    [{ ...guild, channel: { id: '7', type: 15 } }, { kind: 'forum' }],
    [{ ...guild, channel: { id: '4', type: 4 } }, { kind: 'no-messages' }],
    [
      { ...guild, app_permissions: granted(11) },
      { kind: 'permission', permission: 'View Channel' },
    ],
    [
      { ...guild, app_permissions: granted(10) },
      { kind: 'permission', permission: 'Send Messages' },
    ],
    [{ ...guild, app_permissions: granted(3) }, null],
    [{ ...guild, authorizing_integration_owners: { 1: '8' } }, { kind: 'not-installed' }],
    [{ ...guild, authorizing_integration_owners: { 0: '9', 1: '8' } }, null],
    [{ context: 2, user: { id: '8' } }, { kind: 'no-member' }],
  ])('%j: %j', (fields, trouble) => {
    const received = fromInteraction(interaction(fields), commands, forum, 0);
    const found = received?.kind === 'answer' ? received.interaction.postingTrouble : undefined;
    expect(found).toEqual(trouble);
  });
});

describe('a message of Discord', () => {
  it('in a thread knows the channel, from what was said about threads before', () => {
    const threads = createThreads();
    threads.learn({
      t: 'GUILD_CREATE',
      d: { threads: [{ id: '70', type: 11, parent_id: '7' }] },
    } as unknown as GatewayDispatchPayload);
    threads.learn({
      t: 'THREAD_CREATE',
      d: { id: '71', type: 12, parent_id: '7' },
    } as unknown as GatewayDispatchPayload);
    expect(fromMessage(message({ channel_id: '70' }), botId, threads.threadOf, 0)).toMatchObject({
      place: { channel: '7', thread: '70', kind: 'channel' },
    });
    expect(fromMessage(message({ channel_id: '71' }), botId, threads.threadOf, 0)).toMatchObject({
      place: { channel: '7', thread: '71', kind: 'private-thread' },
    });
    expect(threads.threadOf('7')).toBeNull();
  });

  it.each([
    ['by a bot', { author: { id: '8', bot: true } }],
    ['by a webhook', { webhook_id: '5' }],
    ['by Discord itself', { type: 7 }],
    ['to everybody', { content: '@everyone hi', mentions: [], mention_everyone: true }],
  ])('%s is left alone', (_, fields) => {
    expect(fromMessage(message(fields), botId, noThreads, 0)).toBeNull();
  });

  it('that answers one of the bot is for the bot, though its name is not in it', () => {
    expect(fromMessage(message({ type: 19, content: 'and when?' }), botId, noThreads, 0)).toMatchObject({
      text: 'and when?',
      isAddressed: true,
    });
  });
});
