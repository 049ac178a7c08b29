import { useEffect, useState } from 'react';
import type { Answer, Citation } from '../../src/answer/answer.ts';
import type { Counted, Why } from '../../src/answer/ask/why.ts';
import { send } from '../parts/server.ts';
import { words } from '../words/words.ts';
import type { Marked } from './article.tsx';

/** Why these sentences: what was understood, how sure it is that there is an answer, and what each sentence scored. */
export function WhyPart({ answer, onArticle }: { answer: Answer; onArticle: (marked: Marked) => void }) {
  const { question, citations } = answer;
  const [why, setWhy] = useState<Why | null>(null);
  useEffect(() => {
    let isWanted = true;
    setWhy(null);
    send<Why>('/page/why', { question }).then(
      (found) => isWanted && setWhy(found),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [question]);
  if (why === null) return null;
  const shown = why.sentences.filter(({ isShown }) => isShown);
  const near = why.sentences.filter(({ isShown }) => !isShown);
  const { enough } = why;
  // "Who says so?" is answered from what was said before: nothing was looked up for it.
  const isOfThis = citations.length === 0 || citations.some((one) => shown.some((other) => isIn(one, other)));
  if (!isOfThis) return null;
  return (
    <>
      <h3>{words.why.title}</h3>
      <p>
        {words.why.asked(why.asked)}
        {why.names.length > 0 && words.why.names(why.names)}
        {words.why.lookedUp(why.terms, why.passages)}
        {why.corrections.map(({ typed, taken }) => words.why.readAs(typed, taken))}
      </p>
      {enough !== null && (
        <details>
          <summary>
            {words.why.enough(enough.score >= enough.threshold, percent(enough.score), percent(enough.threshold))}
          </summary>
          <CountedTable all={enough.counted} caption={words.why.countedForAnswering} />
        </details>
      )}
      <Competitors all={shown} onArticle={onArticle} />
      {near.length > 0 && (
        <>
          <h3>{words.why.near}</h3>
          <Competitors all={near} onArticle={onArticle} />
        </>
      )}
    </>
  );
}

const isIn = ({ excerpt }: Citation, { text }: { readonly text: string }) =>
  excerpt.includes(text) || text.includes(excerpt);

const percent = (share: number) => (share > 0 && share < 0.01 ? words.why.underOne : `${Math.round(share * 100)} %`);
/** `idfCovered` as people read it. */
const spaced = (name: string) => name.replace(/(\p{Lu})/gu, ' $1').toLowerCase();
const rounded = (value: number) => String(Math.round(value * 100) / 100);

function Competitors({ all, onArticle }: { all: Why['sentences']; onArticle: (marked: Marked) => void }) {
  return (
    <ul className="competitors">
      {all.map(({ articleId, text, likelihood, counted }) => (
        <li key={`${articleId} ${text}`}>
          <span className="bar" style={{ width: `${Math.max(1, Math.round(likelihood * 100))}%` }} />
          <b>{likelihood === 1 ? words.why.likeliest : words.why.asLikely(percent(likelihood))}:</b> {text}{' '}
          <button type="button" className="plain" onClick={() => onArticle({ articleId, spans: [] })}>
            {articleId}
          </button>
          <details>
            <summary>{words.why.parts}</summary>
            <CountedTable all={counted} caption={words.why.countedMost} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function CountedTable({ all, caption }: { all: readonly Counted[]; caption: string }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {words.why.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all.map(({ name, value, weight }) => (
          <tr key={name}>
            <th scope="row">{spaced(name)}</th>
            <td>{rounded(value)}</td>
            <td>{rounded(weight)}</td>
            <td>{rounded(value * weight)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
