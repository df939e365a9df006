import type { CellRef } from './cellRef';
import { cellPlace } from './cellPlace';

/**
 * The order of cells: by file and sheet as people sort names, then column by column downwards: A9,
 * A10, B1, AA1. Different cells are never equal.
 * @param a one cell
 * @param b another
 */
export function compareCells(a: CellRef, b: CellRef): number {
  return byName(a.file, b.file) || byName(a.sheet, b.sheet) || byPlace(a, b);
}

function byPlace(a: CellRef, b: CellRef): number {
  const [one, other] = [cellPlace(a), cellPlace(b)];
  if (one === null || other === null) return byName(a.cell, b.cell);
  return one.column - other.column || one.row - other.row;
}

/** What reads alike to people (full-width, accents) is told apart by its code units. */
function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a.localeCompare(b, 'en', { numeric: true }) || (a < b ? -1 : 1);
}
