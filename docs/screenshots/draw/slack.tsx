import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Block, Message } from 'slack-blocks-to-jsx';
import { avatars, element } from './page.ts';
import type { Said, Scene, Theme } from './scene.ts';

/** Draws what was said in a Slack channel, or the app's home, with slack-blocks-to-jsx. */
export function drawSlack({ said, surface }: Scene, theme: Theme): HTMLElement {
  const place = element('div', { class: `slack ${theme}` }, []);
  const title = { channel: '# newsdesk', thread: 'Thread · # newsdesk', home: 'Quipu' }[surface];
  flushSync(() =>
    createRoot(place).render(
      <>
        <header>{title}</header>
        {said.map((each, n) => (
          <Line key={String(n)} said={each} theme={theme} surface={surface} />
        ))}
      </>,
    ),
  );
  return place;
}

function Line({ said, theme, surface }: { said: Said; theme: Theme; surface: Scene['surface'] }) {
  if (said.kind === 'used') return null;
  if (said.kind === 'person') {
    const elements = [{ type: 'text', text: said.text }];
    const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }] as unknown as Block[];
    return (
      <div className="person">
        <Message name="Ana" logo={avatars.ana} time={new Date(said.atMs)} theme={theme} blocks={blocks} />
      </div>
    );
  }
  const { blocks } = withoutVerbatim(said.body) as { blocks: Block[] };
  if (surface === 'home') return <Message name="" logo="" theme={theme} blocks={blocks} withoutWrapper />;
  return (
    <>
      {/* The library draws messages for everybody only. */}
      {said.isPrivate && <p className="private">◉ Only visible to you</p>}
      <Message name="Quipu" logo={avatars.quipu} time={new Date(said.atMs)} theme={theme} blocks={blocks} />
    </>
  );
}

/**
 * `verbatim` tells Slack not to look for links in words; links that are marked as such stay links. The library takes it
 * to mean that nothing is marked.
 */
function withoutVerbatim(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body, (key, value) => (key === 'verbatim' ? undefined : value)));
}
