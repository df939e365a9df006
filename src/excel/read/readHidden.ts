import type { FoundSheet } from '../findSheets';
import { areasIn } from './areasIn';

/** Rows and columns of a sheet that nobody sees. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/**
 * The hidden rows and columns among the used cells. Excel is asked only about sheets that have any:
 * what can be seen comes as a list of areas, and the rest is hidden.
 * @param context of the run
 * @param sheets that have content
 */
export async function readHidden(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
): Promise<ReadonlyMap<FoundSheet, HiddenLines>> {
  const asked = sheets
    .filter(({ used }) => hasHidden(used.rowHidden) || hasHidden(used.columnHidden))
    .map((sheet) => {
      const visible = sheet.used.getSpecialCellsOrNullObject('Visible').load('address');
      return { sheet, visible };
    });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ sheet, visible }) => {
      const address = visible.isNullObject ? '' : visible.address;
      return [sheet, hiddenBeside(sheet.used, address)];
    }),
  );
}

/** False when none is hidden; null when some are. */
function hasHidden(flag: boolean | null): boolean {
  return flag !== false;
}

function hiddenBeside(used: Excel.Range, visible: string): HiddenLines {
  const rows = linesFrom(used.rowIndex, used.rowCount);
  const columns = linesFrom(used.columnIndex, used.columnCount);
  for (const { top, left, bottom, right } of areasIn(visible)) {
    for (let row = top; row <= bottom; row++) rows.delete(row);
    for (let column = left; column <= right; column++) columns.delete(column);
  }
  return { rows, columns };
}

function linesFrom(first: number, count: number): Set<number> {
  return new Set(Array.from({ length: count }, (_, index) => first + index));
}
