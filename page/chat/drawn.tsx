import { lazy, Suspense } from 'react';
import type { Said as SaidByServer, SurfaceName } from '../../src/platform/web/playground/shapes.ts';
import { DiscordMessage, DiscordWords } from '../draw/discord.tsx';
import type { FromPerson, OnAction, Theme } from '../draw/scene.ts';
import { words } from '../words/words.ts';

// Slack's library is the larger part of the page: it is loaded when it is first looked at.
const SlackMessage = lazy(async () => ({ default: (await import('../draw/slack.tsx')).SlackMessage }));
const SlackWords = lazy(async () => ({ default: (await import('../draw/slack.tsx')).SlackWords }));

/** A message of the bot as the platform shows it; a line where it shows none. */
export function DrawnMessage({
  said,
  surface,
  theme,
  onAction,
}: {
  said: SaidByServer;
  surface: SurfaceName;
  theme: Theme;
  onAction: OnAction;
}) {
  const body = said.bodies[surface];
  if (body === undefined) return <p className="aside">{words.chat.onOtherOnly}</p>;
  const message = { kind: 'bot', body, isPrivate: said.isPrivate, atMs: said.atMs } as const;
  return surface === 'discord' ? (
    <DiscordMessage said={message} command={said.command} onAction={onAction} />
  ) : (
    <Suspense fallback={<p className="aside">{words.frame.loading}</p>}>
      <SlackMessage said={message} theme={theme} onAction={onAction} />
    </Suspense>
  );
}

export function DrawnWords({ said, surface, theme }: { said: FromPerson; surface: SurfaceName; theme: Theme }) {
  return surface === 'discord' ? (
    <DiscordWords said={said} />
  ) : (
    <Suspense fallback={<p className="aside">{words.frame.loading}</p>}>
      <SlackWords said={said} theme={theme} />
    </Suspense>
  );
}
