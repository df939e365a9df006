import type { Area } from '../../../src/workbook/address';
import { cellAddress } from '../../../src/workbook/address';
import type { CellContent, Grid } from '../../../src/workbook/grid';
import { gridOf } from '../../support/gridOf';

/** A cell, whose figures it touches, and how far it is merged. */
export interface PageCell {
  readonly content: CellContent;
  /** product|stage of every figure that rests on it. */
  readonly owners: readonly string[];
  /** Of a cell with an amount: what was weighed, in kg, kWh or m³. */
  readonly truth?: number;
  readonly down?: number;
  readonly across?: number;
}

/** Rows of cells; null is a blank one. */
export type Block = readonly (readonly (PageCell | null)[])[];

/** A sheet and which figures rest on which of its cells. */
export interface Page {
  readonly grid: Grid;
  /** By sheet!cell. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** What was weighed, by sheet!cell. */
  readonly truths: ReadonlyMap<string, number>;
}

/** One block below the other, with blank rows between. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  return blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : Array.from({ length: gap }, () => [])),
    ...block,
  ]);
}

/** One block beside the other, with blank columns between. */
export function beside(blocks: readonly Block[], gap: number): Block {
  return blocks.reduce((left, right) => {
    const width = widthOf(left);
    const height = Math.max(left.length, right.length);
    return Array.from({ length: height }, (_, row) => {
      const own = left[row] ?? [];
      const fill = Array.from({ length: width + gap - own.length }, () => null);
      return [...own, ...fill, ...(right[row] ?? [])];
    });
  });
}

/** The most cells in a row. */
export function widthOf(block: Block): number {
  return Math.max(0, ...block.map((row) => row.length));
}

/**
 * The block as a sheet.
 * @param sheet its name
 * @param block its cells
 * @param place blank rows above and blank columns before
 * @param hides whether a row of the block is hidden
 */
export function pageOf(
  sheet: string,
  block: Block,
  place: { readonly top: number; readonly left: number },
  hides: (row: readonly (PageCell | null)[]) => boolean,
): Page {
  const { top, left } = place;
  const before = Array.from({ length: left }, () => null);
  const rows = [
    ...Array.from({ length: top }, () => [null]),
    ...block.map((cells) => [...before, ...cells.map((cell) => cell?.content ?? null)]),
  ];
  const owners = new Map<string, ReadonlySet<string>>();
  const truths = new Map<string, number>();
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  block.forEach((cells, at) => {
    if (hides(cells)) hiddenRows.add(at + top);
    cells.forEach((cell, index) => {
      if (cell === null) return;
      const row = at + top;
      const column = index + left;
      const key = `${sheet}!${cellAddress({ row, column })}`;
      owners.set(key, new Set(cell.owners));
      if (cell.truth !== undefined) truths.set(key, cell.truth);
      const down = cell.down ?? 1;
      const across = cell.across ?? 1;
      if (down * across === 1) return;
      merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 });
    });
  });
  return { grid: { ...gridOf(sheet, rows, merges), hiddenRows }, owners, truths };
}
