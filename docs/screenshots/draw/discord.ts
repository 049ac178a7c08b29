import '@skyra/discord-components-core';
import type { ActionRow } from '../../../src/platform/discord/controls.ts';
import type { MessageBody } from '../../../src/platform/discord/message.ts';
import type { Component } from '../../../src/platform/discord/render.ts';
import { type MarkdownNode, parseMarkdown } from './markdown.ts';
import { avatars, element, readableTime } from './page.ts';
import type { FromBot, Scene, Theme } from './scene.ts';

/** Draws what was said in a Discord channel with the web components of @skyra/discord-components-core. */
export function drawDiscord({ said, surface }: Scene, theme: Theme): HTMLElement {
  const light = theme === 'light' ? { 'light-theme': '' } : {};
  const messages = said.flatMap((each, n) => {
    const before = said[n - 1];
    if (each.kind === 'used') return [];
    if (each.kind === 'person') return [personMessage(each.text, each.atMs)];
    return [botMessage(each, before?.kind === 'used' ? before.command : null, light)];
  });
  const [type, name] = surface === 'thread' ? ['thread', 'Humanitarian support'] : ['text', 'newsdesk'];
  return element('discord-messages', { 'channel-type': type, 'channel-name': name, ...light }, messages);
}

function personMessage(text: string, atMs: number): HTMLElement {
  const [mention] = /^@\S+/.exec(text) ?? [];
  const words = mention ? [element('discord-mention', {}, ['Quipu']), text.slice(mention.length)] : [text];
  return element('discord-message', { author: 'Ana', avatar: avatars.ana, timestamp: readableTime(atMs) }, words);
}

type Attributes = Readonly<Record<string, string>>;

function botMessage({ body, isPrivate, atMs }: FromBot, command: string | null, light: Attributes): HTMLElement {
  const { components } = body as MessageBody;
  const person = { slot: 'reply', author: 'Ana', avatar: avatars.ana, ...light };
  return element(
    'discord-message',
    {
      author: 'Quipu',
      avatar: avatars.quipu,
      bot: '',
      timestamp: readableTime(atMs),
      ...(isPrivate ? { ephemeral: '' } : {}),
    },
    [
      ...(command === null ? [] : [element('discord-command', { ...person, command }, [])]),
      element(
        'div',
        { class: 'components' },
        components.map((each) => component(each, light)),
      ),
    ],
  );
}

/** The library has no text displays and separators: these are drawn here, what is in them by the library. */
function component(each: Component, light: Attributes): HTMLElement {
  switch (each.type) {
    case 10:
      return element('div', { class: 'text-display' }, nodes(parseMarkdown(each.content), light));
    case 14:
      return element('div', { class: 'separator' }, []);
    case 1:
      return element('discord-action-row', {}, each.components.map(control));
  }
}

function control(each: ActionRow['components'][number]): HTMLElement {
  if (each.type === 3) return element('div', { class: 'select' }, [each.placeholder]);
  return element('discord-button', { type: { 1: 'primary', 2: 'secondary', 4: 'destructive' }[each.style] }, [
    each.label,
  ]);
}

const nodes = (all: readonly MarkdownNode[], light: Attributes): (HTMLElement | string)[] =>
  all.map((each) => node(each, light));

function node(each: MarkdownNode, light: Attributes): HTMLElement | string {
  const inner = () =>
    typeof each.content === 'string' ? [each.content] : nodes((each.content ?? []) as readonly MarkdownNode[], light);
  switch (each.type) {
    case 'text':
      return String(each.content);
    case 'br':
      return element('br', {}, []);
    case 'heading':
      return element('discord-header', { level: String(each.level) }, inner());
    case 'subtext':
      return element('discord-subscript', light, inner());
    // The library's own parts for these two put a blank after what they hold.
    case 'strong':
    case 'em':
      return element(each.type, {}, inner());
    case 'link':
      return element('discord-link', { href: each.target ?? '', ...light }, inner());
    case 'timestamp':
      return element('discord-time', {}, [instant(Number(each.timestamp) * 1000, each.format)]);
    case 'list':
      return element(
        'discord-unordered-list',
        {},
        (each.items ?? []).map((item) => element('discord-list-item', {}, nodes(item, light))),
      );
    default:
      throw new Error(`the bot should not write ${each.type}: ${JSON.stringify(each)}`);
  }
}

/** Discord's formats of an instant, in the reader's language and zone. */
function instant(atMs: number, format = 'f'): string {
  if (format === 'R') {
    const days = Math.round((atMs - Date.now()) / 86_400_000);
    return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(days, 'day');
  }
  const styles = { D: { dateStyle: 'long' }, f: { dateStyle: 'long', timeStyle: 'short' } } as const;
  return new Intl.DateTimeFormat('en-GB', styles[format as keyof typeof styles]).format(atMs);
}
