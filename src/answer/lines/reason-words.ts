import type { Article } from '../../corpus/article.ts';
import type { Scope } from '../../search/query.ts';
import type { Because, Lack, Whose } from '../codes.ts';
import type { Part } from '../question/question.ts';
import { isEverything } from '../question/scope-joined.ts';
import type { Missing } from './reason-names.ts';

/** More outlets than this are not named: they are "the articles". */
const maxNamed = 2;

/** Whose articles lie in a scope. */
export function whoseOf({ articleIds, since, until }: Scope, articles: readonly Article[]): Whose {
  const outlets = [...new Set(articles.map(({ publisher }) => publisher))];
  const isNamed = articleIds !== null && outlets.length <= maxNamed;
  return { outlets: isNamed ? outlets : [], since, until };
}

/** That nothing lies in a scope, with the first and the last day on which something was published. */
export function noneInside(whose: Whose, articles: Iterable<Article>): Because {
  const days = Array.from(articles, ({ published }) => published).sort();
  return { kind: 'none-inside', whose, first: days[0] ?? '', last: days.at(-1) ?? '' };
}

/** What no article has; inside a scope the first such name, with those outside of it that have it. */
export function notMentioned(missing: readonly Missing[], scope: Scope, whose: Whose): Because {
  const names = missing.map(({ name }) => name);
  if (isEverything(scope)) return { kind: 'not-mentioned', whose, names, elsewhere: [] };
  return { kind: 'not-mentioned', whose, names: names.slice(0, 1), elsewhere: missing[0]?.elsewhere ?? [] };
}

const isMeasure = /^(?:long|old|far|tall|high|large|big|wide|deep|heavy|fast|often|hot|cold|thick|strong)$/;

/** A noun as the question writes it: Venezuelans keep their capital. */
function asTyped(noun: string, question: string): string {
  const at = question.toLowerCase().indexOf(noun.toLowerCase());
  return at < 0 ? noun : question.slice(at, at + noun.length);
}

/** What is missing of what a part of a question asks for. */
export function lackOf({ asked, noun, text, isCount }: Part): Lack {
  const plain = (kind: Lack['kind']): Lack => ({ kind, noun: null });
  switch (asked) {
    case 'money':
      return plain(/\bcost/i.test(text) ? 'cost' : /\bprice/i.test(text) ? 'price' : 'money');
    case 'share':
      return plain('share');
    case 'date':
      return plain('when');
    case 'figure': {
      if (noun === null || isMeasure.test(noun)) return plain('figure');
      const typed = asTyped(noun, text);
      return { kind: isCount ? 'number-of' : /^how much/i.test(text) ? 'amount-of' : 'noun', noun: typed };
    }
    case 'person':
      return plain('who');
    case 'place':
      return plain('where');
    case 'reason':
      return plain('why');
    default:
      return plain('anything');
  }
}
