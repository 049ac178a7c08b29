import { describe, expect, it } from 'vitest';
import { openingOf, withoutKindAsked } from '../../../src/language/es/openings.ts';

describe('how a Spanish question opens', () => {
  it.each([
    ['en que ano se abrio', 'in what year'],
    ['sobre quienes escribe', 'about whom'],
    ['cuanto cuesta el boleto', 'how much does cost'],
  ])('tells the kind of its English: %s', (question, english) => {
    expect(openingOf(question.split(' '))?.english).toBe(english);
  });

  it.each([
    ['¿En qué año se abrió el puente?', '¿cuándo se abrió el puente?'],
    ['¿Cuánto tiempo tardaron?', '¿cuánto tardaron?'],
    ['¿Qué porcentaje de los puestos?', '¿cuánto de los puestos?'],
    ['¿Cuántos años vivió?', '¿Cuántos años vivió?'],
    ['¿Qué puente se abrió?', '¿Qué puente se abrió?'],
  ])('is looked up without the noun that its answer has not: %s', (question, sought) => {
    expect(withoutKindAsked(question)).toBe(sought);
  });
});
