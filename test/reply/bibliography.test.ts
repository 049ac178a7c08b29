import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexOf, cslOf, type Entry } from '../../src/reply/bibliography.ts';
import { anyText, hostile } from '../support/replies.ts';

const entry = (of: Partial<Entry> = {}): Entry => ({
  id: 'newsvane-pentagon-talks',
  title: 'Peru & China: 50% of {trade}',
  publisher: 'Newsvane',
  author: 'Ana_María Ñ',
  published: '2025-05-06',
  url: 'https://newsvane.example/a_b?c=1&d=2',
  kind: 'report',
  language: 'en',
  ...of,
});

describe('a bibliography', () => {
  it('is CSL-JSON, with the day of publication and the day it was read', () => {
    expect(cslOf([entry()], '2025-12-24')).toEqual([
      {
        id: 'newsvane-pentagon-talks',
        type: 'article-newspaper',
        title: 'Peru & China: 50% of {trade}',
        author: [{ literal: 'Ana_María Ñ' }],
        'container-title': 'Newsvane',
        publisher: 'Newsvane',
        issued: { 'date-parts': [[2025, 5, 6]] },
        URL: 'https://newsvane.example/a_b?c=1&d=2',
        accessed: { 'date-parts': [[2025, 12, 24]] },
        language: 'en',
      },
    ]);
  });

  it('is BibTeX, with what LaTeX would take for its own escaped', () => {
    expect(bibtexOf([entry()], '2025-12-24')).toBe(
      [
        '@misc{newsvane-pentagon-talks,',
        '  title = {{Peru \\& China: 50\\% of \\{trade\\}}},',
        '  author = {{Ana\\_María Ñ}},',
        '  publisher = {Newsvane},',
        '  year = {2025},',
        '  month = {5},',
        '  day = {6},',
        '  url = {https://newsvane.example/a_b?c=1&d=2},',
        '  urldate = {2025-12-24},',
        '  language = {en}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('names no date where the source gives none, and no address of a file', () => {
    const undated = entry({ undated: true, author: null, url: 'file:///home/somebody/a.pdf' });
    expect(JSON.stringify(cslOf([undated], '2025-12-24'))).not.toMatch(/issued|author|URL|somebody/);
    expect(bibtexOf([undated], '2025-12-24')).not.toMatch(/year|author|url|somebody/);
  });

  it('keeps the braces of BibTeX in pairs, whatever a title says', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...hostile)), (title) => {
        const written = bibtexOf([entry({ title, author: title, publisher: title })], '2025-12-24').replaceAll(
          /\\[{}]/g,
          '',
        );
        let depth = 0;
        for (const mark of written) {
          depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
