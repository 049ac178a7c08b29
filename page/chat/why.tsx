import { useEffect, useState } from 'react';
import type { Counted, Why } from '../../src/answer/ask/why.ts';
import { send } from '../parts/server.ts';
import type { Marked } from './article.tsx';

/** Why these sentences: what was understood, how sure it is that there is an answer, and what each sentence scored. */
export function WhyPart({ question, onArticle }: { question: string; onArticle: (marked: Marked) => void }) {
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
  return (
    <>
      <h3>Why these sentences</h3>
      <p>
        Asked for: {why.asked.join(' and ')}.{why.names.length > 0 && ` Names: ${why.names.join(', ')}.`} Words looked
        up: {why.terms.join(', ') || 'none'}; {why.passages} passages have some of them.
        {why.corrections.map(({ typed, taken }) => ` “${typed}” was read as “${taken}”.`)}
      </p>
      {enough !== null && (
        <details>
          <summary>
            {enough.score >= enough.threshold ? 'Enough to answer' : 'Not enough to answer'}: {percent(enough.score)},
            at least {percent(enough.threshold)} wanted
          </summary>
          <CountedTable all={enough.counted} caption="What counted for answering at all" />
        </details>
      )}
      <Competitors all={shown} onArticle={onArticle} />
      {near.length > 0 && (
        <>
          <h3>What was near</h3>
          <Competitors all={near} onArticle={onArticle} />
        </>
      )}
    </>
  );
}

const percent = (share: number) => (share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`);
/** `idfCovered` as people read it. */
const spaced = (name: string) => name.replace(/(\p{Lu})/gu, ' $1').toLowerCase();
const rounded = (value: number) => String(Math.round(value * 100) / 100);

function Competitors({ all, onArticle }: { all: Why['sentences']; onArticle: (marked: Marked) => void }) {
  return (
    <ul className="competitors">
      {all.map(({ articleId, text, likelihood, counted }) => (
        <li key={`${articleId} ${text}`}>
          <span className="bar" style={{ width: `${Math.max(1, Math.round(likelihood * 100))}%` }} />
          <b>{likelihood === 1 ? 'the likeliest' : `${percent(likelihood)} as likely`}:</b> {text}{' '}
          <button type="button" className="plain" onClick={() => onArticle({ articleId, spans: [] })}>
            {articleId}
          </button>
          <details>
            <summary>Its score in parts</summary>
            <CountedTable all={counted} caption="What counted, the weightiest first" />
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
          <th scope="col">Feature</th>
          <th scope="col">Value</th>
          <th scope="col">Weight</th>
          <th scope="col">Adds</th>
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
