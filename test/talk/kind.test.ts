import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableBytes } from '../../bench/kinds-bytes.ts';
import { readKind } from '../../src/talk/kind.ts';
import { KindTable } from '../../src/talk/kind-table.ts';
import { lineKinds } from '../../src/talk/kinds.ts';

const kindOf = (line: string, isAddressed = true) => readKind(line, isAddressed).kind;

describe('the kind of a line', () => {
  it.each([
    ['good morning quipu', 'greeting'],
    ['thank you so much!', 'thanks'],
    ['bye for now', 'farewell'],
    ['ok, never mind', 'acknowledgement'],
    ['that is not what I asked', 'complaint'],
    ['are you a robot?', 'about-bot'],
    ['what can you do', 'capabilities'],
    ['do you speak Italian?', 'languages'],
    ['¿en qué idiomas puedo preguntar?', 'languages'],
    ['can you see my private messages?', 'privacy'],
    ['¿guardas lo que escribo?', 'privacy'],
    ['which newspapers do you read?', 'sources-list'],
    ['how old are the articles', 'sources-age'],
    ['who wrote this article?', 'sources-author'],
    ['can I have the link', 'sources-link'],
    ['is that paper reliable?', 'sources-trust'],
    ['what is a brief', 'sources-brief'],
    ['give me a summary of the harbour story', 'overview'],
    ["what's the latest on the dam", 'latest'],
    ['a timeline of the trial, please', 'timeline'],
    ['who are the people involved', 'people'],
    ['the key figures please', 'figures'],
    ['where do the papers disagree?', 'disagreements'],
    ['compare the Herald with the Post', 'compare'],
    ['is it true that the mayor resigned?', 'check'],
    ['which phone should I buy', 'advice'],
    ['what is your opinion on the strike?', 'opinion'],
    ['write me a poem about rain', 'task'],
    ["fact check: the mill's owner asked for more inspectors and was refused twice", 'check'],
    ['A vine takes three years to bear fruit, true?', 'check'],
    ['says who?', 'who-says'],
    ['tell me more', 'more'],
    ['in spanish please', 'language'],
    ['and in 2019?', 'followup'],
    ['how many people live in Torsvik?', 'question'],
    ['who wrote the law on ferries?', 'question'],
    ['hola, buenos días', 'greeting'],
    ['muchas gracias', 'thanks'],
    ['hazme un resumen de los artículos', 'overview'],
    ['¿en qué no coinciden los diarios?', 'disagreements'],
  ])('%s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it('is a question where it is like no example', () => {
    expect(kindOf('zqx vrm bltk')).toBe('question');
  });

  it('is talk only where nobody addressed the bot', () => {
    expect(kindOf('who has my stapler', false)).toBe('talk');
    expect(kindOf('who has my stapler')).not.toBe('talk');
  });

  it('takes a Spanish question for one, where it only looks like one for who says so', () => {
    expect(kindOf('¿quién lo construyó?')).toBe('question');
    expect(kindOf('¿quién lo dice?')).toBe('who-says');
    expect(kindOf('¿cuál es la fuente?')).toBe('who-says');
  });

  it('tells Spanish', () => {
    expect(readKind('muchas gracias por todo', true).language).toBe('es');
    expect(readKind('thanks for everything', true).language).toBeNull();
  });
});

describe('the table of kinds', () => {
  const head = { columns: [...lineKinds, 'xx'], unit: 0.5, words: [], framing: [], least: {} };

  it('is read as it was written', () => {
    const table = new KindTable(tableBytes(head, [{ key: 7, weights: [{ column: 1, weight: -3 }] }]));
    expect(table.head).toMatchObject(head);
    expect(table.scores('anything')).toHaveLength(lineKinds.length + 1);
  });

  it('refuses what is no table', () => {
    expect(() => new KindTable(Buffer.from('something else entirely'))).toThrow('make it anew');
  });

  it('is small enough to be read at once', () => {
    const { length } = readFileSync(new URL('../../src/talk/data/kinds.bin', import.meta.url));
    expect(length).toBeLessThan(1_500_000);
  });
});
