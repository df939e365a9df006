import type { Area } from '../../workbook/address';
import type { PlannedCell } from '../../workbook/plan';
import type { StyleName } from '../../workbook/styles';

/** Cells of one look that make a rectangle. */
export interface StyleArea {
  readonly area: Area;
  readonly style: StyleName;
}

/**
 * Cells of one look in as few rectangles as simply found: stretches of a row, joined with the same
 * stretch of the row above.
 * @param cells of a sheet
 */
export function styleAreas(cells: readonly PlannedCell[]): readonly StyleArea[] {
  const done: StyleArea[] = [];
  let open = new Map<string, StyleArea>();
  let lastRow = -1;
  for (const [row, line] of rowsOf(cells)) {
    const next = new Map<string, StyleArea>();
    for (const stretch of stretchesOf(row, line)) {
      const key = `${String(stretch.area.left)} ${String(stretch.area.right)} ${stretch.style}`;
      const above = row === lastRow + 1 ? open.get(key) : undefined;
      const area = { ...stretch.area, top: above?.area.top ?? row };
      next.set(key, { style: stretch.style, area });
      if (above !== undefined) open.delete(key);
    }
    done.push(...open.values());
    open = next;
    lastRow = row;
  }
  return [...done, ...open.values()];
}

function rowsOf(cells: readonly PlannedCell[]): readonly (readonly [number, PlannedCell[]])[] {
  const rows = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.at.row) ?? [];
    rows.set(cell.at.row, row);
    row.push(cell);
  }
  for (const row of rows.values()) row.sort((a, b) => a.at.column - b.at.column);
  return [...rows].sort(([a], [b]) => a - b);
}

function stretchesOf(row: number, line: readonly PlannedCell[]): readonly StyleArea[] {
  const stretches: StyleArea[] = [];
  for (const { at, style } of line) {
    const before = stretches.at(-1);
    const follows = before?.style === style && before.area.right === at.column - 1;
    const left = follows ? before.area.left : at.column;
    if (follows) stretches.pop();
    stretches.push({ style, area: { top: row, left, bottom: row, right: at.column } });
  }
  return stretches;
}
