import { useEffect, useRef, useState } from 'react';
import {
  type OfferedCommand,
  type Said,
  type SurfaceName,
  surfaceNames,
} from '../../src/platform/web/playground/shapes.ts';
import type { FromPerson, Theme } from '../draw/scene.ts';
import { useLoaded, useRemembered } from '../parts/hooks.ts';
import { send, wordsOf } from '../parts/server.ts';
import { words } from '../words/words.ts';
import { ArticleDialog, type Marked } from './article.tsx';
import { Composer } from './composer.tsx';
import { DrawnMessage, DrawnWords } from './drawn.tsx';
import { Evidence } from './evidence.tsx';
import { MessageMenu } from './menu.tsx';
import { Switch, surfaces } from './switch.tsx';

const widths = ['phone', 'desktop'] as const;

type Line = { readonly kind: 'words'; readonly said: FromPerson } | { readonly kind: 'bot'; readonly said: Said };
/** What a person did, without what the page adds to it. */
export type Doing =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'command'; readonly command: string; readonly args: Readonly<Record<string, string | boolean>> }
  | { readonly kind: 'action'; readonly action: string };

const newTalk = () => crypto.randomUUID();
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? null;

/** The chat: what is said, drawn as a platform would show it, and beside it what an answer stands on. */
export function ChatView({ theme }: { theme: Theme }) {
  const [surface, setSurface] = useRemembered<SurfaceName>('surface', surfaceNames, 'discord');
  const [width, setWidth] = useRemembered('width', widths, 'desktop');
  const commands = useLoaded<readonly OfferedCommand[]>('/page/commands');
  const [talk, setTalk] = useState(newTalk);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [status, setStatus] = useState('');
  const [selected, setSelected] = useState<Said | null>(null);
  const [article, setArticle] = useState<Marked | null>(null);
  const end = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line is scrolled to
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [lines]);

  const act = async (doing: Doing) => {
    if (doing.kind === 'words' && doing.words.trim() !== '' && !doing.words.trim().startsWith('/'))
      setLines((all) => [...all, { kind: 'words', said: { kind: 'person', text: doing.words, atMs: Date.now() } }]);
    setStatus(words.chat.asking);
    try {
      const said = await send<Said>('/page/say', { ...doing, talk, timeZone });
      setStatus(said === null ? words.chat.silence : words.chat.answered);
      if (said === null) return;
      setLines((all) => [...all, { kind: 'bot', said }]);
      if (said.data !== null) setSelected(said);
    } catch (error) {
      setStatus(wordsOf(error));
    }
  };

  const begin = () => {
    setTalk(newTalk());
    setLines([]);
    setSelected(null);
    setStatus(words.chat.begun);
  };

  const onAction = (action: string) => void act({ kind: 'action', action });
  return (
    <div className="chat">
      <section aria-labelledby="conversation" className={`talk ${width}`}>
        <div className="bar">
          <h2 id="conversation">{words.chat.conversation}</h2>
          <Switch legend={words.chat.drawnAs} all={surfaces} value={surface} onChange={setSurface} />
          <Switch legend={words.chat.width} all={widthLabels} value={width} onChange={setWidth} />
          <button type="button" onClick={begin}>
            {words.chat.anew}
          </button>
        </div>
        <div className={`drawn ${surface} ${theme}`}>
          <header># newsdesk</header>
          {lines.length === 0 && <Opening surface={surface} />}
          <div role="log" aria-label={words.chat.said}>
            {lines.map((line, n) =>
              line.kind === 'words' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added
                <div key={n} className="line">
                  <DrawnWords said={line.said} surface={surface} theme={theme} />
                  <MessageMenu text={line.said.text} commands={commands.value ?? []} onPick={act} />
                </div>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added
                <div key={n} className="line">
                  <DrawnMessage said={line.said} surface={surface} theme={theme} onAction={onAction} />
                  {line.said.data !== null && (
                    <button
                      type="button"
                      className="behind"
                      aria-pressed={selected?.id === line.said.id}
                      onClick={() => setSelected(line.said)}
                    >
                      {words.chat.behind}
                    </button>
                  )}
                </div>
              ),
            )}
          </div>
          <div ref={end} />
        </div>
        <Composer commands={commands.value ?? []} onDo={act} />
        <p role="status">{status}</p>
      </section>
      <Evidence said={selected} onArticle={setArticle} />
      {article !== null && <ArticleDialog marked={article} onClose={() => setArticle(null)} />}
    </div>
  );
}

const widthLabels = [
  { value: 'phone', label: words.chat.phone },
  { value: 'desktop', label: words.chat.desktop },
] as const;

function Opening({ surface }: { surface: SurfaceName }) {
  return <p className="aside">{words.chat.opening(surface === 'discord' ? 'Discord' : 'Slack')}</p>;
}
