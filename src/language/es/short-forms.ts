import type { ShortForms } from '../pack.ts';

/** What Spanish writes out and shortens: "EE. UU.", "EEUU", "los Estados Unidos". */
export const shortForms: ShortForms = [
  ['estados unidos de america', 'usa', false],
  ['estados unidos', 'usa', false],
  ['ee uu', 'usa', false],
  ['eeuu', 'usa', false],
  ['reino unido', 'uk', false],
  ['naciones unidas', 'onu', false],
  ['union europea', 'ue', false],
  ['union sovietica', 'urss', true],
  ['producto bruto interno', 'pib', true],
  ['producto interno bruto', 'pib', true],
  ['pbi', 'pib', false],
  ['organizacion mundial de la salud', 'oms', true],
  ['organizacion de estados americanos', 'oea', true],
  ['fondo monetario internacional', 'fmi', true],
  ['banco interamericano de desarrollo', 'bid', true],
];
