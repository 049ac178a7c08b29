import { Writable } from 'node:stream';
import { type ArticleKind, articleKinds } from '../../corpus/article.ts';
import { exitCodeUsage, OperatorError } from '../../errors.ts';
import { acceptCommand } from '../../import/aside.ts';
import { oneLine, shortLine } from '../../import/document/clean.ts';
import type { ImportRow } from '../../import/importer.ts';
import type { Io } from '../io.ts';
import { readingOptions } from './command-line.ts';

/** `quipu import` as typed. */
export interface ImportUse {
  readonly what: readonly string[];
  /** Null: the corpus folder in use. */
  readonly into: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly kind: ArticleKind | null;
  readonly isDryRun: boolean;
  readonly json: boolean;
  /** `what` names articles that were kept aside: they are let in, or thrown away. */
  readonly aside: 'accept' | 'discard' | null;
}

/**
 * Reads `import --accept ID…`, `import --discard ID…` or `import WHAT… [--into DIR] [--publisher NAME] [--published DAY] [--kind KIND] [--dry-run] [--json]`.
 * @throws OperatorError with exit code 64 for what is not there or not right.
 */
export function readImportUse(words: readonly string[]): ImportUse {
  const { values, positionals } = readingOptions(words, { options, allowPositionals: true });
  if (positionals.length === 0)
    throw new OperatorError(
      'quipu import needs what to import: files, folders, addresses, or an OPML file.',
      exitCodeUsage,
    );
  const kind = articleKinds.find((each) => each === values.kind) ?? null;
  if (values.kind !== undefined && kind === null)
    throw new OperatorError(`--kind must be one of ${articleKinds.join(', ')}.`, exitCodeUsage);
  const { published } = values;
  if (published !== undefined && !isDay(published))
    throw new OperatorError('--published must be a day, written 2025-05-06.', exitCodeUsage);
  return {
    what: positionals,
    into: values.into ?? values.corpus ?? null,
    publisher: values.publisher ?? null,
    published: published ?? null,
    kind,
    isDryRun: values['dry-run'] === true,
    json: values.json === true,
    aside: values.accept ? 'accept' : values.discard ? 'discard' : null,
  };
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  into: text,
  corpus: text,
  publisher: text,
  published: text,
  kind: text,
  'dry-run': flag,
  json: flag,
  accept: flag,
  discard: flag,
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** A bar is worth its place from this many documents on. */
const minBarTotal = 4;

/** Shows how far something is, on the error output of a terminal; elsewhere it is silent. */
export async function progressBar(
  io: Io,
  doing = 'Reading',
): Promise<{ update(done: number, total: number): void; stop(): void }> {
  if (!io.isStyled) return { update: () => {}, stop: () => {} };
  const { default: progress } = await import('cli-progress');
  const stream = Object.assign(
    new Writable({
      write(text, _encoding, done) {
        io.writeError(String(text));
        done();
      },
    }),
    {
      isTTY: true,
      columns: io.columns,
    },
  );
  const bar = new progress.SingleBar({
    format: `${doing} {bar} {value} of {total}, {eta_formatted} left`,
    etaBuffer: 200,
    stream,
    clearOnComplete: true,
    hideCursor: null,
  });
  let isShown = false;
  return {
    update(done, total) {
      if (!isShown && total >= minBarTotal) bar.start(total, done);
      isShown ||= total >= minBarTotal;
      if (isShown) {
        bar.setTotal(total);
        bar.update(done);
      }
    },
    stop() {
      if (isShown) bar.stop();
    },
  };
}

const labels: Readonly<Record<ImportRow['outcome'], string>> = {
  added: 'added',
  'new version': 'new version',
  'in full': 'in full',
  'also in': 'also in',
  unchanged: 'unchanged',
  folded: 'folded',
  'kept aside': 'KEPT ASIDE',
  refused: 'NOT IN',
};

/** What came in and what did not and why: one entry a document, a summary at the end. */
export function importTable(rows: readonly ImportRow[], isDryRun: boolean, columns: number): string {
  const width = Math.max(40, Math.min(columns, 140));
  const outcomeWidth = Math.max(...Object.values(labels).map((label) => label.length)) + 2;
  const idWidth = Math.min(44, Math.max(2, ...rows.map((row) => row.id?.length ?? 0))) + 2;
  const lines: string[] = [];
  const indent = ' '.repeat(outcomeWidth);
  for (const row of rows) {
    const label = labels[row.outcome].padEnd(outcomeWidth);
    if (row.outcome === 'refused' || row.outcome === 'folded') {
      lines.push(`${label}${oneLine(row.source)}: ${row.reason ?? row.notes.join('; ')}`);
      continue;
    }
    if (row.outcome === 'kept aside') {
      lines.push(`${label}${row.id}: ${row.reason}`, `${indent}let it in with: ${acceptCommand(row.id ?? '')}`);
      continue;
    }
    const about = [row.title, row.publisher, row.published].filter((part) => part !== null).join(' · ');
    const room = Math.max(20, width - outcomeWidth - idWidth);
    lines.push(`${label}${(row.id ?? '').padEnd(idWidth)}${shortLine(about, room) ?? ''}`.trimEnd());
    if (row.missing.length > 0) lines.push(`${indent}not found: ${row.missing.join('; ')}`);
    for (const note of row.notes) lines.push(`${indent}${note}`);
  }
  return `${[...lines, '', summary(rows, isDryRun)].join('\n')}\n`;
}

function summary(rows: readonly ImportRow[], isDryRun: boolean): string {
  const { cameIn, unchanged, folded, keptAside, refused, reasons } = importSummary(rows);
  const parts = [`${cameIn} ${isDryRun ? 'would come in' : 'came in'}`];
  if (unchanged > 0) parts.push(`${unchanged} there already`);
  if (folded > 0) parts.push(`${folded} folded into articles that say the same`);
  if (keptAside > 0) parts.push(`${keptAside} kept aside`);
  if (refused > 0) parts.push(`${refused} did not`);
  const why = Object.entries(reasons).map(([reason, count]) => `  ${count} × ${reason}`);
  return [`${parts.join(', ')}.`, ...(refused > 1 ? why : [])].join('\n');
}

/** What became of all documents of an import. */
export interface ImportSummary {
  readonly documents: number;
  /** New, changed, in full, or known to be in another place too. */
  readonly cameIn: number;
  readonly unchanged: number;
  readonly folded: number;
  readonly keptAside: number;
  readonly refused: number;
  /** Why documents were refused, and how many for each reason, the most frequent first. */
  readonly reasons: Readonly<Record<string, number>>;
}

export function importSummary(rows: readonly ImportRow[]): ImportSummary {
  const count = (...outcomes: ImportRow['outcome'][]) => rows.filter((row) => outcomes.includes(row.outcome)).length;
  const reasons = new Map<string, number>();
  for (const { outcome, reason } of rows)
    if (outcome === 'refused') reasons.set(reason ?? '', (reasons.get(reason ?? '') ?? 0) + 1);
  return {
    documents: rows.length,
    cameIn: count('added', 'new version', 'in full', 'also in'),
    unchanged: count('unchanged'),
    folded: count('folded'),
    keptAside: count('kept aside'),
    refused: count('refused'),
    reasons: Object.fromEntries([...reasons].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))),
  };
}

/** The same for programs: a line of JSON a document and, where there are several, `{"summary":{…}}` on the last. */
export const importLines = (rows: readonly ImportRow[]): string =>
  [...rows, ...(rows.length > 1 ? [{ summary: importSummary(rows) }] : [])]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
