import type { CellRef } from './cellRef';

/**
 * A cell as the key of a set.
 * @param at the cell
 */
export function cellKey({ file, sheet, cell }: CellRef): string {
  return `${file}\n${sheet}!${cell}`;
}
