import type { ImportedArticle } from '../../corpus/front-matter.ts';
import { exitCodeUsage, OperatorError } from '../../errors.ts';
import { acceptCommand } from '../../import/aside.ts';
import type { FeedEntry } from '../../import/feeds/opml.ts';
import type { FeedStates } from '../../import/feeds/state.ts';
import type { PollResult } from '../../import/poll.ts';
import { readingOptions } from './command-line.ts';
import { importTable } from './print-import.ts';

export const feedVerbs = ['add', 'remove', 'list', 'status', 'poll'] as const;

/** `quipu feeds` as typed. */
export interface FeedsUse {
  readonly verb: (typeof feedVerbs)[number];
  /** Addresses or titles; for `add` also an OPML file. */
  readonly names: readonly string[];
  readonly corpus: string | null;
  readonly json: boolean;
}

/**
 * Reads `feeds add URL…`, `feeds remove URL|TITLE…`, `feeds list`, `feeds status`, `feeds poll [URL|TITLE…]`.
 * @throws OperatorError with exit code 64 for what is not there.
 */
export function readFeedsUse(words: readonly string[]): FeedsUse {
  const options = { corpus: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
  const { values, positionals } = readingOptions(words, { options, allowPositionals: true });
  const [name, ...names] = positionals;
  const verb = feedVerbs.find((each) => each === name);
  if (!verb) throw new OperatorError(`quipu feeds needs one of ${feedVerbs.join(', ')} after it.`, exitCodeUsage);
  if ((verb === 'add' || verb === 'remove') && names.length === 0)
    throw new OperatorError(`quipu feeds ${verb} needs the address of a feed.`, exitCodeUsage);
  return { verb, names, corpus: values.corpus ?? null, json: values.json === true };
}

const instant = (ms: number | null): string =>
  ms === null ? 'never' : `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** The feeds with how they are doing, two lines each. */
export function feedsTable(entries: readonly FeedEntry[], states: FeedStates): string {
  if (entries.length === 0) return 'No feeds are followed. Add one: quipu feeds add ADDRESS\n';
  const lines = entries.flatMap((entry) => {
    const state = states.get(entry.address);
    const health = state?.isGone
      ? 'gone for good, not polled any more'
      : state && state.failures > 0
        ? `FAILED ${state.failures === 1 ? 'once' : `${state.failures} times in a row`}: ${state.error ?? ''}; next try ${instant(state.nextAtMs)}`
        : `last read ${instant(state?.succeededAtMs ?? null)}`;
    return [`${state?.title ?? entry.title ?? 'Untitled feed'}  ${entry.address}`, `    ${health}`];
  });
  return `${lines.join('\n')}\n`;
}

/** What was kept aside: each with its title and the command that lets it in. */
export function asideTable(articles: readonly ImportedArticle[]): string {
  if (articles.length === 0) return '\nNothing is kept aside.\n';
  const lines = articles.flatMap(({ id, title, publisher, url }) => [
    `${title}, of ${publisher}  ${url}`,
    `    let it in with: ${acceptCommand(id)}`,
  ]);
  return `\nKept aside, because it may not be what its address says:\n${lines.join('\n')}\n`;
}

/** What a poll gave: each feed's new articles, or why it could not be read. */
export function pollTable(results: readonly PollResult[], columns: number): string {
  if (results.length === 0) return 'No feed was polled.\n';
  return results
    .map(({ entry, state, rows, waitsUntilMs }) => {
      const name = `${state.title ?? entry.title ?? 'Untitled feed'}  ${entry.address}\n`;
      if (waitsUntilMs !== null)
        return `${name}not asked: its host wants to be left alone until ${instant(waitsUntilMs)}\n`;
      if (state.error !== null) return `${name}FAILED: ${state.error}; next try ${instant(state.nextAtMs)}\n`;
      return rows.length === 0 ? `${name}nothing new\n` : name + importTable(rows, false, columns);
    })
    .join('\n');
}
