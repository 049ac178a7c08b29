import { describe, expect, it } from 'vitest';
import { furnitureRole } from '../../../src/import/html/furniture-words.ts';

describe('the furniture of a Spanish page', () => {
  it.each([
    ['Seguir leyendo', 'lone'],
    ['Iniciar sesión', 'lone'],
    ['Tiempo de lectura: 3 min', 'lone'],
    ['Política de privacidad', 'lone'],
    ['Las más leídas', 'links'],
    ['Deja un comentario', 'comments'],
    ['Economía', 'section'],
  ])('%s', (line, role) => {
    expect(furnitureRole(line)).toBe(role);
  });

  it.each([
    'La política económica del gobierno no cambiará.',
    'Más de mil personas leyeron la carta.',
    'El inicio de las obras se retrasó.',
  ])('is not: %s', (line) => {
    expect(furnitureRole(line)).toBeNull();
  });
});
