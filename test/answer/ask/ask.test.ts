import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../../src/answer/answer.ts';
import { ask, explain } from '../../../src/answer/ask/ask.ts';
import { verifyAnswer } from '../../../src/answer/verify.ts';
import { inEnglish } from '../../../src/reply/words/words.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';
import { townsRetriever } from '../../support/towns.ts';

const retriever = townsRetriever();
const asked = (question: string) => inEnglish(ask({ question, retriever, today: '2025-06-01' }), 0);
const shown = (question: string) => asked(question).lines.map(({ text }) => text);
const articleIds = (question: string) => [...new Set(asked(question).citations.map(({ articleId }) => articleId))];

describe('an answered question', () => {
  it.each([
    ['How much did the Lorne Bridge cost?', '$42 million'],
    ['When was the Lorne Bridge opened?', 'March 2021'],
    ['What share of the silver comes from Salt Creek?', '18 percent'],
  ])('%s', (question, direct) => {
    const answer = asked(question);
    expect(answer.direct?.text).toBe(direct);
    expect(answer.lines[0]?.text).toContain(direct);
  });

  it('says what a person is', () => {
    expect(asked('Who is Ana Duarte?').direct?.text).toBe('the minister of transport');
  });

  it('counts publishers that say the same, and cites both behind one line', () => {
    const answer = asked('How many commuters cross the Lorne Bridge every day?');
    expect(answer).toMatchObject({ support: 'corroborated', direct: { text: 'About 12,000' } });
    expect(answer.headline).toBe('2 outlets agree on 12,000 · 4 March 2025 to 10 April 2025');
    expect(answer.lines[0]?.citations).toHaveLength(2);
  });

  it('shows both where outlets differ and picks none', () => {
    const answer = asked('How many people does Ferro Norte employ at the Salt Creek mine?');
    expect(answer).toMatchObject({
      support: 'disputed',
      direct: null,
      headline: expect.stringMatching(/^Sources disagree/),
    });
    expect(answer.disagreements[0]?.positions.map(({ value }) => value)).toEqual(
      expect.arrayContaining([expect.stringContaining('3,400'), expect.stringContaining('2,900')]),
    );
    expect(articleIds('How many people does Ferro Norte employ at the Salt Creek mine?')).toHaveLength(2);
  });

  it('labels opinion and a sole outlet', () => {
    expect(asked('What drives young people out of Brackwater?').headline).toBe(
      'Only Free Voice (opinion) says so · 2 May 2025',
    );
  });

  it('meets every part of a question', () => {
    const text = shown('When was the Lorne Bridge opened, and how much did it cost?').join(' ');
    expect(text).toContain('March 2021');
    expect(text).toContain('$42 million');
  });

  it('gives words only where their speaker says them', () => {
    expect(shown('What did Ana Duarte say about the mine?')[0]).toContain('“The mine will stay open,” Ana Duarte told');
    expect(shown('What do critics of the mine argue?')[0]).toContain('lead harms children');
  });

  it('lists who mentions a thing, one line each', () => {
    const answer = asked('Which sources mention the Lorne Bridge?');
    expect(answer.headline).toMatch(/^2 outlets mention it/);
    expect(answer.lines).toHaveLength(2);
  });

  it('says how the articles of an outlet open when nothing more is asked', () => {
    expect(articleIds('What does the Valley Herald report?')).toEqual(['herald-valley']);
  });
});

describe('a scope', () => {
  it('written in the question holds', () => {
    expect(articleIds('According to the Valley Herald, how many people does Ferro Norte employ?')).toEqual([
      'herald-valley',
    ]);
  });

  it('given beside it holds too', () => {
    const scope = { articleIds: new Set(['gazette-bridge']), since: null, until: null };
    const answer = ask({
      question: 'How many commuters cross the Lorne Bridge?',
      retriever,
      scope,
      today: '2025-06-01',
    });
    expect(new Set(answer.citations.map(({ articleId }) => articleId))).toEqual(new Set(['gazette-bridge']));
  });

  it('is never left for an answer: it says who does mention it', () => {
    const answer = asked('What does Free Voice say about the Lorne Bridge?');
    expect(answer).toMatchObject({ kind: 'not-found' });
    expect(answer.reason).toMatch(/^Free Voice does not mention Lorne Bridge; Harbour Gazette and Valley Herald do\.$/);
  });

  it('says when nothing was published in it', () => {
    expect(asked('What was reported in January 2024?').reason).toMatch(
      /No article was published between 1 January 2024 and 31 January 2024\./,
    );
  });
});

describe('what the sources say of something', () => {
  it('is a line of each outlet, lest one speaks for all', () => {
    const answer = asked('What do the sources say about the Lorne Bridge?');
    expect(answer.headline).toMatch(/^2 outlets mention it/);
    expect(new Set(answer.citations.map(({ publisher }) => publisher)).size).toBe(answer.lines.length);
  });

  it('is answered as ever where one outlet alone does, or where the question goes on', () => {
    expect(asked('What do the sources say about the Moss River?').headline).not.toMatch(/mention/);
    expect(asked('What do the outlets say about how many commuters cross the Lorne Bridge?').support).toBe(
      'corroborated',
    );
  });
});

