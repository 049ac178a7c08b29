import { describe, expect, it } from 'vitest';
import { periodIn } from '../../../src/answer/overview/period.ts';
import { article } from '../../support/articles.ts';
import { conversationsOver } from '../../support/conversation.ts';

const today = '2031-06-18';

describe('the days that a line asks about', () => {
  it.each([
    ['what happened last week', '2031-06-09', '2031-06-15'],
    ['what happened this week?', '2031-06-16', '2031-06-22'],
    ['what happened yesterday', '2031-06-17', '2031-06-17'],
    ['what happened today?', '2031-06-18', '2031-06-18'],
    ['what went on last month', '2031-05-01', '2031-05-31'],
    ['what happened this year', '2031-01-01', '2031-12-31'],
    ['what happened last year?', '2030-01-01', '2030-12-31'],
    ['what happened in the last 3 days', '2031-06-15', '2031-06-18'],
    ['what happened in spring 2030', '2030-03-01', '2030-05-31'],
    ['what happened in the summer of 2029?', '2029-06-01', '2029-08-31'],
    ['what happened in the autumn', '2030-09-01', '2030-11-30'],
    ['What took place in winter 2028?', '2028-12-01', '2029-02-28'],
    ['what happened in may', '2031-05-01', '2031-05-31'],
    ['what happened in may 2029', '2029-05-01', '2029-05-31'],
    ['What happened in December?', '2030-12-01', '2030-12-31'],
    ['what happened before may', null, '2031-04-30'],
    ['what happened before 2029', null, '2028-12-31'],
    ['what happened since April', '2031-04-01', null],
    ['what has been going on since 2030?', '2030-01-01', null],
    ['what happened after 3 June 2031?', '2031-06-04', null],
    ['what happened until March 2031', null, '2031-03-31'],
    ['What happened on 8 April 2031?', '2031-04-08', '2031-04-08'],
    ['what happened in 1994', '1994-01-01', '1994-12-31'],
    ['what took place in the 1990s', '1990-01-01', '1999-12-31'],
  ])('%s', (line, since, until) => {
    expect(periodIn(line, today)).toMatchObject({ since, until });
  });

  it.each(['what happened at the meeting?', 'what may happen next', 'how did it happen'])('are none: %s', (line) => {
    expect(periodIn(line, today)).toBeNull();
  });
});

describe('what happened in certain days', () => {
  const articles = [
    article(
      'bridge',
      'The old bridge was closed on 3 May 2031. The mayor of Olbany opened a ferry on 20 May 2031 in its place.',
      {
        published: '2031-06-02',
      },
    ),
    article('mill', 'The paper mill of Olbany has hired forty people. Its owner plans a second machine.', {
      published: '2031-06-12',
    }),
  ];
  const said = async (line: string) => {
    const conversations = await conversationsOver(articles, today);
    const reply = await conversations.begin()(line);
    await conversations.end();
    return reply?.data?.kind === 'answer' ? reply.data.value : null;
  };

  it('is told by the time of the event where sentences give one', async () => {
    const answer = await said('what happened in may?');
    expect(answer?.headline).toBe('Dated between 1 May 2031 and 31 May 2031 by the sentences themselves');
    expect(answer?.lines.map(({ label }) => label)).toEqual(['3 May 2031', '20 May 2031']);
  });

  it('is told by the day of publication where none does', async () => {
    const answer = await said('what happened last week?');
    expect(answer?.headline).toBe(
      'Published between 9 June 2031 and 15 June 2031; no sentence gives a date in that time',
    );
    expect(answer?.citations.map(({ articleId }) => articleId)).toContain('mill');
    expect(answer?.citations.map(({ articleId }) => articleId)).not.toContain('bridge');
  });

  it('is not told where nothing is of those days', async () => {
    expect(await said('what happened in 1994?')).toMatchObject({ kind: 'not-found' });
  });
});
