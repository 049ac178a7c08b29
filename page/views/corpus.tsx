import { type DragEvent, type FormEvent, useState } from 'react';
import type { ListedArticle } from '../../src/corpus/listed.ts';
import type { Brought, FollowedFeed, Version } from '../../src/platform/web/http/settings.ts';
import { ArticleDialog } from '../chat/article.tsx';
import { useLoaded } from '../parts/hooks.ts';
import { ask, wordsOf } from '../parts/server.ts';
import { words } from '../words/words.ts';

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
  if (corpus === null) return <p role="status">{words.frame.reading}</p>;
  const needle = wanted.trim().toLowerCase();
  const shown = corpus.articles.filter(({ id, title, publisher }) =>
    [id, title, publisher].some((each) => each.toLowerCase().includes(needle)),
  );
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{words.corpus.title}</h2>
      <p>{outlets(corpus.articles)}</p>
      {!corpus.isComplete && <p>{words.corpus.building}</p>}
      <BringIn onDone={again} />
      {corpus.problems.length > 0 && (
        <>
          <h3>{words.corpus.problems}</h3>
          <ul>
            {corpus.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.corpus.all}</h3>
      <label>
        {words.corpus.filter}
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
  return `${words.corpus.counts(articles.length, all.length)}: ${named}`;
}

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
    <section className="wide" tabIndex={0} aria-label={words.corpus.table}>
      <table>
        <caption>{words.corpus.shown(newest.length, articles.length)}</caption>
        <thead>
          <tr>
            {words.corpus.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
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
                {undated ? words.article.undated : <time>{published}</time>}
                {updated === null ? '' : words.article.changed(updated)}
              </td>
              <td>{kindOf(kind, rendition)}</td>
              <td>{(versions[id]?.length ?? 0) + 1}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function kindOf(kind: string, rendition: string): string {
  const said = words.corpus.kinds[kind] ?? kind;
  return rendition === 'brief' ? words.corpus.summary(said) : said;
}

/** Files that are dropped or picked, or links that are pasted. */
function BringIn({ onDone }: { onDone: () => void }) {
  const [rows, setRows] = useState<readonly Brought[]>([]);
  const [status, setStatus] = useState('');
  const [isOver, setOver] = useState(false);
  const bring = async (form: FormData) => {
    setStatus(words.frame.reading);
    try {
      const brought = (await ask<readonly Brought[]>('/page/import', { method: 'POST', body: form })) ?? [];
      setRows(brought);
      const refused = brought.filter(({ outcome }) => outcome === 'refused' || outcome === 'kept aside').length;
      setStatus(words.corpus.came(brought.length - refused, refused));
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
      <h3>{words.corpus.bring}</h3>
      <label>
        {words.corpus.files}
        <input type="file" name="file" multiple />
      </label>
      <label>
        {words.corpus.links}
        <textarea name="links" rows={2} placeholder="https://example.org/story" />
      </label>
      <button type="submit" className="primary">
        {words.corpus.bringIn}
      </button>
      <p role="status">{status}</p>
      {rows.length > 0 && (
        <ul>
          {rows.map(({ source, outcome, title, id, reason, missing }) => (
            <li key={source}>
              <b>{words.corpus.outcomes[outcome] ?? outcome}</b>: {title ?? source}
              {id === null ? '' : ` (${id})`}
              {reason === null ? '' : `: ${reason}`}
              {missing.length === 0 ? '' : words.corpus.notFound(missing.join('; '))}
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
      <h3>{words.corpus.feeds}</h3>
      {all.length === 0 && (
        <p>
          {words.corpus.noFeed[0]}
          <code>quipu feeds add ADDRESS</code>
          {words.corpus.noFeed[1]}
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

const instant = (atMs: number) =>
  new Date(atMs).toLocaleString(words.language, { dateStyle: 'medium', timeStyle: 'short' });

function stateOf({ isGone, failures, error, succeededAtMs, nextAtMs }: FollowedFeed): string {
  if (isGone) return words.corpus.gone;
  const last = succeededAtMs === null ? words.corpus.neverRead : words.corpus.lastRead(instant(succeededAtMs));
  const next = nextAtMs === 0 ? '' : words.corpus.next(instant(nextAtMs));
  return failures === 0 ? `${last}${next}` : `${words.corpus.failed(failures, error)}${last}${next}`;
}
