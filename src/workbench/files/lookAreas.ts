import type { Area } from '../../workbook/address';
import type { CellFormat, SheetView } from '../../workbook/view';

/** Cells that look the same. */
export interface LookArea {
  readonly area: Area;
  readonly format: CellFormat;
}

interface Run {
  readonly left: number;
  right: number;
  readonly format: CellFormat;
  readonly key: string;
}

/**
 * The looks of a sheet's cells, equal neighbours together: first along the row, then downwards.
 * @param cells of the sheet
 */
export function lookAreas(cells: SheetView['cells']): readonly LookArea[] {
  const keys = new Map<CellFormat, string>();
  const keyOf = (format: CellFormat): string => {
    const key = keys.get(format) ?? JSON.stringify(format);
    keys.set(format, key);
    return key;
  };
  const done: LookArea[] = [];
  let open = new Map<string, LookArea>();
  for (const row of [...cells.keys()].sort((one, other) => one - other)) {
    const next = new Map<string, LookArea>();
    for (const { left, right, format, key } of runsOf(cells.get(row) ?? new Map(), keyOf)) {
      const place = `${String(left)} ${String(right)} ${key}`;
      const above = open.get(place);
      const top = above?.area.bottom === row - 1 ? above.area.top : row;
      if (top < row) open.delete(place);
      next.set(place, { area: { top, left, bottom: row, right }, format });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runsOf(
  line: ReadonlyMap<number, { readonly format: CellFormat }>,
  keyOf: (format: CellFormat) => string,
): readonly Run[] {
  const runs: Run[] = [];
  for (const [column, { format }] of [...line].sort(([one], [other]) => one - other)) {
    const key = keyOf(format);
    const before = runs.at(-1);
    if (key === '{}') continue;
    if (before?.right === column - 1 && before.key === key) before.right = column;
    else runs.push({ left: column, right: column, format, key });
  }
  return runs;
}
