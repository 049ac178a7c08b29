import { describe, expect, it } from 'vitest';
import { languageName, languageOf } from '../../src/language/which-language.ts';

describe('the language of a question', () => {
  it.each([
    ['¿Cuánto costó el puente?', 'es'],
    ['cuanto vale la mina de plata', 'es'],
    ['Quanto custa a ponte?', 'pt'],
    ['Wie viel hat die Brücke gekostet?', 'de'],
    ['Combien de gens traversent le pont ?', 'fr'],
    ['Quanto è costato il ponte?', 'it'],
    ['Hoeveel kostte de brug?', 'nl'],
    ['Сколько стоил мост?', 'ru'],
    ['كم كلف الجسر؟', 'ar'],
    ['橋の費用はいくらですか', 'ja'],
    ['How much did the bridge cost?', 'en'],
    ['who is in Tren de Aragua', 'en'],
    ['jobs depending on commerce', 'en'],
  ])('%s', (question, language) => {
    expect(languageOf(question)).toBe(language);
  });

  it.each(['Lorne Bridge', 'Tren de Aragua', 'Los Angeles Declaration', 'RIMPAC 2026', '42', ''])(
    'could be any: %s',
    (question) => {
      expect(languageOf(question)).toBeNull();
    },
  );

  it('has an English name, or its tag', () => {
    expect(languageName('es-PE')).toBe('Spanish');
    expect(languageName('tlh')).toBe('tlh');
  });
});
