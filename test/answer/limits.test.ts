import { describe, expect, it } from 'vitest';
import { ask, explain, explainInSteps } from '../../src/answer/ask/ask.ts';
import { check, checkSlowly } from '../../src/answer/check/check.ts';
import { splitClaim } from '../../src/answer/check/split.ts';
import { maxClaimChars, maxQuestionChars } from '../../src/answer/limits.ts';
import { overviewInSteps } from '../../src/answer/overview/overview.ts';
import { subjectOf } from '../../src/answer/overview/subject.ts';
import { inOneGo, resting } from '../../src/answer/steps.ts';
import { UserError } from '../../src/errors.ts';
import { checkReply } from '../../src/reply/check.ts';
import { en } from '../../src/reply/words/words.ts';
import { createRetriever } from '../../src/search/minisearch.ts';
import { resolveFollowUp } from '../../src/talk/follow-up.ts';
import { noLimits } from '../../src/talk/turn.ts';
import { article } from '../support/articles.ts';

const today = '2026-03-20';
const filled = (piece: string, chars: number) => piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);
const town = 'The dam failed on Tuesday and the flood destroyed 1,840 homes. Aurel Brandt leads Norvik Hydro.';
const retriever = createRetriever([article('herald', town), article('ledger', town.replace('1,840', '2,000'))]);
const said = (claim: string) =>
  JSON.stringify(checkReply(check({ claim, retriever, today }), 0, { words: en, isPrivate: false }).blocks);

describe('what is read', () => {
  it('has a limit, which is told', () => {
    const long = filled('why ', maxQuestionChars + 1);
    expect(ask({ question: long, retriever, today })).toMatchObject({
      kind: 'not-found',
      because: { kind: 'too-long', what: 'question', chars: 2001, maxChars: 2000 },
    });
    const claim = filled('no ', maxClaimChars + 1);
    expect(() => check({ claim, retriever, today })).toThrow(UserError);
    expect(() => check({ claim, retriever, today })).toThrow('"what":"claim","chars":2001,"maxChars":2000');
    expect(ask({ question: long.slice(0, maxQuestionChars), retriever, today }).kind).toBe('not-found');
  });

  it('never makes a question of a follow-up that is too long to be asked', () => {
    const turn = { question: filled('who met whom in ', 1_900), limits: noLimits, kind: 'answered' as const };
    const judge = function* (question: string) {
      yield;
      expect(question.length).toBeLessThanOrEqual(maxQuestionChars);
      return { score: 1, isAnswered: true, said: '' };
    };
    for (const line of ['and in 2024?', 'why?', filled('and in 2024 ', 1_900)]) {
      const turns = [{ ...turn, direct: 'Lima', lines: [], atMs: 0 }];
      const taken = resolveFollowUp(turns, line, { articles: retriever.articles, today, judge });
      expect(taken.question.length).toBeLessThanOrEqual(maxQuestionChars);
    }
  });
});

describe('a claim of many statements', () => {
  const many = Array.from({ length: 11 }, (_, n) => `Aurel Brandt leads company number ${n + 1} well.`).join(' ');

  it('says how many were checked', () => {
    const { check: result, uncheckedCount } = check({ claim: many, retriever, today });
    expect(result.parts).toHaveLength(8);
    expect(uncheckedCount).toBe(3);
    expect(said(many)).toContain('I checked only the first 8 statements. Please check the rest separately.');
    expect(said('Aurel Brandt leads Norvik Hydro.')).not.toContain('only the first');
  });

  it('is read only so often while its statements are looked for', () => {
    let read = 0;
    const surfaceOf = () => {
      read += 1;
      return '';
    };
    for (const piece of ['a and ', 'minister met president and ', '; a met b ', 'Peru leads China and ']) {
      read = 0;
      const parts = inOneGo(splitClaim(filled(piece, maxClaimChars), today, surfaceOf));
      expect(parts.length).toBeGreaterThan(0);
      // each word asks once each time it is read
      expect(read).toBeLessThan(40_000);
    }
  });

  it('rests between its steps, and comes to the same', async () => {
    let rests = 0;
    const rest = async () => {
      rests += 1;
    };
    const request = { claim: 'The dam failed on Tuesday and the flood destroyed 900 homes.', retriever, today };
    expect(await checkSlowly(request, rest)).toEqual(check(request));
    expect(rests).toBeGreaterThan(2);
  });
});

describe('a question', () => {
  it('rests between its steps, and comes to the same', async () => {
    let rests = 0;
    const rest = async () => {
      rests += 1;
    };
    const request = { question: 'When did the dam fail, and how many homes did the flood destroy?', retriever, today };
    expect(await resting(explainInSteps(request), rest)).toEqual(explain(request));
    expect(rests).toBeGreaterThan(10);
  });
});

describe('an overview', () => {
  it('rests the more often, the longer the sentences are that it lays side by side', async () => {
    const restsOver = async (chars: number) => {
      const sentences = Array.from({ length: 20 }, (_, n) => `The ship of Peru met ${filled('port ', chars)} ${n}.`);
      const of = (id: string) => article(id, sentences.join('\n\n'));
      const retriever = createRetriever([of('one'), of('two')]);
      const subject = subjectOf('', { retriever, today, framing: new Set() });
      let rests = 0;
      const rest = async () => {
        rests += 1;
      };
      await resting(overviewInSteps({ question: '', subject, view: 'summary', retriever }), rest);
      return rests;
    };
    expect(await restsOver(600)).toBeGreaterThan(4 * (await restsOver(30)));
  });
});

describe('a claim as long as may be, of words that every sentence has', () => {
  const text = Array.from({ length: 400 }, (_, n) => `The port of town ${n} grew and the ship of port ${n} sank.`);
  const large = createRetriever([article('gazette', text.join('\n\n'))]);

  it('ends before it is held against everything, and says so', () => {
    const checked = check({ claim: filled('port ship town ', maxClaimChars), retriever: large, today });
    expect(checked.isCutShort).toBe(false);
    const wide = createRetriever([
      article('gazette', Array.from({ length: 60 }, (_, n) => `${filled('zz ', 1_400)}port ${n}.`).join('\n\n')),
    ]);
    const spent = check({ claim: `${filled('zz ', 1_990)} port`, retriever: wide, today });
    expect(spent.isCutShort).toBe(true);
    const blocks = JSON.stringify(checkReply(spent, 0, { words: en, isPrivate: false }).blocks);
    expect(blocks).toContain('I read only the closest passages');
  });
});
