import type { Article } from '../../corpus/article.ts';
import type { Scope } from '../../search/query.ts';
import { readableDay } from '../citation.ts';
import type { Part } from '../question/question.ts';
import { isEverything } from '../question/scope-joined.ts';
import type { Missing } from './reason-names.ts';

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], word: 'and' | 'or'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** What was asked, as the subject of a sentence: "FactArrow does not …", "The articles since 1 May 2025 do not …". */
export interface Asked {
  readonly subject: string;
  readonly isMany: boolean;
}

/** A scope's days, with a blank before: " since 1 May 2025", " on 6 May 2025"; empty when it has none. */
export function periodName({ since, until }: Pick<Scope, 'since' | 'until'>): string {
  if (since !== null && until !== null)
    return since === until ? ` on ${readableDay(since)}` : ` between ${readableDay(since)} and ${readableDay(until)}`;
  if (since !== null) return ` since ${readableDay(since)}`;
  return until === null ? '' : ` until ${readableDay(until)}`;
}

/** What lies in a scope, in words. */
export function subjectOf(scope: Scope, articles: readonly Article[]): Asked {
  const publishers = [...new Set(articles.map(({ publisher }) => publisher))];
  const days = periodName(scope);
  const isNamed = scope.articleIds !== null && publishers.length > 0 && publishers.length < 3;
  return isNamed
    ? { subject: `${listed(publishers, 'and')}${days === '' ? '' : `,${days},`}`, isMany: publishers.length > 1 }
    : { subject: `The articles${days}`, isMany: true };
}

/** "None of the articles mentions Brazil.", "FactArrow does not mention Operation Mercury; Newsvane does." */
export function missingReason(missing: readonly Missing[], scope: Scope, asked: Asked): string {
  if (isEverything(scope))
    return `None of the articles mentions ${listed(
      missing.map(({ name }) => name),
      'or',
    )}.`;
  const elsewhere = missing[0]?.elsewhere ?? [];
  const others = elsewhere.length === 0 ? '' : `; ${listed(elsewhere, 'and')} ${elsewhere.length > 1 ? 'do' : 'does'}`;
  return `${asked.subject} ${asked.isMany ? 'do' : 'does'} not mention ${missing[0]?.name ?? ''}${others}.`;
}

/** What is said where evidence is there and too thin. */
export const nothingAnswers = 'no sentence answers this';

const isMeasure = /^(?:long|old|far|tall|high|large|big|wide|deep|heavy|fast|often|hot|cold|thick|strong)$/;

/** A noun as the question writes it: Venezuelans keep their capital. */
function asTyped(noun: string, question: string): string {
  const at = question.toLowerCase().indexOf(noun.toLowerCase());
  return at < 0 ? noun : question.slice(at, at + noun.length);
}

/** What is missing, in words for many articles and for one outlet: "give no cost", "gives no cost". */
export function lackOf(part: Part, isMany: boolean): string {
  const give = isMany ? 'give' : 'gives';
  const say = isMany ? 'do not say' : 'does not say';
  switch (part.asked) {
    case 'money':
      return `${give} no ${/\bcost/i.test(part.text) ? 'cost' : /\bprice/i.test(part.text) ? 'price' : 'sum of money'}`;
    case 'share':
      return `${give} no share`;
    case 'date':
      return `${say} when`;
    case 'figure': {
      if (part.noun === null || isMeasure.test(part.noun)) return `${give} no figure for this`;
      const noun = asTyped(part.noun, part.text);
      return `${give} no ${part.isCount ? `number of ${noun}` : /^how much/i.test(part.text) ? `amount of ${noun}` : noun}`;
    }
    case 'person':
      return `${say} who`;
    case 'place':
      return `${say} where`;
    case 'reason':
      return `${say} why`;
    default:
      return nothingAnswers;
  }
}
