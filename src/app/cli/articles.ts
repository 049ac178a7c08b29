import type { Article } from '../../corpus/article.ts';
import { withoutText } from '../../corpus/listed.ts';
import { exitCodeUsage, OperatorError } from '../../errors.ts';

/**
 * One article: all its fields and its text.
 * @throws OperatorError with exit code 64 when there is none of that id.
 */
export function printArticle(
  id: string,
  articles: ReadonlyMap<string, Article>,
  isJson: boolean,
  write: (text: string) => void,
): void {
  const article = articles.get(id);
  if (!article) throw new OperatorError(`There is no article "${id}". quipu sources lists them.`, exitCodeUsage);
  if (isJson) {
    write(`${JSON.stringify({ ...withoutText(article), text: article.text })}\n`);
    return;
  }
  const { text } = article;
  const fields = withoutText(article);
  const head = Object.entries(fields).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  const shown = head.map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  write(`${shown.join('\n')}\n\n${text}\n`);
}
