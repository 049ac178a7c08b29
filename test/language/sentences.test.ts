import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxSentenceChars, splitSentences } from '../../src/language/sentences.ts';

const cut = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['One thing. Another thing.', ['One thing.', 'Another thing.']],
    ['The U.S.-Peru pact held. It is old.', ['The U.S.-Peru pact held.', 'It is old.']],
    ['The U.S. Department of State spoke.', ['The U.S. Department of State spoke.']],
    ['He moved to the U.S. The war had ended.', ['He moved to the U.S.', 'The war had ended.']],
    ['According to Dr. Silva, it grew. Mr. Paz agreed.', ['According to Dr. Silva, it grew.', 'Mr. Paz agreed.']],
    ['A $68.8 billion package passed. Nobody read it.', ['A $68.8 billion package passed.', 'Nobody read it.']],
    ['Lo dijo la Dra. Silva en la pág. 4. Nadie la oyó.', ['Lo dijo la Dra. Silva en la pág. 4.', 'Nadie la oyó.']],
    ['Vive en la Av. Grau N.° 45. Es alto.', ['Vive en la Av. Grau N.° 45.', 'Es alto.']],
    ['Viajó a EE. UU. en mayo. Volvió pronto.', ['Viajó a EE. UU. en mayo.', 'Volvió pronto.']],
    ['George W. Bush met J. R. Ewing in May.', ['George W. Bush met J. R. Ewing in May.']],
    ['It is rich in vitamin C. The fruit is sour.', ['It is rich in vitamin C.', 'The fruit is sour.']],
    ['“Stop there. Wait for me,” he said. Nobody did.', ['“Stop there. Wait for me,” he said.', 'Nobody did.']],
    ['"Stop. Wait,” argues Dr. Paz. Nobody did.', ['"Stop. Wait,” argues Dr. Paz.', 'Nobody did.']],
    ['"Why me?" he asked. "Why not?" she said.', ['"Why me?" he asked.', '"Why not?" she said.']],
    ['He said: "Go home. Now." They went.', ['He said: "Go home. Now."', 'They went.']],
    ['The 6" pipe broke. The 8" pipe held.', ['The 6" pipe broke.', 'The 8" pipe held.']],
    ['Well … perhaps. Or not.', ['Well … perhaps.', 'Or not.']],
    [
      'It rose (see p. 4. The table is odd) again. So did the rest.',
      ['It rose (see p. 4. The table is odd) again.', 'So did the rest.'],
    ],
    ['It fell to No. 5 that year. No. That is wrong.', ['It fell to No. 5 that year.', 'No.', 'That is wrong.']],
    [
      'Profits at Acme Inc. Rose fell. The Inc. She left.',
      ['Profits at Acme Inc. Rose fell.', 'The Inc.', 'She left.'],
    ],
    ['Wrapped lines\nbelong together. Even\r\nhere.', ['Wrapped lines\nbelong together.', 'Even\r\nhere.']],
    ['It ended.[3] Another began.', ['It ended.[3]', 'Another began.']],
    ['Sie kam am 3. Mai an. Er blieb.', ['Sie kam am 3. Mai an.', 'Er blieb.']],
    ['¿Qué pasó? ¡Nada! Sigue.', ['¿Qué pasó?', '¡Nada!', 'Sigue.']],
    ['今日は晴れ。明日は雨。', ['今日は晴れ。', '明日は雨。']],
    ['वह घर गया। वह सो गया।', ['वह घर गया।', 'वह सो गया।']],
    ['', []],
    [' \n ', []],
  ])('cuts %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('gives spans into the whole text when a part is cut', () => {
    const text = '# Title\n\nFirst one. Second one.';
    const sentences = splitSentences(text, { start: 9, end: text.length });
    expect(sentences.map(({ span }) => text.slice(span.start, span.end))).toEqual(['First one.', 'Second one.']);
  });

  it('gives verbatim, trimmed, ordered sentences and loses no letter, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('. ', '? ', '“', '”', '"', '(', ')', 'Dr. ', 'U.S. ', 'The ', '\n', '[3] ', 'ab ', '3. ', '…'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        let letters = '';
        for (const sentence of splitSentences(text)) {
          expect(text.slice(sentence.span.start, sentence.span.end)).toBe(sentence.text);
          expect(sentence.text).toBe(sentence.text.trim());
          expect(sentence.text).not.toBe('');
          expect(sentence.span.start).toBeGreaterThanOrEqual(end);
          letters += sentence.text.replace(/\s/gu, '');
          end = sentence.span.end;
        }
        expect(letters).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

const filled = (piece: string, chars: number) => piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);
const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

describe('splitSentences of what nobody writes', () => {
  it.each(['x', ' ', 'a ', 'a. ', '( ', '(', '"a ', '.', '中', '😀', '[1].', '.[a]', 'A. B. ', 'No. ', '\n', '. a '])(
    'keeps sentences short and loses nothing of a megabyte of %j',
    (piece) => {
      const text = `It is ${filled(piece, 1_000_000)} so.`;
      const sentences = splitSentences(text);
      expect(sentences.every((each) => each.text.length <= maxSentenceChars)).toBe(true);
      expect(sentences.every(({ span, text: own }) => text.slice(span.start, span.end) === own)).toBe(true);
      expect(sentences.reduce((sum, each) => sum + lettersIn(each.text), 0)).toBe(lettersIn(text));
      expect(sentences.every((each) => !/^[\uDC00-\uDFFF]/.test(each.text))).toBe(true);
    },
  );

  it('cuts what is too long behind a blank where it can', () => {
    const [first, second] = splitSentences(`${filled('word ', 1_480)} ${'y'.repeat(100)} end.`);
    expect(first?.text.endsWith('word')).toBe(true);
    expect(second?.text).toBe(`${'y'.repeat(100)} end.`);
  });

  it('finds the same ends in a long paragraph as in its sentences one by one', () => {
    const one = 'Dr. Silva met J. R. Ewing in the U.S. on 3 May (see p. 4. The table is odd) again. ';
    expect(cut(one.repeat(400))).toEqual(Array.from({ length: 400 }, () => one.trim()));
  });
});
