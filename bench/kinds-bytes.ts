import type { Turns } from '../src/talk/kind-meaning.ts';
import { type TableRow, tableBytes } from '../src/talk/kind-table.ts';
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
