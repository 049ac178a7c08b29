import { describe, expect, it } from 'vitest';
import { type EvalTopic, grade, readEvalTopics } from '../../bench/eval-topics.ts';

const citation = {
  number: 1,
  articleId: 'a',
  publisher: 'A',
  title: 'T',
  published: '2025-05-06',
  updated: null,
  kind: 'report',
  rendition: 'full',
  url: 'https://a.example/',
  excerpt: 'x',
  span: { start: 0, end: 1 },
} as const;
const answered = (...lines: string[]) => ({
  kind: 'answered' as const,
  lines: lines.map((text) => ({ text, citations: [1] })),
  direct: null,
  disagreements: [],
  citations: [citation],
  support: 'single-source' as const,
  because: null,
});
const silent = {
  ...answered(),
  kind: 'not-found' as const,
  citations: [],
  support: null,
  because: { kind: 'no-words' as const },
};
const topic: EvalTopic = {
  id: 't',
  kind: 'fact',
  question: 'q',
  expect: 'answer',
  must: ['48 billion'],
  sources: ['a'],
};

describe('grade', () => {
  it('tells the first line from any, and wants a source that has it', () => {
    expect(grade(topic, answered('It is 48 billion.'))).toMatchObject({ isFirst: true, isAny: true, isRight: true });
    expect(grade(topic, answered('No.', 'It is 48 billion.'))).toMatchObject({
      isFirst: false,
      isAny: true,
      isRight: true,
    });
    expect(grade({ ...topic, sources: ['b'] }, answered('It is 48 billion.')).isRight).toBe(false);
    expect(grade(topic, silent)).toMatchObject({ isAnswered: false, isAny: false, isRight: false });
  });

  it('takes gold spans as whole words', () => {
    const gold: EvalTopic = { id: 't', kind: 'open', question: 'q', expect: 'answer', answers: ['Art'] };
    expect(grade(gold, answered('The art of war.')).isFirst).toBe(true);
    expect(grade(gold, answered('It did start.')).isFirst).toBe(false);
  });

  it('wants silence with a reason, and both sides of a conflict', () => {
    const { must: _, ...bare } = topic;
    const none: EvalTopic = { ...bare, expect: 'abstain' };
    expect(grade(none, silent).isRight).toBe(true);
    expect(grade(none, { ...silent, because: null }).isRight).toBe(false);
    expect(grade(none, answered('Anything.'))).toMatchObject({ isRight: false, isAny: false });
    const conflict: EvalTopic = { ...topic, expect: 'conflict' };
    expect(grade(conflict, answered('48 billion')).isRight).toBe(false);
    expect(grade(conflict, { ...answered('48 billion'), support: 'disputed' }).isRight).toBe(true);
  });
});

describe('the bundled topics', () => {
  const topics = readEvalTopics(new URL('../../bench/topics/bundled.jsonl', import.meta.url).pathname);

  it('are sixty and more with ids of their own, each with what it must show', () => {
    expect(topics.length).toBeGreaterThan(60);
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
    for (const { expect: wanted, must = [], sources = [] } of topics) {
      if (wanted === 'answer') expect(must.length * sources.length).toBeGreaterThan(0);
      for (const pattern of must) expect(() => new RegExp(pattern, 'i')).not.toThrow();
    }
  });
});
