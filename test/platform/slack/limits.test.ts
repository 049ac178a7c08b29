import { describe, expect, it } from 'vitest';
import { type Command, choice, required, verb } from '../../../src/bot/command.ts';
import { pagesOf } from '../../../src/chat/fit.ts';
import { type Block, type Button, buttons, note, reply, text } from '../../../src/chat/reply.ts';
import { optionsOf, scopesOf, slackManifest, usageHint } from '../../../src/platform/slack/manifest.ts';
import { webAddress } from '../../../src/platform/slack/marks.ts';
import { commandModal } from '../../../src/platform/slack/modal.ts';
import { budget, renderBlocks } from '../../../src/platform/slack/render.ts';
import { en } from '../../../src/reply/words/words.ts';
import { commands } from '../../support/bot.ts';

const button = (label: string, value = label): Button => ({
  label,
  emphasis: 'secondary',
  action: { name: 'a.b', value },
});
const more = (page: number): Block => buttons(button('Show more', `${page}`));
const pages = (blocks: readonly Block[]) => pagesOf(blocks, budget, more).length;
// biome-ignore lint/suspicious/noExplicitAny: looked into as JSON
const drawn = (...blocks: Block[]): any => renderBlocks(blocks);

describe('each limit of Slack, on both sides of its edge', () => {
  it('button texts: 75 characters', () => {
    expect(drawn(buttons(button('x'.repeat(75), '1')))[0].elements[0].text.text).toBe('x'.repeat(75));
    expect(drawn(buttons(button('x'.repeat(76), '1')))[0].elements[0].text.text).toBe(`${'x'.repeat(74)}…`);
  });

  it('actions: 25 elements in a block', () => {
    const of = (count: number) => drawn(buttons(...Array.from({ length: count }, (_, n) => button(`${n}`))));
    expect(of(25)).toHaveLength(1);
    expect(of(26).map(({ elements }: { elements: unknown[] }) => elements.length)).toEqual([25, 1]);
  });

  it('blocks: 50 a message', () => {
    const of = (count: number) => Array.from({ length: count }, (): Block => ({ kind: 'divider' }));
    expect(pages(of(50))).toBe(1);
    expect(pages(of(51))).toBeGreaterThan(1);
  });

  it('small print: 3,000 characters in one piece', () => {
    const of = (length: number) => pagesOf([note(text('x'.repeat(length)))], budget, more).flat().length;
    expect(of(3_000)).toBe(1);
    expect(of(3_001)).toBeGreaterThan(1);
  });

  it('tables: 100 rows with the heading, and 20 columns', () => {
    const of = (rows: number, columns: number): Block => ({
      kind: 'table',
      caption: 'T',
      columns: Array.from({ length: columns }, () => 'c'),
      rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => [text('1')])),
    });
    expect(drawn(of(99, 1))[1].type).toBe('table');
    expect(drawn(of(100, 1))[1].type).toBe('rich_text');
    expect(drawn(of(1, 20))[1].type).toBe('table');
    expect(drawn(of(1, 21))[1].type).toBe('rich_text');
  });

  it('addresses: 3,000 characters', () => {
    const of = (length: number) => `https://x.example/${'y'.repeat(length - 'https://x.example/'.length)}`;
    expect(webAddress(of(3_000))).toBe(of(3_000));
    expect(webAddress(of(3_001))).toBeNull();
  });

  it('options of a select: 100, with 75 characters of name and 150 of value', () => {
    const option = (name: number, value: number) => ({ name: 'n'.repeat(name), value: 'v'.repeat(value) });
    expect(optionsOf(Array.from({ length: 101 }, () => option(1, 1)))).toHaveLength(100);
    expect(optionsOf([option(75, 1), option(76, 1)]).map(({ text: { text: name } }) => name.length)).toEqual([75, 75]);
    expect(optionsOf([option(1, 150), option(1, 151)])).toHaveLength(1);
  });

  it('forms: titles of 24 characters, inputs of 3,000', () => {
    const definition = verb({
      name: null,
      description: 'One',
      options: { a: required('A', { maxChars: 6_000 }), b: choice('B', []) },
      examples: [],
      access: 'everyone',
      run: () => reply([]),
    });
    const command: Command = { name: 'x'.repeat(40), description: 'One', verbs: [definition], actions: {}, menu: null };
    const place = { platform: 'slack', installation: 'T', channel: 'C', thread: null, kind: 'channel' } as const;
    // biome-ignore lint/suspicious/noExplicitAny: looked into as JSON
    const view: any = commandModal(
      command,
      definition,
      {
        command: command.name,
        place,
        responseUrl: 'y'.repeat(3_000),
      },
      en,
    );
    expect(view.title.text).toHaveLength(24);
    expect(view.blocks[0].element.max_length).toBe(3_000);
    expect(view.blocks[1].element.type).toBe('plain_text_input');
    expect(JSON.parse(view.private_metadata)).toMatchObject({ place, responseUrl: null });
  });
});

describe('the manifest', () => {
  it('has every command, every menu entry and the scopes, for Socket Mode', () => {
    expect(slackManifest(commands, { prefix: 'quipu-' })).toMatchObject({
      features: {
        slash_commands: [
          {
            command: '/quipu-say',
            usage_hint: 'words [--source …] [--since 2025-05-06] [--manner …] [--private]',
            should_escape: false,
          },
          { command: '/quipu-post', usage_hint: 'start | stop' },
        ],
        shortcuts: [{ name: 'Say this again', type: 'message', callback_id: 'menu.say' }],
      },
      oauth_config: {
        scopes: { bot: expect.arrayContaining(['commands', 'chat:write', 'app_mentions:read', 'im:history']) },
      },
      settings: { socket_mode_enabled: true, interactivity: { is_enabled: true } },
    });
  });

  it('names the address for HTTP everywhere Slack wants it', () => {
    const url = 'https://quipu.example/slack/events';
    const manifest = JSON.stringify(slackManifest(commands, { prefix: '', url: 'https://quipu.example' }));
    expect(manifest.split(url)).toHaveLength(1 + commands.length + 3);
    expect(manifest).toContain('"socket_mode_enabled":false');
  });

  it('for many workspaces has where Slack sends people back, tokens that run out, and organisations', () => {
    expect(slackManifest(commands, { prefix: '', url: 'https://quipu.example', isForMany: true })).toMatchObject({
      oauth_config: { redirect_urls: ['https://quipu.example/slack/oauth_redirect'] },
      settings: {
        event_subscriptions: { bot_events: expect.arrayContaining(['team_access_granted', 'tokens_revoked']) },
        org_deploy_enabled: true,
        token_rotation_enabled: true,
      },
    });
  });

  it('of a lean app reads no channel', () => {
    const manifest = JSON.stringify(slackManifest(commands, { prefix: '', isLean: true }));
    expect(manifest).not.toMatch(/(?:channels|groups|mpim)(?::history)|message\.(?:channels|groups|mpim)/);
    expect(manifest).toContain('im:history');
    expect(scopesOf(true)).toEqual(scopesOf(false).filter((scope) => !/^(?:channels|groups|mpim):/.test(scope)));
  });

  it('hints at what to type', () => {
    expect(commands.map(usageHint)).toEqual([
      'words [--source …] [--since 2025-05-06] [--manner …] [--private]',
      'start | stop',
    ]);
  });
});
