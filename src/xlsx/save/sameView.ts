import { plainFormula } from '../read/plainFormula';
import { fileFormula } from './fileFormula';
import { fileError } from './savedValue';
import type { Area } from '../../workbook/address';
import type { CellValue, CellView } from '../../workbook/view';

/**
 * Whether two values are the same in a file, which knows fewer errors than Excel shows.
 * @param one a value
 * @param other a value
 */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null) return false;
  return fileError(one.error) === fileError(other.error);
}

/**
 * Whether two formulas are the same but for the case of functions that a file writes in capitals.
 * @param one without the leading equals sign
 * @param other without the leading equals sign
 */
export function sameFormula(one: string | null, other: string | null): boolean {
  if (one === other) return true;
  if (one?.length !== other?.length || one === null || other === null) return false;
  if (one.toUpperCase() !== other.toUpperCase()) return false;
  return canonicalFormula(one) === canonicalFormula(other);
}

/**
 * A formula as it reads after it went through a file.
 * @param formula without the leading equals sign
 */
export function canonicalFormula(formula: string): string {
  return plainFormula(fileFormula(formula));
}

/**
 * Whether two cells' formulas fill the same area; an area of the cell alone counts as none.
 * @param one a cell
 * @param other a cell
 */
export function sameArea(one: CellView, other: CellView): boolean {
  const [a, b] = [filledArea(one), filledArea(other)];
  if (a === null || b === null) return a === b;
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/**
 * The area that a cell's formula fills when it is more than the cell itself.
 * @param cell a cell
 */
export function filledArea({ formula, spill }: CellView): Area | null {
  if (formula === null || spill === undefined) return null;
  return spill.top === spill.bottom && spill.left === spill.right ? null : spill;
}
