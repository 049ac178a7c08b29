import type { Turns } from '../src/talk/kind-meaning.ts';
import { magic, type TableHead } from '../src/talk/kind-table.ts';
import { type Fit, tableColumns } from './kinds-fit.ts';
import type { Least } from './kinds-judge.ts';

/** Smaller weights are left out: without them four times as much fits, and half a line in a hundred is judged otherwise. */
const leastWeight = 0.2;

/** The bytes of a table of what was learned. */
export function bytesOf(
  { words, rows, weights }: Fit,
  framing: readonly string[],
  least: Least,
  turns: Turns | null = null,
): Uint8Array {
  const columns = tableColumns.length;
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  const unit = most / 127;
  const kept = [...rows].flatMap(([key, row]): TableRow[] => {
    const cells = Array.from({ length: columns }, (_, column) => ({
      column,
      weight: weights[row * columns + column] ?? 0,
    }))
      .filter(({ weight }) => Math.abs(weight) >= leastWeight)
      .map(({ column, weight }) => ({ column, weight: Math.round(weight / unit) }))
      .filter(({ weight }) => weight !== 0);
    return cells.length === 0 ? [] : [{ key, weights: cells }];
  });
  return tableBytes(
    { columns: tableColumns, unit, words: [...words].sort(), framing, least },
    kept,
    turns === null ? undefined : inBytes(turns),
  );
}

/** Weights as whole numbers from -127 to 127. */
function inBytes({ weights, unit }: Turns): Turns {
  const all = Array.from(weights);
  const most = all.reduce((max, weight) => Math.max(max, Math.abs(weight)), 1e-9);
  return { weights: all.map((weight) => Math.round((127 * weight) / most)), unit: (unit * most) / 127 };
}

/** A row to be written: its key, and its weights by column. */
export interface TableRow {
  readonly key: number;
  readonly weights: readonly { readonly column: number; readonly weight: number }[];
}

/** The bytes of a table; weights are whole numbers from -127 to 127. */
export function tableBytes(
  head: Omit<TableHead, 'turnUnit'>,
  rows: readonly TableRow[],
  turns: Turns = { weights: [], unit: 0 },
): Uint8Array {
  const text = JSON.stringify({ ...head, turnUnit: turns.unit });
  const length = Buffer.byteLength(text);
  const padded = text + ' '.repeat((4 - (length % 4)) % 4);
  const ordered = [...rows].sort((one, other) => one.key - other.key);
  const numbers = (list: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(4 * list.length);
    for (const [i, value] of list.entries()) bytes.writeUInt32LE(value, 4 * i);
    return bytes;
  };
  const cells = Int8Array.from(
    ordered.flatMap(({ weights }) => weights.flatMap(({ column, weight }) => [column, weight])),
  );
  return Buffer.concat([
    Buffer.from(magic, 'latin1'),
    numbers([Buffer.byteLength(padded)]),
    Buffer.from(padded),
    numbers([ordered.length]),
    numbers(ordered.map(({ key }) => key)),
    Buffer.from(ordered.map(({ weights }) => weights.length)),
    Buffer.from(cells.buffer),
    Buffer.from(Int8Array.from(turns.weights).buffer),
  ]);
}
