import { describe, expect, it } from 'vitest';
import { isMoment, isQuantity, readFigures } from '../../../src/language/figures/figures.ts';
import { readNames } from '../../../src/language/names.ts';
import { inLanguage } from '../../../src/language/packs/languages.ts';
import { termsOf } from '../../../src/language/tokens.ts';

const terms = (text: string) => inLanguage('es', () => termsOf(text));
const figures = (text: string) => inLanguage('es', () => readFigures(text, '2031-06-10'));

describe('Spanish text in terms', () => {
  it.each([
    ['las inundaciones del valle', 'La inundación de un valle'],
    ['costó', 'costaron'],
    ['EE. UU.', 'los Estados Unidos'],
    ['EEUU', 'Estados Unidos'],
    ['el PBI', 'el PIB'],
    ['14 millones', '14.000.000'],
    ['mil millones', '1.000.000.000'],
    ['dos billones', '2.000.000.000.000'],
  ])('has the same for "%s" and "%s"', (one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });

  it('has the same figures as English', () => {
    expect(terms('14 millones')).toEqual(termsOf('14 million'));
    expect(terms('1.000,5')).toEqual(termsOf('1,000.5'));
    expect(terms('mil millones')).toEqual(termsOf('1 billion'));
  });

  it('leaves English as it is outside', () => {
    expect(inLanguage('es', () => inLanguage('en', () => termsOf('the mines of 1.5 tons')))).toEqual(
      termsOf('the mines of 1.5 tons'),
    );
  });
});

describe('figures in Spanish', () => {
  it.each([
    ['El puente costó 1.450,5 millones de dólares.', 1_450_500_000, 'USD'],
    ['Gastaron mil millones de soles.', 1e9, 'PEN'],
    ['La deuda es de 2 billones de euros.', 2e12, 'EUR'],
    ['El túnel tiene 3,1 kilómetros.', 3100, 'm'],
    ['El desempleo es del 14,2 %.', 14.2, '%'],
    ['Duró tres semanas.', 21, 'day'],
    ['Cuesta S/ 3.500 al mes.', 3500, 'PEN'],
    ['Pagó S/. 12,50.', 12.5, 'PEN'],
    ['Murieron 22 niños.', 22, ''],
    ['Hay veintidós barcos.', 22, ''],
    ['Hay treinta y cinco barcos.', 35, ''],
    ['Hay veintiún mil barcos.', 21_000, ''],
    ['Cuesta medio millón de soles.', 500_000, 'PEN'],
  ])('%s', (text, value, unit) => {
    expect(figures(text).filter(isQuantity)).toEqual([expect.objectContaining({ value, unit })]);
  });

  it('tells "más de" from "casi"', () => {
    const bounds = figures('Llegaron más de 300 barcos y casi 200 camiones.').filter(isQuantity);
    expect(bounds.map(({ bound, value }) => [bound, value])).toEqual([
      ['over', 300],
      ['under', 200],
    ]);
  });

  it.each([
    ['Se firmó el 5 de mayo de 2031.', '2031-05-05', '2031-05-05'],
    ['Empieza en setiembre de 2032.', '2032-09-01', '2032-09-30'],
    ['Cayó ayer.', '2031-06-09', '2031-06-09'],
    ['Murió en 1958.', '1958-01-01', '1958-12-31'],
    ['Lo construyeron en el siglo XIX.', '1801-01-01', '1900-12-31'],
    ['Lo dijo el lunes.', '2031-06-09', '2031-06-09'],
    ['Abrió el lunes 3 de marzo, tras la crecida.', '2031-03-03', '2031-03-03'],
    ['El martes, 5 de mayo de 2026, llovió.', '2026-05-05', '2026-05-05'],
  ])('%s', (text, from, to) => {
    expect(figures(text).filter(isMoment)).toEqual([expect.objectContaining({ from, to })]);
  });

  it('quotes a figure as it stands', () => {
    const text = 'Unos 930 millones vendrán de un préstamo.';
    for (const { span, text: said } of figures(text)) expect(text.slice(span.start, span.end)).toBe(said);
  });
});

describe('Spanish names', () => {
  const kinds = (text: string) => inLanguage('es', () => readNames(text).map((name) => [name.text, name.kind]));

  it('are those of people by who speaks, and not by what speaks', () => {
    expect(kinds('Ayer lo confirmó Campos, dijo Violeta Campos.')).toContainEqual(['Violeta Campos', 'person']);
    expect(kinds('La empresa Aguas del Norte dijo que repararía la bomba.')).not.toContainEqual([
      'Aguas del Norte',
      'person',
    ]);
  });
});
