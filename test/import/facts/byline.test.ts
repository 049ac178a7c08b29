import { describe, expect, test } from 'vitest';
import { authorName, datelineFacts, lineFacts } from '../../../src/import/facts/byline.ts';
import { dayInPath, findDay, machineDay } from '../../../src/import/facts/dates.ts';

describe('what a line says about its document', () => {
  test.each([
    ['Escrito por: Juan Carlos Mamani', { author: 'Juan Carlos Mamani' }],
    ['Published: May 6, 2025', { published: '2025-05-06' }],
    ['First published on Tue 6 May 2025 10.04 BST', { published: '2025-05-06' }],
    ['Sunday, December 7, 2025', { published: '2025-12-07' }],
    ['Updated 10:04 AM EDT, Tue May 6, 2025', { updated: '2025-05-06' }],
    ['Written by Donald Miller', { author: 'Donald Miller' }],
    ['By Jane Doe and John Roe, Staff Writers', { author: 'Jane Doe, John Roe' }],
    ['by Ana Ruiz, 3 August 2025', { author: 'Ana Ruiz', published: '2025-08-03' }],
    ['Jane Doe | Reuters | May 6, 2025', { author: 'Jane Doe', published: '2025-05-06' }],
    ['3 min read · 6 May 2025', { published: '2025-05-06' }],
    [
      'Publié le 03 août 2025 à 18h04, modifié le 04 août 2025 à 09h12',
      { published: '2025-08-03', updated: '2025-08-04' },
    ],
    ['Por Redacción | 4 de setiembre de 2036', { published: '2036-09-04' }],
    ['Última actualización: 5 de marzo del 2036', { updated: '2036-03-05' }],
    ['Maribel Ocampo, corresponsal en Lima', { author: 'Maribel Ocampo' }],
    ['Publicado el 4 de agosto de 2036 a las 14:00 hrs.', { published: '2036-08-04' }],
    ['4 de agosto de 2036 - 14:00hs', { published: '2036-08-04' }],
    ['Texto: Maribel Ocampo', { author: 'Maribel Ocampo' }],
    ['Von Jörg Brandt', { author: 'Jörg Brandt' }],
    ['Source: The New York Times', { publisher: 'The New York Times' }],
    ['URL: https://a.example/x', { address: 'https://a.example/x' }],
    ['Title: A Dry Summer', { title: 'A Dry Summer' }],
  ])('%s', (line, facts) => expect(lineFacts(line)).toEqual(facts));

  test.each([
    ...[
      'By the numbers',
      'By Land and Sea',
      'Deadline May 6, 2025',
      'Lima May 6, 2025',
      'By Friday',
      'Talks began on May 6, 2025 in Lima.',
    ],
    ...[
      'The council met on 3 August 2025 and chose By Ana Ruiz as its motto.',
      'Updated figures',
      'Source of trouble',
      'Published works',
    ],
  ])('nothing: %s', (line) => expect(lineFacts(line)).toBeNull());
});

test.each([
  ['LIMA, Peru, May 6, 2025 (Reuters) - Ministers met.', { published: '2025-05-06', publisher: 'Reuters' }],
  ['LIMA, 4 de marzo de 2036 (Andina).- El gobierno firmó.', { published: '2036-03-04', publisher: 'Andina' }],
  ['WASHINGTON (AP) — Ministers met.', { publisher: 'AP' }],
  ['Ministers met in Lima on May 6, 2025 (a Tuesday) - and left.', null],
])('the dateline of %s', (text, facts) => expect(datelineFacts(text)).toEqual(facts));

test.each([
  ['Ana Ruiz', 'Ana Ruiz'],
  ['Ana María de la Cruz', 'Ana María de la Cruz'],
  ["Seán O'Brien and J. K. Rowan", "Seán O'Brien, J. K. Rowan"],
  ['Staff Writer', null],
  ['ana ruiz', null],
  ['The Editors', null],
])('the names in %s', (text, names) => expect(authorName(text)).toBe(names));

describe('dates', () => {
  test.each([
    ...[
      ['6. Mai 2025', '2025-05-06'],
      ['6 de mayo de 2025', '2025-05-06'],
      ['le 1er août 2024', '2024-08-01'],
      ['Sept. 5, 2024', '2024-09-05'],
    ],
    ...[
      ['٦ مايو ٢٠٢٥', '2025-05-06'],
      ['6 במאי 2025', '2025-05-06'],
      ['2025年5月6日', '2025-05-06'],
      ['6 травня 2025', '2025-05-06'],
    ],
    ...[
      ['13/05/2025', '2025-05-13'],
      ['6.5.2025', '2025-05-06'],
      ['Room 6, 2025 and May 7, 2025', '2025-05-07'],
    ],
  ])('%s is %s', (line, day) => expect(findDay(line ?? '')?.day).toBe(day));

  test.each(['31 Feb 2025', '06/05/2025', 'May 2025', '2025-13-01', 'on the 6th of May', '99999-05-06', ''])(
    '%s is none',
    (line) => expect(findDay(line)).toBeNull(),
  );

  test('06/05/2025 is what the language makes of it', () => {
    expect(findDay('06/05/2025', 'en-US')?.day).toBe('2025-06-05');
    expect(findDay('06/05/2025', 'en-GB')?.day).toBe('2025-05-06');
    expect(findDay('06/05/2025', 'es')?.day).toBe('2025-05-06');
  });

  test.each([
    ...[
      ['2025-05-06T23:30:00-05:00', '2025-05-06'],
      ['Tue, 06 May 2025 10:00:00 GMT', '2025-05-06'],
      ['20250506', '2025-05-06'],
    ],
    ...[
      ['20250506T101500Z', '2025-05-06'],
      ['1746489600000', '2025-05-06'],
      ['1746489600', '2025-05-06'],
    ],
  ])('a machine writes %s for %s', (value, day) => expect(machineDay(value ?? '')).toBe(day));

  test.each([
    ['/2025/05/06/story', '2025-05-06'],
    ['2025-05-06-story.txt', '2025-05-06'],
    ['/story-20250506.html', '2025-05-06'],
    ['/id/123456789', null],
    ['/2025/99/06/x', null],
  ])('the path %s carries %s', (path, day) => expect(dayInPath(path)).toBe(day));
});
