import { type FormEvent, useEffect, useState } from 'react';
import { type Said, type SurfaceName, surfaceNames } from '../../src/platform/web/playground/shapes.ts';
import { DrawnMessage } from '../chat/drawn.tsx';
import { Switch, surfaces } from '../chat/switch.tsx';
import type { Theme } from '../draw/scene.ts';
import { useRemembered } from '../parts/hooks.ts';
import { send, wordsOf } from '../parts/server.ts';
import { words } from '../words/words.ts';

/** The digest as it would go out now. Nothing is sent, and nothing counts as told. */
export function DigestView({ theme }: { theme: Theme }) {
  const [surface, setSurface] = useRemembered<SurfaceName>('surface', surfaceNames, 'discord');
  const [args, setArgs] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState<readonly Said[]>([]);
  const [status, setStatus] = useState('');

  useEffect(() => {
    let isWanted = true;
    setStatus(words.digest.making);
    send<Said>('/page/say', { kind: 'command', command: 'digest preview', args, talk: 'digest', timeZone: null }).then(
      (answer) => {
        if (!isWanted) return;
        setSaid(answer === null ? [] : [answer]);
        setStatus('');
      },
      (error: unknown) => isWanted && setStatus(wordsOf(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [args]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = ['since', 'topic'].map((name) => [name, String(form.get(name) ?? '')] as const);
    setArgs(Object.fromEntries(given.filter(([, value]) => value !== '')));
  };
  const more = async (action: string) => {
    const answer = await send<Said>('/page/say', { kind: 'action', action, talk: 'digest', timeZone: null });
    if (answer) setSaid((all) => [...all, answer]);
  };
  return (
    <section aria-labelledby="digest" className="talk desktop">
      <h2 id="digest">{words.digest.title}</h2>
      <form className="inline" onSubmit={submit}>
        <label>
          {words.digest.since}
          <input type="date" name="since" />
        </label>
        <label>
          {words.digest.about}
          <input name="topic" maxLength={40} />
        </label>
        <button type="submit">{words.digest.show}</button>
      </form>
      <Switch legend={words.chat.drawnAs} all={surfaces} value={surface} onChange={setSurface} />
      <p role="status">{status}</p>
      <div className={`drawn ${surface} ${theme}`}>
        {said.map((each) => (
          <DrawnMessage
            key={each.id}
            said={each}
            surface={surface}
            theme={theme}
            onAction={(action) => void more(action).catch((error) => setStatus(wordsOf(error)))}
          />
        ))}
      </div>
    </section>
  );
}
