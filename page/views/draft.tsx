import { type FormEvent, useState } from 'react';
import type { Citation } from '../../src/answer/answer.ts';
import type { Draft, DraftSentence } from '../../src/answer/check/draft-shape.ts';
import { maxDraftChars } from '../../src/answer/limits.ts';
import { ArticleDialog, type Marked } from '../chat/article.tsx';
import { send, wordsOf } from '../parts/server.ts';
import { words } from '../words/words.ts';

/** A text before it is published, held against the articles sentence by sentence. */
export function DraftView() {
  const [draft, setDraft] = useState('');
  const [checked, setChecked] = useState<{ readonly text: string; readonly result: Draft } | null>(null);
  const [status, setStatus] = useState('');
  const [open, setOpen] = useState<Marked | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setStatus(words.frame.reading);
    try {
      const result = await send<Draft>('/api/check-draft', { draft });
      if (result) setChecked({ text: draft.trim(), result });
      setStatus(result === null ? '' : summary(result));
    } catch (error) {
      setStatus(wordsOf(error));
    }
  };
  return (
    <section aria-labelledby="draft">
      <h2 id="draft">{words.views.draft}</h2>
      <form onSubmit={submit}>
        <label>
          {words.draft.text(maxDraftChars.toLocaleString(words.language))}
          <textarea
            rows={10}
            maxLength={maxDraftChars}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
        </label>
        <button type="submit" className="primary" disabled={draft.trim() === ''}>
          {words.draft.check}
        </button>
      </form>
      <p role="status">{status}</p>
      {checked !== null && <Findings {...checked} onOpen={setOpen} />}
      {open !== null && <ArticleDialog marked={open} onClose={() => setOpen(null)} />}
    </section>
  );
}

const of = ({ sentences }: Draft, ...wanted: readonly DraftSentence['verdict'][]) =>
  sentences.filter(({ verdict }) => wanted.includes(verdict));

function summary(draft: Draft): string {
  const [otherwise, near, missing, borneOut] = [
    of(draft, 'disputed'),
    of(draft, 'near'),
    of(draft, 'not-found'),
    of(draft, 'corroborated', 'single-source'),
  ];
  return words.draft.summary(otherwise.length, near.length, missing.length, borneOut.length);
}

const hasFigure = ({ parts }: DraftSentence): boolean =>
  parts.some(({ differences }) => differences.some(({ claimed }) => /\p{N}/u.test(claimed)));

const { verdicts } = words.draft;

/** What the articles say otherwise, figures first; then the whole text with a verdict at each sentence. */
function Findings({ text, result, onOpen }: { text: string; result: Draft; onOpen: (marked: Marked) => void }) {
  const otherwise = of(result, 'disputed');
  const inOrder = [...otherwise.filter(hasFigure), ...otherwise.filter((sentence) => !hasFigure(sentence))];
  return (
    <>
      {inOrder.length > 0 && <h3>{words.draft.otherwise}</h3>}
      {inOrder.map((sentence) => (
        <Otherwise key={sentence.span.start} sentence={sentence} citations={result.citations} onOpen={onOpen} />
      ))}
      <h3>{words.draft.whole}</h3>
      <p className="draft">{marked(text, result.sentences)}</p>
      <details>
        <summary>{words.draft.each}</summary>
        <ul>
          {result.sentences.map((sentence) => (
            <li key={sentence.span.start}>
              {sentence.text} <b>{verdicts[sentence.verdict]}</b>
              <Evidence sentence={sentence} citations={result.citations} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** The text as it was, each sentence with its verdict; what is between sentences stays. */
function marked(text: string, sentences: readonly DraftSentence[]) {
  const pieces = [];
  let at = 0;
  for (const { span, verdict } of sentences) {
    pieces.push(text.slice(at, span.start));
    pieces.push(
      <span key={span.start} className={`verdict ${verdict}`} title={verdicts[verdict]}>
        {text.slice(span.start, span.end)}
        {verdict === 'disputed' && <sup> {verdicts.disputed}</sup>}
      </span>,
    );
    at = span.end;
  }
  return [...pieces, text.slice(at)];
}

interface Shown {
  readonly sentence: DraftSentence;
  readonly citations: readonly Citation[];
  readonly onOpen: (marked: Marked) => void;
}

function Otherwise({ sentence, citations, onOpen }: Shown) {
  const differences = sentence.parts.flatMap((part) => part.differences);
  return (
    <article className="finding">
      <h4>{sentence.text}</h4>
      <ul>
        {differences.map(({ claimed, found, citations: own }) => (
          <li key={`${claimed} ${found} ${own.join(' ')}`}>
            {words.draft.inDraft} <strong>{claimed}</strong> ·{' '}
            {own
              .flatMap((number) => citations.filter((each) => each.number === number))
              .map(({ publisher }) => publisher)
              .join(', ')}
            : <strong>{found}</strong>
          </li>
        ))}
      </ul>
      <Evidence sentence={sentence} citations={citations} onOpen={onOpen} />
    </article>
  );
}

function Evidence({ sentence, citations, onOpen }: Shown) {
  const numbers = new Set(sentence.parts.flatMap(({ lines }) => lines.flatMap((line) => line.citations)));
  const own = citations.filter(({ number }) => numbers.has(number));
  return own.map((citation) => (
    <figure key={citation.number} className="excerpt">
      <figcaption>{words.evidence.source(citation)}</figcaption>
      <blockquote>{citation.excerpt}</blockquote>
      <button
        type="button"
        onClick={() =>
          onOpen({ articleId: citation.articleId, spans: [{ ...citation.span, number: citation.number }] })
        }
      >
        {words.evidence.show(citation.number)}
      </button>
    </figure>
  ));
}
