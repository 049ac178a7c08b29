import { describe, expect, it } from 'vitest';
import { isSpanish } from '../../../src/language/es/spoken.ts';

describe('a question in Spanish', () => {
  it.each([
    '¿Cuánto costó el puente?',
    'cuantos camiones cruzaron',
    'duracion contrato puerto años',
    'el alcalde sigue manejando camiones o ya no',
  ])('is one: %s', (question) => {
    expect(isSpanish(question)).toBe(true);
  });

  it.each([
    'How much did the bridge cost?',
    'bridge cost',
    'Tren de Aragua',
    'who is in Tren de Aragua',
    'Los Angeles Declaration',
    'El Salvador mine water',
    'Quanto custa a ponte?',
    'Combien de gens traversent le pont ?',
    'RIMPAC 2026',
    'panda plan',
    '',
  ])('is none: %s', (question) => {
    expect(isSpanish(question)).toBe(false);
  });
});
