import fc from 'fast-check';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

/** One material of a block: how much of it, and its factor. */
export interface StatedRow {
  readonly name: string;
  readonly amount: number;
  readonly factor: number;
}

/** How a ledger with its own results is written down. */
export interface StatedLayout {
  readonly headers: readonly [name: string, amount: string, factor: string, result: string];
  readonly words: readonly [subtotal: string, total: string];
  /** kg or t of the amounts; factors are given for one of them. */
  readonly unit: 'kg' | 't';
  readonly resultUnit: 'kgCO2e' | 'tCO2e';
  /** Whether the rows state their results, and not only the sums. */
  readonly statesRows: boolean;
  readonly decimals: number;
  readonly titleRows: number;
}

/** Any layout. */
export const statedLayouts: fc.Arbitrary<StatedLayout> = fc.record({
  headers: fc.constantFrom(
    ['名称', '用量', '排放因子', '排放量'] as const,
    ['物料名称', '消耗量', '碳排放因子', '碳足迹'] as const,
    ['Material', 'Amount', 'Emission factor', 'Emissions'] as const,
    ['Item', 'Quantity', 'Factor', 'Carbon footprint'] as const,
  ),
  words: fc.constantFrom(
    ['小计', '合计'] as const,
    ['小 计', '总计'] as const,
    ['本页小计：', '合计'] as const,
    ['Subtotal', 'Total'] as const,
    ['Sub-total', 'Grand total'] as const,
  ),
  unit: fc.constantFrom('kg' as const, 't' as const),
  resultUnit: fc.constantFrom('kgCO2e' as const, 'tCO2e' as const),
  statesRows: fc.boolean(),
  decimals: fc.integer({ min: 1, max: 4 }),
  titleRows: fc.integer({ min: 0, max: 2 }),
});

/** Blocks of rows, each of which ends in a subtotal. */
export const statedBlocks: fc.Arbitrary<readonly (readonly StatedRow[])[]> = fc
  .array(
    fc.array(
      fc.record({
        amount: fc.integer({ min: 101, max: 99_999 }),
        factor: fc.constantFrom(0.1, 0.5366, 2.05, 15.6, 16.82, 18.3),
      }),
      { minLength: 2, maxLength: 8 },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) =>
    blocks.map((rows, block) =>
      rows.map((row, index) => ({ ...row, name: `M${String(block)}-${String(index)}` })),
    ),
  );

/**
 * A row's emission in the unit of the result column.
 * @param row of the ledger
 * @param layout its units
 */
export function emissionOf({ amount, factor }: StatedRow, { resultUnit }: StatedLayout): number {
  return (amount * factor) / (resultUnit === 'tCO2e' ? 1000 : 1);
}

/**
 * The sheet: blocks with a subtotal each and a total behind them.
 * @param blocks its rows
 * @param layout how it is written
 * @param stated the figures of the subtotals, then of the total
 */
export function statedSheet(
  blocks: readonly (readonly StatedRow[])[],
  layout: StatedLayout,
  stated: readonly number[],
): Grid {
  const { headers, words, unit, resultUnit, decimals } = layout;
  const [name, amount, factor, result] = headers;
  const rows: (readonly CellContent[])[] = Array.from({ length: layout.titleRows }, (_, row) => [
    row === 0 ? '材料台账' : null,
  ]);
  rows.push([name, `${amount}(${unit})`, `${factor}(kgCO2e/${unit})`, `${result}(${resultUnit})`]);
  blocks.forEach((block, index) => {
    for (const row of block) {
      const own = Number(emissionOf(row, layout).toFixed(decimals));
      rows.push([row.name, row.amount, row.factor, layout.statesRows ? own : null]);
    }
    rows.push([words[0], null, null, stated[index] ?? null]);
  });
  rows.push([words[1], null, null, stated[blocks.length] ?? null]);
  return gridOf('材料', rows);
}
