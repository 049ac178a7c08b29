import type { Gaps } from '../../src/platform/web/playground/gaps.ts';
import { useLoaded } from '../parts/hooks.ts';

const reasons: Readonly<Record<string, string>> = {
  wrong: 'it is wrong',
  'off-topic': 'not what was asked',
  incomplete: 'something is missing',
};

/** What was asked in channels and not answered, and how answers were found there. */
export function GapsView() {
  const { value: gaps, error } = useLoaded<Gaps>('/page/gaps');
  if (error !== null) return <p role="alert">{error}</p>;
  if (gaps === null) return <p role="status">Reading…</p>;
  const { terms, questions, feedback, days } = gaps;
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">Gaps and feedback</h2>
      <p>Of all channels together. What is asked privately, here or in direct messages, is not counted.</p>
      <h3>Words of questions that the articles did not answer</h3>
      {terms.length === 0 ? (
        <p>None so far.</p>
      ) : (
        <ul className="terms">
          {terms.map(({ term, times }) => (
            <li key={term}>
              {term} ({times})
            </li>
          ))}
        </ul>
      )}
      <h3>Questions that were not answered</h3>
      {questions.length === 0 ? (
        <p>None is kept. KEEP_QUESTIONS says for how many days questions are.</p>
      ) : (
        <ul>
          {questions.map(({ question, gapReason, atMs }) => (
            <li key={`${atMs} ${question}`}>
              {question} <small>{gapReason}</small>
            </li>
          ))}
        </ul>
      )}
      <h3>Thumbs of the last {days} days</h3>
      {feedback.length === 0 ? (
        <p>No answer was given one.</p>
      ) : (
        <ul>
          {feedback.map(({ verdict, reason, times }) => (
            <li key={`${verdict} ${reason}`}>
              {verdict === 'helpful' ? 'Helpful' : 'Not helpful'}
              {reason === null ? '' : `, ${reasons[reason] ?? reason}`}: {times}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
