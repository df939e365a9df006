import type { CellArgument, Cells } from '../formulas/cells';

/** An argument as office.js hands it over: rows of a range, or nothing where it is left out. */
export type Argument = unknown[][] | null | undefined;

/**
 * Cells as the functions' bodies take them.
 * @param argument as Excel gives it
 * @returns null for an argument that is left out
 */
export function cellsFrom(argument: Argument): Cells | null {
  return argument?.map((row) => row.map(cellFrom)) ?? null;
}

/**
 * Cells of an argument that Excel never leaves out.
 * @param argument as Excel gives it
 */
export function requiredCells(argument: unknown[][]): Cells {
  return argument.map((row) => row.map(cellFrom));
}

/**
 * One cell as the functions' bodies take it.
 * @param value as Excel gives it: an error is an object with a code
 */
export function cellFrom(value: unknown): CellArgument {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  return { error: errorCode(value) };
}

/** Anything that is no value, such as an entity, reads as Excel's own functions read it. */
function errorCode(value: unknown): string {
  const code = (value as { readonly code?: unknown }).code;
  return typeof code === 'string' ? code : '#VALUE!';
}
