import type { ArticleKind } from '../corpus/article.ts';

/** What a bibliography says of an article. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly published: string;
  /** The source gives no date: `published` is the day of the import, and is not said. */
  readonly undated?: boolean | undefined;
  readonly url: string;
  readonly kind: ArticleKind;
  readonly language: string;
}

const cslTypes: Readonly<Record<ArticleKind, string>> = {
  report: 'article-newspaper',
  opinion: 'article-newspaper',
  analysis: 'article-newspaper',
  transcript: 'speech',
  readout: 'webpage',
};

const isWeb = (url: string): boolean => /^https?:/.test(url);
const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** Articles as CSL-JSON, which reference managers read. `accessed` is the day, `YYYY-MM-DD`, on which they were read. */
export function cslOf(entries: readonly Entry[], accessed: string): readonly object[] {
  return entries.map(({ id, title, publisher, author, published, undated, url, kind, language }) => ({
    id,
    type: cslTypes[kind],
    title,
    // How a name is taken apart is not known for all the world's names: it stays whole.
    ...(author === null ? {} : { author: [{ literal: author }] }),
    'container-title': publisher,
    publisher,
    ...(undated === true ? {} : { issued: dateParts(published) }),
    ...(isWeb(url) ? { URL: url, accessed: dateParts(accessed) } : {}),
    language,
  }));
}

/** What has a meaning of its own in LaTeX, and how it is written there. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

const latex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^{}&%$#_]/g, (mark) => special[mark] ?? mark);
/** In an address nothing is escaped; what would end the field is percent-encoded. */
const address = (url: string): string => url.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));

/** Articles as BibTeX, in UTF-8. */
export function bibtexOf(entries: readonly Entry[], accessed: string): string {
  return entries
    .map(({ id, title, publisher, author, published, undated, url, language }) => {
      const [year = '', month = '', day = ''] = published.split('-');
      const fields: readonly (readonly [string, string])[] = [
        // A second pair of braces keeps capitals as they are.
        ['title', `{${latex(title)}}`],
        ...(author === null ? [] : [['author', `{${latex(author)}}`] as const]),
        ['publisher', latex(publisher)],
        ...(undated === true
          ? []
          : ([
              ['year', year],
              ['month', String(Number(month))],
              ['day', String(Number(day))],
            ] as const)),
        ...(isWeb(url)
          ? ([
              ['url', address(url)],
              ['urldate', accessed],
            ] as const)
          : []),
        ['language', latex(language)],
      ];
      return `@misc{${id.replace(/[^\w-]/g, '')},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
    })
    .join('\n');
}
