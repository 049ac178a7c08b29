import { describe, expect, it } from 'vitest';
import { infinitivesOf } from '../../../src/language/es/infinitives.ts';

describe('the verbs that a word may be a form of', () => {
  it.each([
    ['vendio', 'vender'],
    ['cuesta', 'costar'],
    ['juegan', 'jugar'],
    ['piensa', 'pensar'],
    ['pidieron', 'pedir'],
    ['durmio', 'dormir'],
    ['adquieren', 'adquirir'],
    ['busquen', 'buscar'],
    ['pague', 'pagar'],
    ['cruce', 'cruzar'],
    ['crezca', 'crecer'],
    ['dirijan', 'dirigir'],
    ['construyo', 'construir'],
    ['mantuvo', 'mantener'],
    ['propuesto', 'proponer'],
    ['produjeron', 'producir'],
    ['dira', 'decir'],
    ['saldran', 'salir'],
    ['descubierto', 'descubrir'],
    ['devuelto', 'devolver'],
    ['huele', 'oler'],
    ['viviendo', 'vivir'],
  ])('are among others, for "%s", "%s"', (form, infinitive) => {
    expect(infinitivesOf(form)).toContain(infinitive);
  });

  it.each(['', 'a', 'ñandú', '1450'])('are none for "%s"', (word) => {
    expect(infinitivesOf(word)).toEqual([]);
  });
});
