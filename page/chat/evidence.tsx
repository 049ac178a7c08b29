import { useState } from 'react';
import type { Answer, Citation } from '../../src/answer/answer.ts';
import { citationLink } from '../../src/answer/citation.ts';
import type { ReplyData } from '../../src/chat/reply.ts';
import type { Said } from '../../src/platform/web/playground/shapes.ts';
import { citationsOf, send, wordsOf } from '../parts/server.ts';
import { words } from '../words/words.ts';
import type { Marked } from './article.tsx';
import { WhyPart } from './why.tsx';

/** What the answer that was picked stands on: its sentences, what says otherwise, why these, what was near. */
export function Evidence({ said, onArticle }: { said: Said | null; onArticle: (marked: Marked) => void }) {
  const answer = said?.data?.kind === 'answer' ? said.data.value : null;
  const citations = citationsOf(said?.data ?? null);
  return (
    <aside className="evidence" aria-labelledby="evidence">
      <h2 id="evidence">{words.chat.behind}</h2>
      {said === null && <p>{words.evidence.pick}</p>}
      {said !== null && <Keep said={said} />}
      {citations.length > 0 && (
        <>
          <h3>{words.evidence.quoted}</h3>
          <ol className="quoted">
            {citations.map((citation) => (
              <Quoted key={citation.number} citation={citation} all={citations} onArticle={onArticle} />
            ))}
          </ol>
        </>
      )}
      {said?.data && <Otherwise data={said.data} />}
      {answer !== null && <WhyPart answer={answer} onArticle={onArticle} />}
      {answer !== null && <Nearest answer={answer} onArticle={onArticle} />}
    </aside>
  );
}

function Quoted({
  citation,
  all,
  onArticle,
}: {
  citation: Citation;
  all: readonly Citation[];
  onArticle: (marked: Marked) => void;
}) {
  const own = all.filter(({ articleId }) => articleId === citation.articleId);
  const spans = [citation, ...own.filter((each) => each !== citation)].map(({ span, number }) => ({ ...span, number }));
  return (
    <li value={citation.number}>
      <b>{words.evidence.source(citation)}</b>
      <blockquote>{citation.excerpt}</blockquote>
      <button type="button" onClick={() => onArticle({ articleId: citation.articleId, spans })}>
        {words.evidence.show(citation.number)}
      </button>{' '}
      {/^https?:/.test(citation.url) && (
        <a href={citationLink(citation)} target="_blank" rel="noreferrer noopener">
          {words.evidence.atOutlet} ({citation.number})
        </a>
      )}
    </li>
  );
}

/** Where sources differ from each other, or from the claim. */
function Otherwise({ data }: { data: ReplyData }) {
  const lines = differences(data);
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{words.evidence.otherwise}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

const numbers = (all: readonly number[]) => all.map((number) => `[${number}]`).join('');

function differences(data: ReplyData): readonly string[] {
  switch (data.kind) {
    case 'answer':
      return data.value.disagreements.map(({ about, positions }) =>
        words.evidence.on(about, positions.map(({ value, citations }) => `${value} ${numbers(citations)}`).join(' · ')),
      );
    case 'comparison':
      return data.value.figures
        .filter(({ relation }) => relation === 'different')
        .map(({ about, first, second }) =>
          words.evidence.on(
            about,
            `${first.text} ${numbers(first.citations)} · ${second.text} ${numbers(second.citations)}`,
          ),
        );
    case 'check':
      return data.value.parts.flatMap(({ differences }) =>
        differences.map(
          ({ claimed, found, citations }) => `${words.evidence.notBut(claimed, found)} ${numbers(citations)}`,
        ),
      );
    default:
      return [];
  }
}

function Nearest({ answer, onArticle }: { answer: Answer; onArticle: (marked: Marked) => void }) {
  if (answer.nearest.length === 0) return null;
  return (
    <>
      <h3>{words.evidence.nearest}</h3>
      <ul>
        {answer.nearest.map(({ articleId, title }) => (
          <li key={articleId}>
            <button type="button" className="plain" onClick={() => onArticle({ articleId, spans: [] })}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Gives an answer an address. Nothing is kept of one for which this is not pressed. */
function Keep({ said }: { said: Said }) {
  const [kept, setKept] = useState<{ readonly id: string; readonly path: string } | null>(null);
  const [trouble, setTrouble] = useState('');
  if (said.data === null || !['answer', 'comparison', 'check'].includes(said.data.kind)) return null;
  const keep = async () => {
    try {
      const answer = await send<{ path: string }>('/page/keep', { id: said.id });
      if (answer) setKept({ id: said.id, path: answer.path });
    } catch (error) {
      setTrouble(wordsOf(error));
    }
  };
  return (
    <p className="keep">
      {kept?.id === said.id ? (
        <>
          {words.evidence.keptAt} <a href={kept.path}>{`${location.origin}${kept.path}`}</a>
        </>
      ) : (
        <button type="button" onClick={keep}>
          {words.evidence.keep}
        </button>
      )}
      <span role="alert">{trouble}</span>
    </p>
  );
}
