import type { Area } from '../../../workbook/address';
import { SHEET_LIMITS } from '../../../workbook/sheetLimits';

/** The size of a sheet. */
export const ROWS = SHEET_LIMITS.rows;
export const COLUMNS = SHEET_LIMITS.columns;

/** Excel reads no more cells than this at once. */
export const MOST_CELLS = 5_000_000;

/** @param area both ends included */
export function heightOf(area: Area): number {
  return area.bottom - area.top + 1;
}

/** @param area both ends included */
export function widthOf(area: Area): number {
  return area.right - area.left + 1;
}

/** @param area both ends included */
export function cellCount(area: Area): number {
  return heightOf(area) * widthOf(area);
}

/** Whether an area is made of whole rows or columns: its cells are too many to list. */
export function isUnbounded(area: Area): boolean {
  return heightOf(area) === ROWS || widthOf(area) === COLUMNS;
}

/**
 * Whether two areas share a cell.
 * @param one an area
 * @param other another
 */
export function meets(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    one.bottom >= other.top &&
    one.left <= other.right &&
    one.right >= other.left
  );
}

/**
 * The part that two areas share; null when they do not meet.
 * @param one an area
 * @param other another
 */
export function shared(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}
