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
    ['Guardar', 'lone'],
    ['Escucha esta nota', 'lone'],
    ['Lectura de 3 minutos', 'lone'],
    ['Comparte esta noticia', 'lone'],
    ['Sigue a La Voz en Google News', 'lone'],
    ['Suscríbase aquí a nuestro boletín', 'lone'],
    ['Recibe las últimas noticias en tu correo', 'lone'],
    ['Redacción Alba', 'lone'],
    ['(Con información de EFE)', 'lone'],
    ['Deja tu comentario', 'comments'],
  ])('%s', (line, role) => {
    expect(furnitureRole(line)).toBe(role);
  });

  it.each([
    'La política económica del gobierno no cambiará.',
    'Más de mil personas leyeron la carta.',
    'El inicio de las obras se retrasó.',
    'Redacción de la nueva ley',
    'Los pobladores reciben agua en su casa.',
  ])('is not: %s', (line) => {
    expect(furnitureRole(line)).toBeNull();
  });
});
