import type { ReactNode } from 'react';
import type { ActionRow } from '../../src/platform/discord/controls.ts';
import type { MessageBody } from '../../src/platform/discord/message.ts';
import type { Component } from '../../src/platform/discord/render.ts';
import { around } from './around.ts';
import { avatars } from './avatars.ts';
import { Buttons, Select } from './controls.tsx';
import { type MarkdownNode, parseMarkdown } from './discord-markdown.ts';
import { Framed } from './framed.tsx';
import type { FromBot, FromPerson, OnAction } from './scene.ts';

/** A message of the bot on Discord, from the very body that is sent; `command` is what it answers, where that is shown above it. */
export function DiscordMessage({
  said: { body, isPrivate, atMs },
  command,
  onAction,
}: {
  said: FromBot;
  command: string | null;
  onAction: OnAction;
}) {
  const { components } = body as MessageBody;
  const used =
    command === null ? null : (
      <p className="used">
        Ana {around().used} <span className="mention">{command}</span>
      </p>
    );
  return (
    <Framed author="Quipu" avatar={avatars.quipu} atMs={atMs} isApp above={used}>
      {components.map((each, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a payload's parts never change places
        <DiscordComponent key={n} each={each} onAction={onAction} />
      ))}
      {isPrivate && <p className="private">{around().onlyYouOnDiscord}</p>}
    </Framed>
  );
}

/** What a person wrote. */
export function DiscordWords({ said: { text, atMs } }: { said: FromPerson }) {
  const [mention] = /^@\S+/.exec(text) ?? [];
  return (
    <Framed author="Ana" avatar={avatars.person} atMs={atMs} isApp={false} above={null}>
      <p className="display">
        {mention && <span className="mention">@Quipu</span>}
        {mention ? text.slice(mention.length) : text}
      </p>
    </Framed>
  );
}

function DiscordComponent({ each, onAction }: { each: Component; onAction: OnAction }) {
  switch (each.type) {
    case 10:
      return <div className="display">{nodes(parseMarkdown(each.content))}</div>;
    case 14:
      return <hr />;
    case 1:
      return <Row all={each.components} onAction={onAction} />;
  }
}

const emphases = { 1: 'primary', 2: 'secondary', 4: 'danger' } as const;

function Row({ all, onAction }: { all: ActionRow['components']; onAction: OnAction }) {
  const [first] = all;
  if (first?.type === 3)
    return (
      <Select
        prompt={first.placeholder}
        all={first.options.map(({ label, value, description = '' }) => ({ id: value, label, detail: description }))}
        onAction={onAction}
      />
    );
  const buttons = all.flatMap((each) =>
    each.type === 2 ? [{ id: each.custom_id, label: each.label, emphasis: emphases[each.style] }] : [],
  );
  return <Buttons all={buttons} onAction={onAction} />;
}

const nodes = (all: readonly MarkdownNode[]): ReactNode[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a text's parts never change places
  all.map((each, n) => <Marked key={n} each={each} />);

function Marked({ each }: { each: MarkdownNode }): ReactNode {
  const inner = typeof each.content === 'string' ? each.content : nodes(each.content ?? []);
  switch (each.type) {
    case 'text':
      return each.content as string;
    case 'br':
      return <br />;
    case 'heading':
      return <h3 className={`level-${each.level}`}>{inner}</h3>;
    case 'subtext':
      return <small>{inner}</small>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'link':
      return (
        <a href={each.target ?? ''} target="_blank" rel="noreferrer noopener">
          {inner}
        </a>
      );
    case 'timestamp':
      return <time className="instant">{instant(Number(each.timestamp) * 1000, each.format)}</time>;
    case 'list':
      return (
        <ul>
          {(each.items ?? []).map((item, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list's items never change places
            <li key={n}>{nodes(item)}</li>
          ))}
        </ul>
      );
    default:
      throw new Error(`the bot should not write ${each.type}: ${JSON.stringify(each)}`);
  }
}

/** Discord's formats of an instant, in the reader's language and zone. */
function instant(atMs: number, format = 'f'): string {
  if (format === 'R') {
    const days = Math.round((atMs - Date.now()) / 86_400_000);
    return new Intl.RelativeTimeFormat(around().locale, { numeric: 'auto' }).format(days, 'day');
  }
  const styles = { D: { dateStyle: 'long' }, f: { dateStyle: 'long', timeStyle: 'short' } } as const;
  return new Intl.DateTimeFormat(around().locale, styles[format as keyof typeof styles]).format(atMs);
}
