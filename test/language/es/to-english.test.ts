import { describe, expect, it } from 'vitest';
import { inEnglish, piecesInEnglish } from '../../../src/language/es/to-english.ts';

/** A question with the first of what may be said for each word. */
function plainly(question: string): string {
  const pieces = piecesInEnglish(question);
  return inEnglish(
    question,
    pieces,
    pieces.map(({ choices }) => choices[0] ?? ''),
  );
}

describe('a Spanish question in English', () => {
  it.each([
    ['¿Quién es el ministro de Agricultura chileno?', 'Who is the Chilean agriculture minister?'],
    ['¿Qué dijo Fuentes de la sequía?', 'What did Fuentes say about the drought?'],
    ['¿De qué hablaron Rojas y Fuentes?', 'What did Rojas and Fuentes talk about?'],
    ['¿Cuántos camiones cruzaron el puente en 2031?', 'How many lorries cross the bridge in 2031?'],
    ['¿Cuánto costó el puente?', 'How much did the bridge cost?'],
    ['cuando se cayo el puente', 'When did the bridge fall'],
    ['¿Por qué protestan los pescadores?', 'Why do the fishermen protest?'],
    ['Oye, ¿y dónde estaba el alcalde?', 'Where was the mayor?'],
    ['¿Habló el alcalde?', 'Did the mayor talk?'],
    ['¿Cuándo se construyó el puente?', 'When was the bridge built?'],
    ['¿Cuándo se inaugurará el puente?', 'When will the bridge be opened?'],
    ['¿Dónde se venden los boletos?', 'Where are the tickets sold?'],
    ['¿Qué quiere ampliar el ministro?', 'What does the minister want to extend?'],
    ['¿Cuánto crece el Perú?', 'How much does Peru grow?'],
    ['¿Qué vigilan los soldados y policías?', 'What do the soldiers and police watch?'],
    ['¿Cómo debería responder Rojas?', 'How should Rojas answer?'],
    ['¿En qué lagos hay peces?', 'In what lakes are there fish?'],
    ['¿Sobre quiénes escribe Rojas?', 'Whom does Rojas write about?'],
    ['¿De qué se quejaban los pescadores?', 'What did the fishermen complain about?'],
    ['En la reunión, ¿quién firmó el acta?', 'Who sign the minutes, in the meeting?'],
  ])('%s', (question, english) => {
    expect(plainly(question)).toBe(english);
  });

  it.each([
    ['¿Se gastaron 1.450,5 millones?', '1,450.5 million'],
    ['¿Se gastaron 3 mil millones?', '3 billion'],
    ['¿Se gastaron 2 billones?', '2 trillion'],
    ['¿Pasó el 5 de mayo de 2031?', 'May 5, 2031'],
    ['¿Pasó en setiembre de 2031?', 'September 2031'],
  ])('reads figures and days: %s', (question, english) => {
    expect(plainly(question)).toContain(english);
  });

  it('tells words apart by their accents', () => {
    expect(plainly('¿Dónde nace el río?')).toContain('river');
    expect(plainly('¿Quién rió?')).toContain('laughed');
  });

  it.each([
    ['¿Quién mandó la carta?', 'send'],
    ['¿Quién usó el bote?', 'use'],
    ['¿Quién vende pescado?', 'sell'],
  ])('knows a verb by its form: %s', (question, english) => {
    expect(plainly(question)).toContain(english);
  });

  it('leaves names as they are', () => {
    expect(plainly('¿De qué habla Bider?')).toContain('Bider');
    expect(plainly('¿Cuánto debe Gonzalo Prieto?')).toContain('Gonzalo Prieto');
  });
});

describe('a word that every object of the language knows', () => {
  it.each(Object.getOwnPropertyNames(Object.prototype))('is a word like others: %s', (word) => {
    for (const typed of [word, word.toLowerCase()])
      expect(piecesInEnglish(`¿Cuántos ${typed} mil?`).flatMap(({ choices }) => choices)).toSatisfy(
        (choices: readonly unknown[]) => choices.every((choice) => typeof choice === 'string'),
      );
  });
});
