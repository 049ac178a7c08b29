import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { DiscordMessage, DiscordWords } from '../../../page/draw/discord.tsx';
import { type Theme, themes } from '../../../page/draw/scene.ts';
import { SlackBlocks, SlackMessage, SlackWords } from '../../../page/draw/slack.tsx';
import type { ChatPlatform, Said, Scene } from './scene.ts';

const titles = {
  en: {
    discord: { channel: '# newsdesk', thread: 'Humanitarian support', home: '' },
    slack: { channel: '# newsdesk', thread: 'Thread · # newsdesk', home: 'Quipu' },
  },
  es: {
    discord: { channel: '# redacción', thread: 'Ayuda humanitaria', home: '' },
    slack: { channel: '# redacción', thread: 'Hilo · # redacción', home: 'Quipu' },
  },
} as const;

const noAction = () => {};

/** A scene, once in each theme, at the width of a phone. */
function Sheet({ platform, scene }: { platform: ChatPlatform; scene: Scene }) {
  return (
    <main>
      <p className="asked">{scene.asked}</p>
      <div className="phones">
        {themes.map((theme) => (
          <div key={theme} className={`phone drawn ${platform} ${theme}`}>
            <header>{titles[scene.language][platform][scene.surface]}</header>
            {scene.said.map((said, n) => (
              <Line key={n} said={said} before={scene.said[n - 1]} {...{ platform, scene, theme }} />
            ))}
          </div>
        ))}
      </div>
    </main>
  );
}

function Line({
  said,
  before,
  platform,
  scene,
  theme,
}: {
  said: Said;
  before: Said | undefined;
  platform: ChatPlatform;
  scene: Scene;
  theme: Theme;
}) {
  if (said.kind === 'used') return null;
  if (said.kind === 'person')
    return platform === 'discord' ? <DiscordWords said={said} /> : <SlackWords said={said} theme={theme} />;
  if (platform === 'discord')
    return <DiscordMessage said={said} command={before?.kind === 'used' ? before.command : null} onAction={noAction} />;
  if (scene.surface === 'home')
    return (
      <div className="home">
        <SlackBlocks body={said.body} theme={theme} onAction={noAction} />
      </div>
    );
  return <SlackMessage said={said} theme={theme} onAction={noAction} />;
}

/** Puts a scene on the page. */
function draw(platform: ChatPlatform, scene: Scene): void {
  document.documentElement.lang = scene.language;
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  flushSync(() => createRoot(place).render(<Sheet platform={platform} scene={scene} />));
}

Object.assign(globalThis, { draw });
