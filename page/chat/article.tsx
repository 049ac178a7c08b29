import { Fragment, useEffect, useRef } from 'react';
import type { Article } from '../../src/corpus/article.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useLoaded } from '../parts/hooks.ts';
import { words } from '../words/words.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article with the sentences that are cited, each with its number; the first of them is scrolled to. */
export interface Marked {
  readonly articleId: string;
  readonly spans: readonly (Span & { readonly number: number | null })[];
}

/** The article as it is now, with what is quoted of it marked. */
export function ArticleDialog({ marked, onClose }: { marked: Marked; onClose: () => void }) {
  const { value: article, error } = useLoaded<Article>(`/api/sources/${encodeURIComponent(marked.articleId)}`);
  const first = useRef<HTMLElement>(null);
  useEffect(() => {
    if (article) first.current?.scrollIntoView({ block: 'center' });
  }, [article]);
  return (
    <Dialog title={article?.title ?? words.article.title} onClose={onClose}>
      {error !== null && <p role="alert">{error}</p>}
      {article !== null && (
        <>
          <p>
            {article.publisher}
            {article.author === null ? '' : `, ${article.author}`}, {article.published}
            {article.updated === null ? '' : words.article.changed(article.updated)},{' '}
            {words.corpus.kinds[article.kind] ?? article.kind}
            {article.rendition === 'brief' ? words.article.brief : ''}.{' '}
            {/^https?:/.test(article.url) && (
              <a href={article.url} target="_blank" rel="noreferrer noopener">
                {words.evidence.atOutlet}
              </a>
            )}
          </p>
          {/* Long texts are read with the arrow keys. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
          <section className="article" aria-label={words.article.text} tabIndex={0}>
            {pieces(article.text, marked.spans).map(({ text, number, isMarked }, n) =>
              isMarked ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a text's pieces never change places
                <mark key={n} ref={first.current === null ? first : undefined}>
                  {text}
                  {number !== null && <sup> [{number}]</sup>}
                </mark>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a text's pieces never change places
                <Fragment key={n}>{text}</Fragment>
              ),
            )}
          </section>
        </>
      )}
    </Dialog>
  );
}

/** A text cut at the spans; of spans that overlap the first counts. */
function pieces(text: string, spans: Marked['spans']) {
  const found: { readonly text: string; readonly number: number | null; readonly isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end, number } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    found.push({ text: text.slice(at, start), number: null, isMarked: false });
    found.push({ text: text.slice(start, end), number, isMarked: true });
    at = end;
  }
  found.push({ text: text.slice(at), number: null, isMarked: false });
  return found.filter((piece) => piece.text !== '');
}
