import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { ChatView } from './chat/chat.tsx';
import { type Theme, themes } from './draw/scene.ts';
import { useRemembered } from './parts/hooks.ts';
import { whenSignedOut } from './parts/server.ts';
import { SignIn } from './sign-in.tsx';
import { CorpusView } from './views/corpus.tsx';
import { DigestView } from './views/digest.tsx';
import { DraftView } from './views/draft.tsx';
import { GapsView } from './views/gaps.tsx';
import { KeptView } from './views/kept.tsx';
import { words } from './words/words.ts';

const views = [
  { path: '/', label: words.views.ask },
  { path: '/draft', label: words.views.draft },
  { path: '/corpus', label: words.views.corpus },
  { path: '/digest', label: words.views.digest },
  { path: '/gaps', label: words.views.gaps },
] as const;

const systemTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** The whole page: the way around, and the view that the address names. */
export function App() {
  const [path, setPath] = useState(location.pathname);
  const [isSignedOut, setSignedOut] = useState(false);
  const [theme, setTheme] = useRemembered('theme', themes, systemTheme());
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    whenSignedOut(() => setSignedOut(true));
    const back = () => setPath(location.pathname);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const to = new URL(event.currentTarget.href).pathname;
    history.pushState(null, '', to);
    setPath(to);
    main.current?.focus();
  };

  return (
    <>
      <a className="skip" href="#main">
        {words.frame.toContent}
      </a>
      <header className="top">
        <h1>Quipu</h1>
        <nav aria-label={words.frame.views}>
          {views.map(({ path: to, label }) => (
            <a key={to} href={to} aria-current={to === path ? 'page' : undefined} onClick={go}>
              {label}
            </a>
          ))}
        </nav>
        <button
          type="button"
          aria-pressed={theme === 'dark'}
          onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        >
          {words.frame.dark}
        </button>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {isSignedOut ? <SignIn onDone={() => setSignedOut(false)} /> : <View path={path} theme={theme} />}
      </main>
    </>
  );
}

function View({ path, theme }: { path: string; theme: Theme }) {
  if (path.startsWith('/a/')) return <KeptView kept={path.slice('/a/'.length)} />;
  switch (path) {
    case '/':
      return <ChatView theme={theme} />;
    case '/draft':
      return <DraftView />;
    case '/corpus':
      return <CorpusView />;
    case '/digest':
      return <DigestView theme={theme} />;
    case '/gaps':
      return <GapsView />;
    default:
      return (
        <section>
          <h2>{words.frame.nothingHere}</h2>
          <p>{words.frame.noView}</p>
        </section>
      );
  }
}
