import { describe, expect, it } from 'vitest';
import { introduces, roleIn } from '../../../../src/answer/evidence/spans/roles.ts';
import { inLanguage } from '../../../../src/language/packs/languages.ts';

const told = (sentence: string, name: string): string | null =>
  inLanguage('es', () => {
    const role = roleIn(sentence, name);
    return role === null ? null : sentence.slice(role.start, role.end);
  });

describe('what somebody is, in Spanish', () => {
  it.each([
    ['El martes la alcaldesa Inés Ruiz inauguró el puente.', 'Inés Ruiz', 'la alcaldesa'],
    ['Inés Ruiz, alcaldesa de Oskel, inauguró el puente.', 'Inés Ruiz', 'alcaldesa de Oskel'],
    ['Lo dijo el ministro de Defensa, Walter Astudillo, en Lima.', 'Walter Astudillo', 'el ministro de Defensa'],
    [
      'El presidente del Consejo de Ministros, Tadeo Arana, viajó a Oskel.',
      'Tadeo Arana',
      'El presidente del Consejo de Ministros',
    ],
    [
      'La viceministra de Economía y Finanzas Rosa Quispe renunció.',
      'Rosa Quispe',
      'La viceministra de Economía y Finanzas',
    ],
    ['Tobin Rask, el vigilante nocturno de la casa, fue detenido.', 'Tobin Rask', 'el vigilante nocturno de la casa'],
    ['El vigilante nocturno, Tobin Rask, fue detenido.', 'Tobin Rask', 'El vigilante nocturno'],
    ['Pía Soto, de 41 años, directora del museo, negó todo.', 'Pía Soto', 'directora del museo'],
    ['Pía Soto es la directora del museo de Oskel.', 'Pía Soto', 'la directora del museo de Oskel'],
    ['Su abogada, Helena Brandt, dijo que era una herencia.', 'Helena Brandt', 'Su abogada'],
    ['La madre de la alcaldesa Inés Ruiz murió ayer.', 'Inés Ruiz', 'la alcaldesa'],
    ['El exministro de Salud Óscar Ugarte volvió.', 'Óscar Ugarte', 'El exministro de Salud'],
    [
      'Se reunió con el presidente de la Cámara de Comercio, Raúl Paz.',
      'Raúl Paz',
      'el presidente de la Cámara de Comercio',
    ],
  ])('%s', (sentence, name, role) => {
    expect(told(sentence, name)).toBe(role);
  });

  it.each([
    ['La presidenta viajó con Inés Ruiz a Oskel.', 'Inés Ruiz'],
    ['La madre de Inés Ruiz murió ayer.', 'Inés Ruiz'],
    ['No sé si Tobin Rask ayudó a los ladrones.', 'Tobin Rask'],
    ['En la capital, Inés Ruiz, cansada, no dijo nada.', 'Inés Ruiz'],
    ['La ministra habló de Inés Ruiz y de su obra.', 'Inés Ruiz'],
  ])('is not told: %s', (sentence, name) => {
    expect(told(sentence, name)).toBeNull();
  });

  it.each([
    ['Ruiz, que dirige la investigación, no respondió.', 'Ruiz', 2],
    ['Lo descubrió la tejedora Maud Ellery.', 'Maud Ellery', 2],
    ['No sé si Tobin Rask ayudó a los ladrones.', 'Tobin Rask', 0],
    ['Lo acusó Tobin Rask.', 'Tobin Rask', 0],
  ])('is told as plainly: %s', (sentence, name, plainly) => {
    expect(inLanguage('es', () => introduces(sentence, name))).toBe(plainly);
  });
});
