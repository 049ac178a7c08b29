import { describe, expect, it } from 'vitest';
import { spanish } from '../../src/language/es/pack.ts';
import { packReadings } from '../../src/talk/pack-readings.ts';
import { noLimits, type Turn } from '../../src/talk/turn.ts';

const behind = (question: string): readonly Turn[] => [
  { question, limits: noLimits, kind: 'answered', direct: null, lines: [], atMs: 0 },
];
const likeliest = (typed: string, before: string) => packReadings(spanish, typed, behind(before))[0];

describe('a Spanish line after another', () => {
  it.each([
    ['¿y en 2002?', '¿Cuánto exportó Arlen en 2022?', '¿Cuánto exportó Arlen en 2002?'],
    ['¿y Olm?', '¿Cuántos barcos tiene Arlen?', '¿Cuántos barcos tiene Olm?'],
    ['¿y de Olm?', '¿Qué dijo la alcaldesa de Arlen?', '¿Qué dijo la alcaldesa de Olm?'],
    ['¿y el túnel?', '¿Cuánto costó el puente de piedra?', '¿Cuánto costó el túnel?'],
    ['¿y los domingos?', '¿A qué hora abre Arlen?', '¿A qué hora abre Arlen, los domingos?'],
  ])('puts what it names in the place of the like: %s', (typed, before, question) => {
    expect(likeliest(typed, before)).toMatchObject({ question, among: null, isFollowUp: true });
  });

  it.each([
    ['¿qué dice ella?', '¿Quién es Ana Ruiz?', '¿qué dice Ana Ruiz?'],
    ['¿y quién lo construyó?', '¿Cuánto costó el faro de Arlen?', '¿quién construyó el faro de Arlen?'],
    ['y cuanto costo', '¿Quién construyó el faro de Arlen?', '¿cuanto costo el faro de Arlen?'],
    ['y cuanto costaron', '¿Cuántos barcos compró Arlen?', '¿cuanto costaron barcos Arlen?'],
    ['¿quién la fundó?', 'cuando abrio la escuela de arlen', '¿quién fundó la escuela de arlen?'],
    ['¿y cuántos de ellos son niños?', '¿Cuántas personas viven ahí?', '¿cuántos son niños personas viven?'],
  ])('is asked with what the last question is about: %s', (typed, before, line) => {
    expect(likeliest(typed, before)).toMatchObject({ among: { line }, isFollowUp: true });
  });

  it('is told with the question that it follows', () => {
    expect(likeliest('¿qué dice ella?', '¿Quién es Ana Ruiz?')?.question).toBe('¿Quién es Ana Ruiz? ¿Qué dice ella?');
    expect(likeliest('¿y por qué?', '¿Quién es Ana Ruiz? ¿qué dice ella?')?.question).toBe(
      '¿Quién es Ana Ruiz? ¿Por qué?',
    );
  });

  it('is asked of nothing else where its subject is left out', () => {
    expect(packReadings(spanish, '¿cuándo abrió?', behind('¿Quién construyó el faro de Arlen?'))).toHaveLength(1);
    expect(packReadings(spanish, '¿quién renunció?', behind('¿Quién construyó el faro de Arlen?'))).toHaveLength(2);
  });

  it.each([
    'explícame lo del puerto y la aduana',
    '¿Detuvieron a alguien?',
    '¿Quién es Sean Parnell?',
    '¿Cuántos barcos entraron al puerto en marzo?',
  ])('is taken as it was typed where it leaves nothing out: %s', (typed) => {
    expect(packReadings(spanish, typed, behind('¿Quién es Ana Ruiz?'))).toMatchObject([
      { question: typed, isFollowUp: false },
    ]);
  });
});
