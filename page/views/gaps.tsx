import type { Gaps } from '../../src/platform/web/playground/gaps.ts';
import { useLoaded } from '../parts/hooks.ts';
import { words } from '../words/words.ts';

/** What was asked in channels and not answered, and how answers were found there. */
export function GapsView() {
  const { value: gaps, error } = useLoaded<Gaps>('/page/gaps');
  if (error !== null) return <p role="alert">{error}</p>;
  if (gaps === null) return <p role="status">{words.frame.reading}</p>;
  const { terms, questions, feedback, days } = gaps;
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{words.gaps.title}</h2>
      <p>{words.gaps.of}</p>
      <h3>{words.gaps.terms}</h3>
      {terms.length === 0 ? (
        <p>{words.gaps.noTerms}</p>
      ) : (
        <ul className="terms">
          {terms.map(({ term, times }) => (
            <li key={term}>
              {term} ({times})
            </li>
          ))}
        </ul>
      )}
      <h3>{words.gaps.questions}</h3>
      {questions.length === 0 ? (
        <p>{words.gaps.noQuestions}</p>
      ) : (
        <ul>
          {questions.map(({ question, gapReason, atMs }) => (
            <li key={`${atMs} ${question}`}>
              {question} <small>{gapReason}</small>
            </li>
          ))}
        </ul>
      )}
      <h3>{words.gaps.thumbs(days)}</h3>
      {feedback.length === 0 ? (
        <p>{words.gaps.noThumbs}</p>
      ) : (
        <ul>
          {feedback.map(({ verdict, reason, times }) => (
            <li key={`${verdict} ${reason}`}>
              {verdict === 'helpful' ? words.gaps.helpful : words.gaps.notHelpful}
              {reason === null ? '' : `, ${words.gaps.reasons[reason] ?? reason}`}: {times}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
