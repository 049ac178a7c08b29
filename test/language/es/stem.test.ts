import { describe, expect, it } from 'vitest';
import { stemSpanish } from '../../../src/language/es/stem.ts';

describe('the stem of a Spanish word', () => {
  it.each([
    ['inundacion', 'inundaciones'],
    ['cuesta', 'costaron'],
    ['dijo', 'decir'],
    ['perdio', 'perdieron'],
    ['murio', 'morir'],
    ['economia', 'economico'],
    ['reunion', 'reuniones'],
    ['gobernaria', 'gobernar'],
  ])('is one for "%s" and "%s"', (one, other) => {
    expect(stemSpanish(one)).toBe(stemSpanish(other));
  });

  it.each([
    ['casa', 'queso'],
    ['guerra', 'gorra'],
  ])('is not one for "%s" and "%s"', (one, other) => {
    expect(stemSpanish(one)).not.toBe(stemSpanish(other));
  });
});