describe('silence', () => {
  it.each([
    ['How many Lutherans live in Brackwater?', /Lutherans/],
    ['What did the mayor of Oslo say about the mine?', /None of the articles mentions Oslo\.$/],
    ['How do I bake sourdough bread?', /I found nothing about this in the articles\.$/],
    ['', /no words in that question/],
    ['  ?? ', /no words in that question/],
    ['🙂', /no words in that question/],
    ['what is the', /Every text has those words/],
    ['Wie viel hat die Brücke gekostet?', /seems to be in German; the articles are in English/],
  ])('%s', (question, reason) => {
    const answer = asked(question);
    expect(answer.kind).not.toBe('answered');
    expect(answer.reason).toMatch(reason);
    expect(answer.direct).toBeNull();
    expect(answer.nearest.length > 0).toBe(answer.kind === 'not-found');
  });

  // That something is not said cannot be told from the closest sentences: they are shown, and nothing is denied.
  it.each([
    'How much did the Salt Creek mine cost?',
    'How many bridges does Brackwater have?',
    'When was Ana Duarte born?',
    'What is the population of Brackwater?',
    'What did Tomas Ilves say about the bridge?',
  ])('%s: what comes closest, with no word on what the articles lack', (question) => {
    expect(asked(question)).toMatchObject({ kind: 'near', reason: null, because: null, direct: null });
  });

  it('over no articles at all says so', () => {
    expect(ask({ question: 'Why?', retriever: createRetriever(), today: '2025-06-01' }).because).toEqual({
      kind: 'no-articles',
    });
  });
});

describe('every answer', () => {
  it('fits the published form and holds what it says', () => {
    for (const question of [
      'Who opened the Lorne Bridge?',
      'lead',
      'Why?',
      'What do the sources say about the mine?',
    ]) {
      const answer = { ...asked(question), tookMs: 0 };
      expect(answerSchema.parse(answer)).toEqual(answer);
      expect(verifyAnswer(answer, retriever.articles)).toEqual([]);
    }
  });

  it('can be explained', () => {
    const { question, ranked, judgement, hits } = explain({
      question: 'Who opened the Lorne Bridge?',
      retriever,
      today: '2025-06-01',
    });
    expect(question.asked).toBe('person');
    expect(hits.length).toBeGreaterThan(0);
    expect(Object.keys(ranked[0]?.features ?? {})).not.toEqual([]);
    expect(judgement?.threshold).toBeGreaterThan(0);
  });

  it('does not take an article on its word: markup in it is only text', () => {
    const forged = createRetriever([
      article('forged', 'The [mine](https://x.example) employs *3* @everyone people at `Olm` Creek. It pays.'),
    ]);
    const answer = ask({ question: 'How many people work at Olm Creek?', retriever: forged, today: '2025-06-01' });
    expect(verifyAnswer(answer, forged.articles)).toEqual([]);
  });
});

describe('a question in Spanish', () => {
  it('finds sentences of English articles, shows them as they are and tells their language', () => {
    const english = asked('How much did the bridge cost?');
    const answer = asked('¿Cuánto costó el puente?');
    expect(answer.kind).toBe(english.kind);
    expect(answer.question).toBe('¿Cuánto costó el puente?');
    expect(answer.lines[0]?.text).toBe(english.lines[0]?.text);
    expect(answer.readAs).toEqual({ corrections: [], language: 'en' });
  });

  it('finds sentences of Spanish articles, and an English one does too', () => {
    const articles = createRetriever([
      article('faro', 'El puente de Arica costó 12 millones de dólares. Lo construyó una empresa de Tacna en 2019.', {
        language: 'es',
      }),
    ]);
    const spanish = ask({ question: '¿Cuánto costó el puente?', retriever: articles, today: '2025-06-01' });
    expect(spanish.lines[0]?.text).toBe('El puente de Arica costó 12 millones de dólares.');
    expect(spanish.readAs ?? null).toBeNull();
    const english = ask({ question: 'How much did the bridge cost?', retriever: articles, today: '2025-06-01' });
    expect(english.lines[0]?.text).toBe('El puente de Arica costó 12 millones de dólares.');
    expect(english.readAs?.language).toBe('es');
  });

  it('asks which outlets speak of something', () => {
    const articles = createRetriever([
      article('faro', 'La roya destruyó el café de Moyán.', { language: 'es' }),
      article('valle', 'Los cafetaleros pidieron ayuda por la roya.', { language: 'es' }),
      article('andino', 'El tren no estará listo este año.', { language: 'es' }),
    ]);
    const answer = ask({ question: '¿Qué medios hablan de la roya?', retriever: articles, today: '2025-06-01' });
    expect(answer.citations.map(({ publisher }) => publisher).sort()).toEqual(['faro', 'valle']);
  });

  it('is told from English by all its words, and not by "a" alone', () => {
    const articles = createRetriever([
      article('faro', 'La policía despejó la vía y detuvo a nueve personas.', { language: 'es' }),
    ]);
    const answer = ask({ question: 'a quien detuvo la policia', retriever: articles, today: '2025-06-01' });
    expect(answer.lines[0]?.text).toContain('detuvo a nueve personas');
  });

  it('of articles in both languages shows those of its own, and the others where its own say nothing', () => {
    const articles = createRetriever([
      article('faro', 'El puente de Arica costó 12 millones de dólares.', { language: 'es' }),
      article('beacon', 'The ferry to Brackwater sank in 2021 after a fire in its engine room.', { language: 'en' }),
    ]);
    const own = ask({ question: '¿Cuánto costó el puente?', retriever: articles, today: '2025-06-01' });
    expect(own.lines[0]?.text).toBe('El puente de Arica costó 12 millones de dólares.');
    const across = ask({ question: '¿Cuándo se hundió el transbordador?', retriever: articles, today: '2025-06-01' });
    expect(across.lines[0]?.text).toContain('The ferry to Brackwater sank');
  });
});
