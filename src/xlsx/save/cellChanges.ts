import { lookChange } from './lookChange';
import { sameArea, sameFormula, sameValue } from './sameView';
import type { CellView, SheetView } from '../../workbook/view';
import type { FullLook } from '../view/fullLook';
import type { LookChange } from './lookChange';

/** What is different about one cell. */
export interface CellChange {
  readonly after: CellView;
  readonly value: boolean;
  /** The formula or the area that it fills. */
  readonly formula: boolean;
  readonly look: LookChange | null;
}

/** Changes by row and column. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

/** A cell that the view does not name. */
export const EMPTY_CELL: CellView = { value: null, formula: null, format: {} };

const NO_CELLS: ReadonlyMap<number, CellView> = new Map();

/**
 * The cells of a sheet that are different.
 * @param before the sheet as it was
 * @param after the sheet as it is to be
 * @param standard the look of a cell without a style
 */
export function cellChanges(
  before: Pick<SheetView, 'cells'>,
  after: Pick<SheetView, 'cells'>,
  standard: FullLook,
): CellChanges {
  const changes = new Map<number, ReadonlyMap<number, CellChange>>();
  for (const row of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const old = before.cells.get(row) ?? NO_CELLS;
    const now = after.cells.get(row) ?? NO_CELLS;
    if (old === now) continue;
    const inRow = rowChanges(old, now, standard);
    if (inRow.size > 0) changes.set(row, inRow);
  }
  return changes;
}

function rowChanges(
  before: ReadonlyMap<number, CellView>,
  after: ReadonlyMap<number, CellView>,
  standard: FullLook,
): ReadonlyMap<number, CellChange> {
  const changes = new Map<number, CellChange>();
  for (const column of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(column) ?? EMPTY_CELL;
    const now = after.get(column) ?? EMPTY_CELL;
    if (old === now) continue;
    const value = !sameValue(old.value, now.value);
    const formula = !sameFormula(old.formula, now.formula) || !sameArea(old, now);
    const look = lookChange(old.format, now.format, standard);
    if (value || formula || look !== null)
      changes.set(column, { after: now, value, formula, look });
  }
  return changes;
}
