import { drawDiscord } from './discord.ts';
import { element } from './page.ts';
import { type ChatPlatform, type Scene, themes } from './scene.ts';
import { drawSlack } from './slack.tsx';

/** Puts a scene on the page, once in each theme, at the width of a phone. */
function draw(platform: ChatPlatform, scene: Scene): void {
  const phones = themes.map((theme) =>
    element('div', { class: 'phone' }, [platform === 'discord' ? drawDiscord(scene, theme) : drawSlack(scene, theme)]),
  );
  document.body.replaceChildren(
    element('main', {}, [element('p', { class: 'asked' }, [scene.asked]), element('div', { class: 'phones' }, phones)]),
  );
}

Object.assign(globalThis, { draw });
