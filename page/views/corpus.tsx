import { type DragEvent, type FormEvent, useState } from 'react';
import type { ListedArticle } from '../../src/corpus/listed.ts';
import type { Brought, FollowedFeed, Version } from '../../src/platform/web/http/settings.ts';
import { ArticleDialog } from '../chat/article.tsx';
import { useLoaded } from '../parts/hooks.ts';
import { ask, wordsOf } from '../parts/server.ts';

interface Corpus {
  readonly articles: readonly ListedArticle[];
  readonly isComplete: boolean;
  readonly problems: readonly string[];
  readonly versions: Readonly<Record<string, readonly Version[]>>;
  readonly feeds: readonly FollowedFeed[];
}

/** What the bot answers from: outlets, articles, versions, feeds; and a way to bring more in. */
export function CorpusView() {
  const { value: corpus, error, again } = useLoaded<Corpus>('/page/corpus');
  const [open, setOpen] = useState<string | null>(null);
  const [wanted, setWanted] = useState('');
  if (error !== null) return <p role="alert">{error}</p>;
  if (corpus === null) return <p role="status">Reading…</p>;
  const needle = wanted.trim().toLowerCase();
  const shown = corpus.articles.filter(({ id, title, publisher }) =>
    [id, title, publisher].some((each) => each.toLowerCase().includes(needle)),
  );
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">Articles</h2>
      <p>{outlets(corpus.articles)}</p>
      {!corpus.isComplete && <p>The index is still being built: answers come from what is ready.</p>}
      <BringIn onDone={again} />
      {corpus.problems.length > 0 && (
        <>
          <h3>To be put right</h3>
          <ul>
            {corpus.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
      <h3>All of them</h3>
      <label>
        Only those with these words in title, outlet or id
        <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      <ArticleTable articles={shown} versions={corpus.versions} onOpen={setOpen} />
      <Feeds all={corpus.feeds} />
      {open !== null && <ArticleDialog marked={{ articleId: open, spans: [] }} onClose={() => setOpen(null)} />}
    </section>
  );
}

function outlets(articles: readonly ListedArticle[]): string {
  const counts = new Map<string, number>();
  for (const { publisher } of articles) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const all = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const named = all.map(([name, count]) => `${name} (${count})`).join(', ');
  return `${counted(articles.length, 'article')} from ${counted(all.length, 'outlet')}: ${named}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** More would only be scrolled past. */
const maxRows = 500;

function ArticleTable({
  articles,
  versions,
  onOpen,
}: {
  articles: readonly ListedArticle[];
  versions: Corpus['versions'];
  onOpen: (id: string) => void;
}) {
  const newest = [...articles].sort((a, b) => (a.published < b.published ? 1 : -1)).slice(0, maxRows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="wide" tabIndex={0} aria-label="All articles">
      <table>
        <caption>
          {newest.length} of {articles.length} articles, the newest first
        </caption>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Outlet</th>
            <th scope="col">Published</th>
            <th scope="col">Kind</th>
            <th scope="col">Versions</th>
          </tr>
        </thead>
        <tbody>
          {newest.map(({ id, title, publisher, published, undated, updated, kind, rendition }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" className="plain" onClick={() => onOpen(id)}>
                  {title}
                </button>
              </th>
              <td>{publisher}</td>
              <td>
                {undated ? 'no date given' : published}
                {updated === null ? '' : `, changed ${updated}`}
              </td>
              <td>{rendition === 'brief' ? `${kind}, Quipu's summary` : kind}</td>
              <td>{(versions[id]?.length ?? 0) + 1}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Files that are dropped or picked, or links that are pasted. */
function BringIn({ onDone }: { onDone: () => void }) {
  const [rows, setRows] = useState<readonly Brought[]>([]);
  const [status, setStatus] = useState('');
  const [isOver, setOver] = useState(false);
  const bring = async (form: FormData) => {
    setStatus('Reading…');
    try {
      const brought = (await ask<readonly Brought[]>('/page/import', { method: 'POST', body: form })) ?? [];
      setRows(brought);
      const refused = brought.filter(({ outcome }) => outcome === 'refused' || outcome === 'kept aside').length;
      setStatus(`${brought.length - refused} came in, ${refused} did not.`);
      onDone();
    } catch (error) {
      setStatus(wordsOf(error));
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const form = new FormData();
    for (const file of event.dataTransfer.files) form.append('file', file);
    const link = event.dataTransfer.getData('text/uri-list').split(/\s+/)[0] ?? '';
    if (event.dataTransfer.files.length === 0 && link !== '') form.append('link', link);
    void bring(form);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const links = String(form.get('links') ?? '').split(/\s+/);
    form.delete('links');
    for (const link of links) if (link !== '') form.append('link', link);
    void bring(form);
  };
  return (
    <form
      className={isOver ? 'drop over' : 'drop'}
      onSubmit={submit}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>Bring articles in</h3>
      <label>
        Files: web pages, PDF, Markdown, text (or drop them here)
        <input type="file" name="file" multiple />
      </label>
      <label>
        Links, one a line
        <textarea name="links" rows={2} placeholder="https://example.org/story" />
      </label>
      <button type="submit" className="primary">
        Bring in
      </button>
      <p role="status">{status}</p>
      {rows.length > 0 && (
        <ul>
          {rows.map(({ source, outcome, title, id, reason, missing }) => (
            <li key={source}>
              <b>{outcome}</b>: {title ?? source}
              {id === null ? '' : ` (${id})`}
              {reason === null ? '' : `: ${reason}`}
              {missing.length === 0 ? '' : `; not found: ${missing.join('; ')}`}
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

function Feeds({ all }: { all: readonly FollowedFeed[] }) {
  return (
    <>
      <h3>Feeds</h3>
      {all.length === 0 && (
        <p>
          No feed is followed. <code>quipu feeds add ADDRESS</code> follows one, and so does the setting FEEDS.
        </p>
      )}
      <ul>
        {all.map((feed) => (
          <li key={feed.address}>
            {feed.title ?? feed.address}: {stateOf(feed)}
          </li>
        ))}
      </ul>
    </>
  );
}

const instant = (atMs: number) => new Date(atMs).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function stateOf({ isGone, failures, error, succeededAtMs, nextAtMs }: FollowedFeed): string {
  if (isGone) return 'gone for good';
  const last = succeededAtMs === null ? 'never read yet' : `last read ${instant(succeededAtMs)}`;
  const next = nextAtMs === 0 ? '' : `, next ${instant(nextAtMs)}`;
  return failures === 0 ? `${last}${next}` : `failed ${failures} times (${error ?? 'no reason known'}); ${last}${next}`;
}
