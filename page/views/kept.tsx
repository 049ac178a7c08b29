import { useState } from 'react';
import type { Block } from '../../src/chat/reply.ts';
import type { sourcesSince } from '../../src/platform/web/kept/kept.ts';
import { ArticleDialog } from '../chat/article.tsx';
import { Blocks } from '../parts/blocks.tsx';
import { useLoaded } from '../parts/hooks.ts';
import { ask, wordsOf } from '../parts/server.ts';
import { words } from '../words/words.ts';

type Source = Awaited<ReturnType<typeof sourcesSince>>[number];

interface KeptAnswer {
  readonly asked: string;
  readonly atMs: number;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
}

const forms = [
  { name: 'quipu.md', label: words.kept.markdown },
  { name: 'quipu.json', label: 'CSL-JSON' },
  { name: 'quipu.bib', label: 'BibTeX' },
] as const;

/** An answer as it was given, under its address, with what became of its articles since. */
export function KeptView({ kept }: { kept: string }) {
  const path = `/page/kept/${encodeURIComponent(kept)}`;
  const { value: answer, error } = useLoaded<KeptAnswer>(path);
  const [isDeleted, setDeleted] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  if (error !== null) return <p role="alert">{error}</p>;
  if (isDeleted) return <p role="status">{words.kept.deleted}</p>;
  if (answer === null) return <p role="status">{words.frame.reading}</p>;
  const remove = () =>
    ask(path, { method: 'DELETE' }).then(
      () => setDeleted(true),
      (reason: unknown) => setTrouble(wordsOf(reason)),
    );
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{answer.asked === '' ? words.kept.untitled : answer.asked}</h2>
      <p>
        {words.kept.given}{' '}
        <time dateTime={new Date(answer.atMs).toISOString()}>
          {new Date(answer.atMs).toLocaleString(words.language, { dateStyle: 'long', timeStyle: 'short' })}
        </time>
        .
      </p>
      <Since sources={answer.sources} />
      <Blocks all={answer.blocks} />
      <h3>{words.kept.articles}</h3>
      <ul>
        {answer.sources.map((source) => (
          <li key={source.id}>
            {source.since === 'gone' ? (
              source.title
            ) : (
              <button type="button" className="plain" onClick={() => setOpen(source.id)}>
                {source.title}
              </button>
            )}
            , {source.publisher}, {source.undated ? words.article.undated : source.published}:{' '}
            {words.kept.since[source.since]}
          </li>
        ))}
      </ul>
      <h3>{words.kept.take}</h3>
      <p className="row">
        {forms.map(({ name, label }) => (
          <a key={name} href={`${path}/${name}`} download={name}>
            {label}
          </a>
        ))}
      </p>
      <p>
        <button type="button" onClick={() => void remove()}>
          {words.kept.remove}
        </button>{' '}
        {words.kept.whoever}
      </p>
      <p role="alert">{trouble}</p>
      {open !== null && <ArticleDialog marked={{ articleId: open, spans: [] }} onClose={() => setOpen(null)} />}
    </section>
  );
}

function Since({ sources }: { sources: readonly Source[] }) {
  const touched = sources.filter(({ since }) => since !== 'same').length;
  if (touched === 0) return <p>{words.kept.same}</p>;
  return (
    <p className="warning">
      <strong>{words.kept.touched(touched)}</strong>
    </p>
  );
}
